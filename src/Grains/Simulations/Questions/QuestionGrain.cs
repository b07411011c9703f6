using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation.Runs;
using Microsoft.Extensions.Logging;
using StoredStatus = CadreOrleans.Ledger.Stores.RunStatus;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>
/// One inverse question; see <see cref="IQuestionGrain"/>. It is kept as runs are, after each amount tried: a search that a restart interrupts is
/// taken up where it was, and its runs are ordinary runs, found again in the store.
/// </summary>
public sealed partial class QuestionGrain(RunPreparation preparation, IRunStore store, AmountTrial trial, TimeProvider time, ILogger<QuestionGrain> log) : Grain, IQuestionGrain
{
    private static readonly TimeSpan LongestSearch = TimeSpan.FromHours(1);
    private RunRecord? record;
    private StoredQuestion? asked;
    private FewestSearch? search;
    private Refusal? failure;
    private bool searching;
    private bool leaving;

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    private RunId Question => new(GrainKey.RestOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(Workspace, Question, cancellationToken) is { } found && StoredQuestion.Is(found))
        {
            Know(found, StoredQuestion.FromBytes(found.Request));
        }
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        leaving = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Outcome<QuestionStarted>> Start(Caller caller, QuestionRequest request)
    {
        if (record is not null)
        {
            return new QuestionStarted(Question.Value);
        }

        if (QuestionChecks.Check(request) is { } wrong)
        {
            return wrong;
        }

        var (view, first, refusal) = await preparation.ViewAsync(Workspace, new RunRequest(request.Scenario, request.Start, 1, request.Replicates, request.Seed));
        if (view is null)
        {
            return refusal!;
        }

        // The run ends with the last full year before the month asked for: that is where the target is looked at.
        var years = request.By.Since(first) / 12;
        if (years is < 1 or > RunInputs.MostYears)
        {
            return Refusal.Invalid("question-by-out-of-range", "by");
        }

        var question = new StoredQuestion(request with { Start = first }, years);
        var key = question.KeyOf(view.Roster.Version.Position, $"{view.Pack.Id} {view.Pack.Version}");
        if (await store.FindByKeyAsync(Workspace, key) is { } same)
        {
            return new QuestionStarted(same.Run.Value);
        }

        Know(new RunRecord(Question, Workspace, key, StoredStatus.Running, question.ToBytes(), default, default, null, time.GetUtcNow(), null), question);
        await store.SaveAsync(record!);
        Search(caller);
        return new QuestionStarted(Question.Value);
    }

    /// <inheritdoc/>
    public Task<QuestionView?> Get(Caller caller) => Task.FromResult(record is null
        ? null
        : new QuestionView(
            Question.Value,
            asked!.Request,
            StoredRun.StatusOf(record.Status),
            record.Status == StoredStatus.Completed ? search!.Fewest : null,
            search!.From,
            search.To,
            search.IsMonotone,
            search.Steps,
            failure));

    /// <inheritdoc/>
    public Task Resume(Caller caller)
    {
        if (record is { Status: StoredStatus.Running } && !searching)
        {
            Search(Caller.System);
        }

        return Task.CompletedTask;
    }

    private void Know(RunRecord found, StoredQuestion question)
    {
        var answer = StoredAnswer.FromBytes(found.Result);
        (record, asked, failure) = (found, question, answer.Failure);
        search = new FewestSearch(question.Request.Most, question.Request.Probability);
        foreach (var step in answer.Steps)
        {
            search.Add(step);
        }
    }

    private void Search(Caller caller)
    {
        searching = true;
        DelayDeactivation(LongestSearch);
        _ = SearchAsync(caller);
    }

    private async Task SearchAsync(Caller caller)
    {
        try
        {
            while (!leaving && search!.Next is { } amount)
            {
                (var step, failure) = await trial.TryAsync(Workspace, caller, asked!, amount);
                if (step is null)
                {
                    await SaveAsync(StoredStatus.Failed);
                    return;
                }

                search.Add(step);
                await SaveAsync(search.Next is null ? StoredStatus.Completed : StoredStatus.Running);
            }
        }
        catch (Exception lost) when (leaving || lost is OrleansException or TimeoutException)
        {
            // What it asked is going down: the search stays unfinished, and is taken up again.
        }
#pragma warning disable CA1031 // A search that fails is told as failed; the grain lives on.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            LogFailed(log, broken);
            await SaveAsync(StoredStatus.Failed);
        }
        finally
        {
            searching = false;
        }
    }

    private async Task SaveAsync(StoredStatus status)
    {
        var isOver = status != StoredStatus.Running;
        var next = record! with { Status = status, Result = new StoredAnswer(search!.Steps, failure).ToBytes(), FinishedAt = isOver ? time.GetUtcNow() : null };
        await store.SaveAsync(next);
        record = next;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search for an inverse question failed.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}

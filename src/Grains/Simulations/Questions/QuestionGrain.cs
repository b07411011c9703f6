using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Access;
using CadreOrleans.Simulation.Runs;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>One inverse question; see <see cref="IQuestionGrain"/>. Its runs are ordinary runs, so a question asked again is answered from the store.</summary>
public sealed partial class QuestionGrain(RunPreparation preparation, TimeProvider time, ILogger<QuestionGrain> log) : Grain, IQuestionGrain
{
    private static readonly TimeSpan LongestSearch = TimeSpan.FromHours(1);
    private QuestionRequest? request;
    private FewestSearch? search;
    private RunStatus status;
    private Refusal? failure;
    private Month start;
    private int years;

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public async Task<Outcome<QuestionStarted>> Start(Caller caller, QuestionRequest request)
    {
        var started = new QuestionStarted(GrainKey.RestOf(this.GetPrimaryKeyString()));
        if (search is not null)
        {
            return started;
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
        years = request.By.Since(first) / 12;
        if (years is < 1 or > RunInputs.MostYears)
        {
            return Refusal.Invalid("question-by-out-of-range", "by");
        }

        (start, status) = (first, RunStatus.Running);
        this.request = request with { Start = first };
        search = new FewestSearch(request.Most, request.Probability);
        DelayDeactivation(LongestSearch);
        _ = SearchAsync(caller);
        return started;
    }

    /// <inheritdoc/>
    public Task<QuestionView?> Get(Caller caller) => Task.FromResult(search is null
        ? null
        : new QuestionView(
            GrainKey.RestOf(this.GetPrimaryKeyString()),
            request!,
            status,
            status == RunStatus.Completed ? search.Fewest : null,
            search.From,
            search.To,
            search.IsMonotone,
            search.Steps,
            failure));

    private async Task SearchAsync(Caller caller)
    {
        try
        {
            while (search!.Next is { } amount)
            {
                if (await TryAsync(caller, amount) is not { } step)
                {
                    status = RunStatus.Failed;
                    return;
                }

                search.Add(step);
            }

            status = RunStatus.Completed;
        }
#pragma warning disable CA1031 // A search that fails is told as failed; the grain lives on.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            LogFailed(log, broken);
            status = RunStatus.Failed;
        }
    }

    private async Task<QuestionStep?> TryAsync(Caller caller, int amount)
    {
        var more = new Intervention(request!.Means, start, PerYear: amount) { Choice = request.Choice };
        var outcome = await RunStarting.StartAsync(
            GrainFactory, time, Workspace, caller, new RunRequest(request.Scenario, start, years, request.Replicates, request.Seed) { Also = [more] });
        if (outcome.Value is null)
        {
            failure = outcome.Refusal;
            return null;
        }

        var run = GrainFactory.GetGrain<ISimulationGrain>(GrainKey.Of(Workspace, outcome.Value.Run));
        await foreach (var _ in run.Watch(caller))
        {
            // Only its end is of interest.
        }

        var point = (await run.Get(caller))?.Indicators.FirstOrDefault(one => one.Code == RunTargets.IndicatorOf(request.Target))?.Points[^1];
        if (point is null)
        {
            failure = Refusal.Invalid("question-target-not-followed", "target");
            return null;
        }

        return new QuestionStep(amount, outcome.Value.Run, point.Mean, point.StandardError);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search for an inverse question failed.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}

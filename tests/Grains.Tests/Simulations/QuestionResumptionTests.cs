using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Simulations.Questions;
using CadreOrleans.Grains.Tests.Harness;
using CadreOrleans.Ledger.Stores;
using StoredStatus = CadreOrleans.Ledger.Stores.RunStatus;

namespace CadreOrleans.Grains.Tests.Simulations;

/// <summary>What the store holds of an inverse question is enough, whichever silo asked it and is gone.</summary>
public sealed class QuestionResumptionTests(TwoSilos silos)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly QuestionStep Tried = new(8, "r-gone", 0.75, 0.05);

    [Fact]
    public async Task Get_WhenTheQuestionWasAnsweredBeforeARestart_GivesTheAnswer()
    {
        var committee = await Committee.FoundAsync(silos);
        await KeepAsync(committee, "q-answered", StoredStatus.Completed, [Tried, new QuestionStep(7, "r-too-few", 0.25, 0.05), new QuestionStep(0, "r-none", 0, 0)]);

        var answer = (await Grain(committee, "q-answered").Get(Caller.LocalAdministrator)).ShouldNotBeNull();

        answer.Status.ShouldBe(Contracts.Simulations.RunStatus.Completed);
        answer.Fewest.ShouldBe(8);
        answer.Steps.Select(step => step.Run).ShouldBe(["r-none", "r-too-few", "r-gone"]);
    }

    [Fact]
    public async Task Resume_WhenTheSearchWasInterrupted_GoesOnFromWhatWasTried()
    {
        var committee = await Committee.FoundAsync(silos);
        await KeepAsync(committee, "q-interrupted", StoredStatus.Running, [Tried]);
        var question = Grain(committee, "q-interrupted");

        await question.Resume(Caller.System);
        var answer = await AnsweredAsync(question);

        answer.Status.ShouldBe(Contracts.Simulations.RunStatus.Completed, answer.ToString());
        answer.Steps.ShouldContain(Tried, "what was tried before is not tried again");
        answer.Steps.Count.ShouldBeGreaterThan(1);
        (await silos.Runs.FindAsync(committee.Workspace, new RunId("q-interrupted"))).ShouldNotBeNull().Status.ShouldBe(StoredStatus.Completed);
    }

    /// <summary>Asks again and again; each question is a round trip, so this neither sleeps nor spins.</summary>
    private static async Task<QuestionView> AnsweredAsync(IQuestionGrain question)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            if (await question.Get(Caller.LocalAdministrator) is { Status: not Contracts.Simulations.RunStatus.Running } answer)
            {
                return answer;
            }
        }
    }

    private IQuestionGrain Grain(Committee committee, string question) => silos.Grains.GetGrain<IQuestionGrain>($"{committee.Name}/{question}");

    /// <summary>Writes what a silo had written of a question when it went down.</summary>
    private async Task KeepAsync(Committee committee, string question, StoredStatus status, QuestionStep[] steps)
    {
        var start = Month.Of(2022, 1);
        var asked = new StoredQuestion(
            new QuestionRequest(ScenarioState.Base, InterventionKinds.Recruitment, null, 8, "all-posts-ready", start.Plus(12), 0.5, start, 64, 1), 1);
        await silos.Runs.SaveAsync(new RunRecord(
            new RunId(question),
            committee.Workspace,
            asked.KeyOf(1, question),
            status,
            asked.ToBytes(),
            default,
            new StoredAnswer(steps, null).ToBytes(),
            null,
            silos.Clock.GetUtcNow(),
            null));
    }
}

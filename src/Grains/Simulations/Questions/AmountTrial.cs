using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Grains.Access;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>Tries one amount of an inverse question by a run of its own, or by the same run where the store has it.</summary>
public sealed class AmountTrial(IGrainFactory grains, TimeProvider time)
{
    /// <summary>How likely the target holds with an amount a year, or why that cannot be told.</summary>
    internal async Task<(QuestionStep? Step, Refusal? Failure)> TryAsync(WorkspaceId workspace, Caller caller, StoredQuestion question, int amount)
    {
        var asked = question.Request;
        var more = new Intervention(asked.Means, asked.Start!.Value, PerYear: amount) { Choice = asked.Choice };
        var outcome = await RunStarting.StartAsync(
            grains, time, workspace, caller, new RunRequest(asked.Scenario, asked.Start, question.Years, asked.Replicates, asked.Seed) { Also = [more] });
        if (outcome.Value is null)
        {
            return (null, outcome.Refusal);
        }

        // After a restart the run may not have been taken up yet.
        var run = grains.GetGrain<ISimulationGrain>(GrainKey.Of(workspace, outcome.Value.Run));
        await run.Resume(Caller.System);
        await foreach (var _ in run.Watch(caller))
        {
            // Only its end is of interest.
        }

        var point = (await run.Get(caller))?.Indicators.FirstOrDefault(one => one.Code == RunTargets.IndicatorOf(asked.Target) && one.Scope == "all")?.Points[^1];
        return point is null
            ? (null, Refusal.Invalid("question-target-not-followed", "target"))
            : (new QuestionStep(amount, outcome.Value.Run, point.Mean, point.StandardError), null);
    }
}

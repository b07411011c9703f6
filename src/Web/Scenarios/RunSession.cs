using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Web.Shell;

namespace CadreOrleans.Web.Scenarios;

/// <summary>
/// A run as a page follows it: started or found again, its progress, its results, and beside them those of the base run of the same start, length,
/// number of replicates and seed, so that every picture can show both.
/// </summary>
/// <param name="grains">The workspace's grains.</param>
/// <param name="caller">The caller.</param>
/// <param name="changed">Called whenever something new can be shown.</param>
public sealed class RunSession(WorkspaceGrains grains, Caller caller, Func<Task> changed)
{
    private readonly List<RunProgress> progress = [];

    /// <summary>The run followed; null before there is one.</summary>
    public string? Run { get; private set; }

    /// <summary>Its progress so far, the oldest first.</summary>
    public IReadOnlyList<RunProgress> Progress => progress;

    /// <summary>Whether it is under way.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Its results; null before it has completed.</summary>
    public RunView? Results { get; private set; }

    /// <summary>Results of the base run to compare with; null when there are none.</summary>
    public RunView? Base { get; private set; }

    /// <summary>The scenario against the base run, future by future; null before both have completed.</summary>
    public ScenarioComparison? Compared { get; private set; }

    /// <summary>Starts a run and follows it to its end.</summary>
    /// <returns>Why it is refused; null when it was started.</returns>
    public async Task<Refusal?> Start(RunRequest request, CancellationToken cancellation)
    {
        var (run, refusal) = await Begin(request);
        if (refusal is not null)
        {
            return refusal;
        }

        await Follow(run!, cancellation);
        return null;
    }

    /// <summary>Takes up the latest run of a scenario: shows its results, or follows it while it is under way.</summary>
    public async Task TakeUp(string scenario, CancellationToken cancellation)
    {
        var runs = await grains.Simulations.List(caller);
        var latest = runs.FirstOrDefault(run => run.Request.Scenario == scenario && run.Request.Also.Count == 0 && !run.Request.MustBePast && run.Status is not (RunStatus.Cancelled or RunStatus.Failed));
        if (latest is not null)
        {
            await Follow(latest.Id, cancellation);
        }
    }

    /// <summary>Stops the run.</summary>
    public async Task Stop()
    {
        if (Run is { } run)
        {
            await grains.Simulation(run).Cancel(caller);
        }
    }

    private async Task Follow(string run, CancellationToken cancellation)
    {
        (Run, IsRunning) = (run, true);
        progress.Clear();
        try
        {
            await foreach (var step in grains.Simulation(run).Watch(caller).WithCancellation(cancellation))
            {
                progress.Add(step);
                await changed();
            }

            var view = await grains.Simulation(run).Get(caller);
            if (view is { Progress.Status: RunStatus.Completed })
            {
                (Results, Base, Compared) = (view, null, null);
                await changed();
                await FindBase(view, cancellation);
                await changed();
                await Compare(view);
            }
        }
        finally
        {
            IsRunning = false;
            await changed();
        }
    }

    private async Task FindBase(RunView view, CancellationToken cancellation)
    {
        if (view.Request.Scenario == ScenarioState.Base)
        {
            return;
        }

        var request = view.Request with { Scenario = ScenarioState.Base };
        var (run, _) = await Begin(request);
        if (run is null)
        {
            // The base run can wait: without it the page shows the scenario alone.
            return;
        }

        await foreach (var _ in grains.Simulation(run).Watch(caller).WithCancellation(cancellation))
        {
            // Its progress is of no interest, only its end.
        }

        var found = await grains.Simulation(run).Get(caller);
        Base = found is { Progress.Status: RunStatus.Completed } ? found : null;
    }

    /// <summary>The band from assumptions, and the paired differences: both come after the results, which do not wait for them.</summary>
    private async Task Compare(RunView view)
    {
        var request = view.Request;
        if (Base is not null)
        {
            var wanted = new ComparisonRequest([ScenarioState.Base, request.Scenario], request.Start, request.Years, request.Replicates, request.Seed) { Rates = request.Rates };
            var started = await grains.Comparison("c-" + Guid.NewGuid().ToString("N")).Start(caller, wanted);
            Compared = started.Value is { } comparison && await grains.Comparison(comparison.Comparison).Get(caller) is { Scenarios.Count: > 0 } found ? found.Scenarios[0] : null;
        }

        Results = view with { Assumptions = await grains.Simulation(view.Id).Assumptions(caller) };
    }

    private async Task<(string? Run, Refusal? Refusal)> Begin(RunRequest request)
    {
        var outcome = await grains.Simulation(Guid.NewGuid().ToString("N")).Start(caller, request);
        return (outcome.Value?.Run, outcome.Refusal);
    }
}

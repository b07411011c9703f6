using System.Runtime.CompilerServices;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class SimulationStandIn(District district, string id) : ISimulationGrain
{
    public Task<Outcome<RunStarted>> Start(Caller caller, RunRequest request)
    {
        if (request.Years is < 1 or > 40)
        {
            return Task.FromResult<Outcome<RunStarted>>(Refusal.Invalid("run-years-out-of-range", "years"));
        }

        var run = new Runs(id, request);
        district.Runs[id] = run;
        if (request.Scenario == "base")
        {
            district.BaseRun.TrySetResult(run);
        }

        return Task.FromResult<Outcome<RunStarted>>(new RunStarted(id, false));
    }

    public Task<RunView?> Get(Caller caller) => Task.FromResult(district.Runs.GetValueOrDefault(id)?.View());

    public async IAsyncEnumerable<RunProgress> Watch(Caller caller)
    {
        await foreach (var progress in Follow(district.Runs[id]))
        {
            yield return progress;
        }
    }

    public Task<RunView?> Cancel(Caller caller)
    {
        district.Runs[id].Finish(RunStatus.Cancelled);
        return Get(caller);
    }

    public Task<AssumptionView?> Assumptions(Caller caller) => Task.FromResult(district.Runs.GetValueOrDefault(id) is { Status: RunStatus.Completed }
        ? new AssumptionView(64, "hazards", [new AssumptionShift("open-vacancies", -1.5, 2.5, "hazards"), new AssumptionShift("from-plan", -0.04, 0.02, "selection-noise")])
        : null);

    public Task<StoryView?> Story(Caller caller, int replicate) =>
        Task.FromResult(district.Runs.GetValueOrDefault(id) is { Status: RunStatus.Completed } run && replicate <= run.Request.Replicates ? RunResults.Story(id, replicate) : null);

    public Task Resume(Caller caller) => Task.CompletedTask;

    private static async IAsyncEnumerable<RunProgress> Follow(Runs run, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var done in (int[])[64, 128, 256, 512, 640])
        {
            yield return run.Progress(done);
        }

        await run.Gate.WaitAsync(cancellation);
        yield return run.Progress(run.Status == RunStatus.Completed ? run.Request.Replicates : 640);
    }
}

internal sealed class SimulationQueryStandIn(District district) : ISimulationQueryGrain
{
    public Task<IReadOnlyList<RunSummary>> List(Caller caller) => Task.FromResult<IReadOnlyList<RunSummary>>(
        [.. district.Runs.Select(run => new RunSummary(run.Key, run.Value.Request, run.Value.Status, new DateTimeOffset(2022, 6, 30, 8, 0, 0, TimeSpan.Zero)))]);

    public Task<LatestBacktest?> LatestBacktest(Caller caller)
    {
        var start = Month.Of(2019, 7);
        BacktestBand Band(int year) => new(start.Plus(12 * year), 10, 14, 18, 22, 26);
        return Task.FromResult<LatestBacktest?>(new LatestBacktest("r-past", start, 3, RunRates.Defaults, new BacktestView(
            1.0 / 3, 2.0 / 3, 300, 0.11, 0.16, [], [new("open-vacancies", 18, Band(0)), new("open-vacancies", 25, Band(1)), new("open-vacancies", 40, Band(2))], 9)
        {
            Successors = new BacktestSuccessors(40, 0.22, 0.25, 0.5, 0.6, 0.8, 0.9),
        }));
    }
}

using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A run that stands still at 640 of 1,000 until a test lets it go on.</summary>
public sealed class Runs(string id, RunRequest request)
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RunRequest Request { get; } = request;

    public RunStatus Status { get; private set; } = RunStatus.Running;

    public Task Gate => gate.Task;

    public void Finish(RunStatus status)
    {
        Status = status;
        gate.TrySetResult();
    }

    public RunProgress Progress(int done) => new(Status, done, Request.Replicates, 1600, done / 1600.0, [Narrowing("open-vacancies", 5.1, done), Narrowing("from-plan", 0.71, done), Narrowing("bench-nobody", 9.2, done)]);

    public RunView View() => Status == RunStatus.Completed
        ? new RunView(id, Request, Progress(Request.Replicates), RunResults.Indicators(Request), RunResults.Positions(Request), Provenance()) { Backtest = Request.MustBePast ? CalibrationStandIn.Backtest(Request) : null }
        : new RunView(id, Request, Progress(640), [], [], null);

    private static Estimate Narrowing(string code, double mean, int done) => new(code, mean + (mean / (10 + done)), mean / Math.Sqrt(done));

    private Provenance Provenance() => new(
        new string('a', 64), $"{new string('0', 32)}{new string('b', 32)}", new string('c', 64), 18_442, District.Pack, "1", Request.Seed, Request.Replicates, ["silo-1"],
        new DateTimeOffset(2022, 6, 30, 8, 0, 0, TimeSpan.Zero), new DateTimeOffset(2022, 6, 30, 8, 0, 1, TimeSpan.Zero))
    {
        Rates = new RatesUsed(Request.Rates),
    };
}

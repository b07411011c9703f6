using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Calibrations;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Rates from the records, and runs from the past held against what happened.</summary>
internal static class CalibrationApi
{
    public static void MapCalibrationApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/calibration", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await grains.GetGrain<ICalibrationQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace")).Get(http.Caller(), http.Day("asOf")))
                .ToResult(http))
            .WithSummary("Rates of leaving by tier and age, from the records of the whole years before the day (asOf), beside the defaults, with exposure, events and 90% interval.")
            .Answers<CalibrationView>().ProducesProblem(503);
        workspace.MapPost("/backtests", StartAsync)
            .WithSummary("Starts a run from a past month, to be held against what happened; the same inputs twice are answered from the store.")
            .Produces<RunStarted>(202).ProducesProblem(404).ProducesProblem(422).ProducesProblem(503);
        workspace.MapGet("/backtests/latest", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await grains.GetGrain<ISimulationQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace")).LatestBacktest(http.Caller()))
                .OrNotFound("run-unknown", "run"))
            .WithSummary("The latest completed backtest that is kept: it stands beside the headlines of every run.")
            .Produces<LatestBacktest>().ProducesProblem(404);
        workspace.MapGet("/backtests/{run}", GetAsync)
            .WithSummary("A run from the past beside what happened: Brier score and calibration curve of vacancies, coverage of the bands; empty until it has completed.")
            .Produces<BacktestReport>().ProducesProblem(404);
    }

    private static ISimulationGrain Grain(IGrainFactory grains, string workspace, string run) => grains.GetGrain<ISimulationGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(run, "run-unknown", "run")}");

    private static async Task<IResult> StartAsync(string workspace, BacktestRequest request, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Grain(grains, workspace, NewId.Of('r', http)).Start(
            http.Caller(),
            new RunRequest(ScenarioState.Base, request.Start, request.Years, request.Replicates, request.Seed) { Rates = request.Rates, MustBePast = true });
        return outcome.ToAccepted(started => $"/api/v1/workspaces/{workspace}/backtests/{started.Run}");
    }

    private static async Task<IResult> GetAsync(string workspace, string run, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, run).Get(http.Caller()) is { } view
            ? new BacktestReport(view.Id, view.Request, view.Status, view.Backtest, view.Provenance)
            : null).OrNotFound("run-unknown", "run");
}

/// <summary>Asks for a run from the past.</summary>
/// <param name="Start">First month.</param>
/// <param name="Years">Years; they must have passed.</param>
/// <param name="Replicates">Futures.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Rates">The policy's default rates, or those calibrated from the records before the start.</param>
internal sealed record BacktestRequest(Month Start, int Years, int Replicates, ulong Seed, RunRates Rates = RunRates.Defaults);

/// <summary>A run from the past beside what happened.</summary>
/// <param name="Id">The run.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Backtest">What happened instead; null until it has completed.</param>
/// <param name="Provenance">What it rests on; null until it has completed.</param>
internal sealed record BacktestReport(string Id, RunRequest Request, RunStatus Status, BacktestView? Backtest, Provenance? Provenance);

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Calibrations;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class CalibrationStandIn : ICalibrationQueryGrain
{
    public Task<Outcome<Answer<CalibrationView>>> Get(Caller caller, DateOnly? asOf) => Task.FromResult<Outcome<Answer<CalibrationView>>>(new Answer<CalibrationView>(
        new CalibrationView(
            Month.Of(2018, 1),
            Month.Of(2022, 1),
            [
                new RateView("exits-resignation-transfer", ["district"], null, 35, RateEvidence.Ledger, 61, 1_904, 4, 0.02, 0.0231, 0.0095, 0.0412),
                new RateView("exits-resignation-transfer", ["commune"], 35, 45, RateEvidence.Ledger, 204, 7_210, 5, 0.02, 0.0102, 0.0048, 0.0173),
                new RateView("exits-dismissal", ["province"], null, null, RateEvidence.NoData, null, null, null, 0.001, 0.001, 0.0002, 0.0024),
            ],
            0,
            4.1,
            4.1,
            0),
        new Basis("lac-son", "Huyện ủy Lạc Sơn (mẫu)", 18_442, new DateOnly(2022, 6, 30), District.Pack, true)));

    public static BacktestView Backtest(RunRequest request) => new(
        0.5,
        0.75,
        408,
        0.121,
        0.19,
        [new BacktestBin(220, 0.06, 0.04), new BacktestBin(120, 0.34, 0.4), new BacktestBin(68, 0.81, 0.7)],
        [
            new BacktestCount("retirements", 9, new BacktestBand(request.Start!.Value, 7, 8, 9, 10, 12)),
            new BacktestCount("other-exits", 2, new BacktestBand(request.Start.Value, 8, 11, 13, 15, 19)),
        ],
        18_442);
}

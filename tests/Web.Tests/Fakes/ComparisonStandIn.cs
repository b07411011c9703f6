using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A comparison whose differences are one of each kind: seen, not seen, dependent on assumptions.</summary>
internal sealed class ComparisonStandIn(District district, string id) : IComparisonGrain
{
    public Task<Outcome<ComparisonStarted>> Start(Caller caller, ComparisonRequest request)
    {
        district.Comparisons[id] = request;
        return Task.FromResult<Outcome<ComparisonStarted>>(new ComparisonStarted(id, false));
    }

    public Task<ComparisonView?> Get(Caller caller) => Task.FromResult<ComparisonView?>(new ComparisonView(
        id,
        district.Comparisons[id],
        RunStatus.Completed,
        [.. district.Comparisons[id].Scenarios.Select(scenario => "r-" + scenario)],
        [
            .. district.Comparisons[id].Scenarios.Skip(1).Select(scenario => new ScenarioComparison(
                scenario,
                "r-" + scenario,
                [
                    new IndicatorDifference("from-plan", "share", 0.68, 0.75, 0.07, 0.01, 0.05, 0.09, true, 1000) { AssumedLow = 0.03, AssumedHigh = 0.11, Widest = "hazards" },
                    new IndicatorDifference("time-to-fill", "months", 5.4, 5.35, -0.05, 0.01, -0.07, -0.03, true, 1000) { AssumedLow = -0.1, AssumedHigh = 0.04, Widest = "hazards" },
                    new IndicatorDifference("chain-length", "moves", 2.6, 2.6, 0, 0.01, -0.02, 0.02, false, 1000),
                ],
                [new PositionDifference("p-2", "Trưởng phòng Tư pháp", "Huyện Lạc Sơn", 0.31, 0.11, 0.2, 0.05)])),
        ]));
}

/// <summary>A question that is answered at once.</summary>
internal sealed class QuestionStandIn(string id) : IQuestionGrain
{
    public Task<Outcome<QuestionStarted>> Start(Caller caller, QuestionRequest request) => Task.FromResult<Outcome<QuestionStarted>>(new QuestionStarted(id));

    public Task Resume(Caller caller) => Task.CompletedTask;

    public Task<QuestionView?> Get(Caller caller) => Task.FromResult<QuestionView?>(new QuestionView(
        id,
        new QuestionRequest("base", "rotation-programme", "any", 60, "T2", Month.Of(2025, 12), 0.9, null, 300, 1),
        RunStatus.Completed,
        14,
        13,
        16,
        true,
        [new QuestionStep(0, "r-0", 0.05, 0.01), new QuestionStep(14, "r-14", 0.91, 0.02), new QuestionStep(60, "r-60", 1, 0)],
        null));
}

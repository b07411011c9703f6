using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Results that look like a run's; a scenario ends better than the base run.</summary>
internal static class RunResults
{
    private static readonly string[] Posts = ["Phó Trưởng ban Dân vận", "Phó Trưởng phòng TN và MT", "Trưởng phòng Tư pháp", "Bí thư Huyện đoàn", "Trưởng phòng Y tế", "Trưởng phòng Nội vụ", "Chánh Thanh tra"];

    public static List<IndicatorView> Indicators(RunRequest request)
    {
        var gain = request.Scenario == "base" ? 0 : 1;
        return
        [
            Series("open-vacancies", "positions", "month", request, i => 6 + (i % 12 * 0.05) - (gain * i * 0.01), 1.6, 0.05),
            Series("bench-nobody", "positions", "month", request, i => 9 + (i * 0.02) - (gain * i * 0.04), 2.2, 0.07),
            Series("cohort-young", "share", "year", request, i => 0.12 + (gain * i * 0.002), 0.03, 0.001),
            Series("retirements", "people", "year", request, i => 20 + (i % 5), 2, 0.02),
            Whole("from-plan", "share", request, 0.68 + (gain * 0.07), 0.04, 0.002),
            Whole("time-to-fill", "months", request, 5.4 - (gain * 0.05), 0.8, 0.03),
            Whole("chain-length", "moves", request, 2.6, 0.3, 0.01),
        ];
    }

    public static List<PositionOutcome> Positions(RunRequest request) =>
    [
        .. Posts.Select((name, post) => new PositionOutcome(
            $"p-{post}", name, "Huyện Lạc Sơn", post < 2 ? null : Month.Of(2022 + post, 9),
            [.. Enumerable.Range(0, request.Years).Select(year => Math.Clamp((post < 2 && year == 0) ? 1 : year == post ? 0.83 : 0.31 - (year * 0.02), 0, 1))],
            [.. Enumerable.Repeat(0.2, request.Years)])
        {
            Continuity = [new SuccessionShare(1, 0.98, 980, 0.8 - (post * 0.05)), new SuccessionShare(2, 0.6, 600, 0.5), new SuccessionShare(3, 0.02, 20, null)],
        }),
    ];

    public static StoryView Story(string run, int replicate) => new(
        run,
        replicate,
        Month.Of(2022, 7),
        96,
        [
            new StoryEventView(Month.Of(2023, 8), "retires", "C001", "p-2", Posts[2], "Huyện Lạc Sơn", null, null, null, 0),
            new StoryEventView(Month.Of(2023, 11), "takes", "C002", "p-2", Posts[2], "Huyện Lạc Sơn", "Phó Trưởng phòng Tư pháp", "from-plan", Month.Of(2021, 3), 3) { Among = 2 },
            new StoryEventView(Month.Of(2024, 5), "leaves", "C003", "p-4", Posts[4], "Huyện Lạc Sơn", null, null, null, 0),
        ],
        [
            new StorySpellView("p-2", Posts[2], "Huyện Lạc Sơn", "C001", Month.Of(2022, 7), Month.Of(2023, 8)),
            new StorySpellView("p-2", Posts[2], "Huyện Lạc Sơn", "C002", Month.Of(2023, 11), Month.Of(2030, 7)),
        ]);

    private static IndicatorView Series(string code, string unit, string period, RunRequest request, Func<int, double> mean, double spread, double error)
    {
        var step = period == "month" ? 1 : 12;
        var start = request.Start ?? Month.Of(2022, 7);
        return new IndicatorView(code, "all", unit, period, [.. Enumerable.Range(0, request.Years * 12 / step).Select(i => Point(start.Plus(i * step), mean(i), spread, error))]);
    }

    private static IndicatorView Whole(string code, string unit, RunRequest request, double mean, double spread, double error) =>
        new(code, "all", unit, "whole", [Point(request.Start ?? Month.Of(2022, 7), mean, spread, error)]);

    private static IndicatorPoint Point(Month month, double mean, double spread, double error) =>
        new(month, mean, error, mean - (1.6 * spread), mean - (0.7 * spread), mean, mean + (0.7 * spread), mean + (1.6 * spread));
}

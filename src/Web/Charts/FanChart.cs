using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Charts;

/// <summary>Median with the bands of 50 and 90 in 100 futures; the base run dashed, its band of 90 as dotted edges.</summary>
internal static class FanChart
{
    private const int ManyYears = 10;
    private static readonly int[] Dashes = [6, 4];
    private static readonly int[] Dots = [1, 4];

    /// <param name="points">The run.</param>
    /// <param name="before">The base run; null for none.</param>
    /// <param name="scale">Factor for all values.</param>
    /// <param name="name">What the run's line is called.</param>
    /// <param name="beforeName">What the base run's line is called.</param>
    /// <param name="description">For screen readers.</param>
    public static string Option(IReadOnlyList<IndicatorPoint> points, IReadOnlyList<IndicatorPoint>? before, double scale, string name, string beforeName, string description)
    {
        var apart = points.Count > 1 ? points[1].From.Since(points[0].From) : 1;
        var years = points.Count * apart / 12;
        var every = Math.Max(12 / apart, 1) * (years > ManyYears ? 2 : 1);
        List<object> series =
        [
            Edge("low-90", "90", Values(points, scale, point => point.Q05)),
            Band("90", Values(points, scale, point => point.Q95 - point.Q05), 0.25),
            Edge("low-50", "50", Values(points, scale, point => point.Q25)),
            Band("50", Values(points, scale, point => point.Q75 - point.Q25), 0.42),
            Line(name, "var(--scenario)", "solid", 2, Values(points, scale, point => point.Q50), labelled: true),
        ];
        if (before is not null)
        {
            series.Add(Line(beforeName, "var(--base)", Dashes, 1.5, Values(before, scale, point => point.Q50), labelled: true));
            series.Add(Line("base-low", "var(--base)", Dots, 1, Values(before, scale, point => point.Q05), labelled: false));
            series.Add(Line("base-high", "var(--base)", Dots, 1, Values(before, scale, point => point.Q95), labelled: false));
        }

        return ChartStyle.Json(new
        {
            animation = false,
            aria = ChartStyle.Described(description),
            textStyle = ChartStyle.Text,
            grid = new { left = 40, right = 92, top = 12, bottom = 24 },
            tooltip = new { trigger = "axis" },
            xAxis = new
            {
                type = "category",
                boundaryGap = false,
                data = points.Select(point => Wording.MonthText(point.From)),
                axisLabel = new { fontSize = 11, color = "var(--ink3)", interval = every - 1 },
                axisTick = new { show = false },
                axisLine = ChartStyle.AxisLine,
            },
            yAxis = new { type = "value", scale = true, axisLabel = ChartStyle.AxisText, splitLine = ChartStyle.GridLines },
            series,
        });
    }

    private static double[] Values(IReadOnlyList<IndicatorPoint> points, double scale, Func<IndicatorPoint, double> value) =>
        [.. points.Select(point => Math.Round(value(point) * scale, 3))];

    private static object Edge(string name, string stack, double[] data) => new
    {
        name,
        type = "line",
        stack,
        stackStrategy = "all",
        symbol = "none",
        silent = true,
        lineStyle = new { opacity = 0 },
        tooltip = new { show = false },
        data,
    };

    private static object Band(string stack, double[] data, double opacity) => new
    {
        name = "band-" + stack,
        type = "line",
        stack,
        stackStrategy = "all",
        symbol = "none",
        silent = true,
        lineStyle = new { opacity = 0 },
        areaStyle = new { color = "var(--band-mc)", opacity },
        tooltip = new { show = false },
        data,
    };

    private static object Line(string name, string colour, object dash, double width, double[] data, bool labelled) => new
    {
        name,
        type = "line",
        symbol = "none",
        silent = true,
        lineStyle = new { color = colour, type = dash, width },
        itemStyle = new { color = colour },
        endLabel = new { show = labelled, formatter = "{a}", color = colour, fontSize = 11 },
        labelLayout = new { moveOverlap = "shiftY" },
        tooltip = new { show = labelled },
        data,
    };
}

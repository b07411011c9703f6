using CadreOrleans.Contracts.Simulations;

namespace CadreOrleans.Web.Charts;

/// <summary>The calibration curve: what was foreseen across, what happened up, both in percent; the dashed line is where they agree.</summary>
internal static class CalibrationChart
{
    private static readonly int[] Dashes = [6, 4];
    private static readonly int[][] Diagonal = [[0, 0], [100, 100]];

    public static string Option(IReadOnlyList<BacktestBin> bins, string foreseen, string happened, string description) => ChartStyle.Json(new
    {
        animation = false,
        aria = ChartStyle.Described(description),
        textStyle = ChartStyle.Text,
        grid = new { left = 46, right = 16, top = 24, bottom = 40 },
        xAxis = Axis(foreseen, "middle", 24),
        yAxis = Axis(happened, "end", 8),
        series = new object[]
        {
            new { type = "line", symbol = "none", silent = true, lineStyle = new { color = "var(--base)", type = Dashes, width = 1.5 }, data = Diagonal },
            new
            {
                type = "line",
                symbolSize = 8,
                silent = true,
                lineStyle = new { color = "var(--scenario)", width = 2 },
                itemStyle = new { color = "var(--scenario)" },
                data = bins.Select(bin => new[] { Math.Round(bin.Predicted * 100, 1), Math.Round(bin.Observed * 100, 1) }),
            },
        },
    });

    private static object Axis(string name, string place, int gap) => new
    {
        type = "value",
        min = 0,
        max = 100,
        name,
        nameLocation = place,
        nameGap = gap,
        axisLabel = ChartStyle.AxisText,
        axisLine = ChartStyle.AxisLine,
        splitLine = ChartStyle.GridLines,
    };
}

using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Charts;

/// <summary>Retirements by month as stacked bars. The row of years below is text on the page, aligned with the plot's fixed margins.</summary>
internal static class RetirementChart
{
    /// <summary>Left margin of the plot in CSS pixels; the style sheet's <c>.years</c> has the same.</summary>
    private const int Left = 34;
    private const int Right = 6;

    public static string Option(IReadOnlyList<RetirementMonth> months, string district, string commune, string description) => ChartStyle.Json(new
    {
        animation = false,
        aria = ChartStyle.Described(description),
        textStyle = ChartStyle.Text,
        grid = new { left = Left, right = Right, top = 8, bottom = 6 },
        tooltip = new { trigger = "axis", axisPointer = new { type = "shadow" } },
        xAxis = new
        {
            type = "category",
            data = months.Select(month => Wording.MonthText(month.Month)),
            axisLabel = new { show = false },
            axisTick = new { show = false },
            axisLine = ChartStyle.AxisLine,
        },
        yAxis = new { type = "value", min = 0, minInterval = 1, axisLabel = ChartStyle.AxisText, splitLine = ChartStyle.GridLines },
        series = new[]
        {
            Bars(commune, "var(--tier-commune)", months.Select(month => month.Commune)),
            Bars(district, "var(--tier-district)", months.Select(month => month.District)),
        },
    });

    private static object Bars(string name, string colour, IEnumerable<int> values) => new
    {
        name,
        type = "bar",
        stack = "retirements",
        barCategoryGap = "25%",
        itemStyle = new { color = colour },
        data = values,
    };
}

using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Charts;

/// <summary>Rows of spans and points over the years, the day that is looked at, and days that the law or a term sets.</summary>
internal static class TimelineChart
{
    private const int Left = 104;
    private const int Right = 18;
    private const int Top = 22;
    private const int Bottom = 24;
    private const int RowGap = 12;
    private const int Gap = 4;

    /// <summary>Width of the plot that names beside points are judged by, in CSS pixels.</summary>
    private const double PlotWidth = 960;
    private const double CharacterWidth = 6.2;

    /// <summary>The chart and its height in CSS pixels.</summary>
    /// <param name="rows">The rows, the first on top.</param>
    /// <param name="milestones">Days ahead.</param>
    /// <param name="today">The day looked at; what is after it is shaded.</param>
    /// <param name="span">First and last day of the axis.</param>
    /// <param name="description">For screen readers.</param>
    public static (string Option, int Height) Draw(
        IReadOnlyList<TimelineRow> rows, IReadOnlyList<TimelineItem> milestones, DateOnly today, (DateOnly From, DateOnly To) span, string description)
    {
        var days = Math.Max(span.To.DayNumber - span.From.DayNumber, 1);
        List<object> series = [];
        List<object> titles = [];
        var y = 0;
        foreach (var row in rows)
        {
            var lanes = row.Lanes(item => row.Shape == TimelineShape.Span
                ? item.To
                : item.From.AddDays((int)Math.Ceiling(((item.First.Length * CharacterWidth) + 26) / PlotWidth * days)));
            var at = y;
            titles.Add(new { type = "text", left = 0, top = Top + at + (row.LaneHeight / 2) - 7, style = new { text = row.Title, fill = "var(--ink2)", font = ChartStyle.Bold } });
            var half = row.Shape == TimelineShape.Point ? row.LaneHeight / 2 : 0;
            series.Add(Custom(
                row.Shape == TimelineShape.Span ? "span" : "point",
                row.Items.Select((item, i) => Datum(item, at + (lanes[i] * (row.LaneHeight + Gap)) + half, row.LaneHeight))));
            y += ((lanes.Count == 0 ? 1 : lanes.Max() + 1) * (row.LaneHeight + Gap)) - Gap + RowGap;
        }

        series.Add(Custom("milestone", milestones.Select((item, i) => Datum(item, 10 + (i * 38), 0))));
        series.Add(Today(today, span.To));
        var height = Math.Max(y, 10 + (milestones.Count * 38));
        return (Option(series, titles, span, height, description), Top + height + Bottom);
    }

    private static string Option(List<object> series, List<object> titles, (DateOnly From, DateOnly To) span, int height, string description) => ChartStyle.Json(new
    {
        animation = false,
        aria = ChartStyle.Described(description),
        textStyle = ChartStyle.Text,
        grid = new { left = Left, right = Right, top = Top, bottom = Bottom },
        tooltip = new { trigger = "item", formatter = "{b}", confine = true },
        graphic = titles,
        xAxis = new
        {
            type = "time",
            min = Wording.Iso(span.From),
            max = Wording.Iso(span.To),
            axisLabel = new { fontSize = 11, color = "var(--ink3)", formatter = "{yyyy}", hideOverlap = true },
            axisLine = new { show = false },
            splitNumber = 9,
            axisTick = new { show = false },
            splitLine = new { show = true, lineStyle = new { color = "var(--grid)" } },
        },
        yAxis = new { type = "value", min = 0, max = height, inverse = true, show = false },
        series,
    });

    private static object Custom(string shape, IEnumerable<object> data) => new { type = "custom", shape, clip = true, data, encode = new { x = Axis, y = 2 } };

    private static readonly int[] Axis = [0, 1];

    private static object Datum(TimelineItem item, int y, int height) => new
    {
        name = item.Name,
        value = new object[] { Wording.Iso(item.From), Wording.Iso(item.To), y },
        height,
        first = item.First,
        second = item.Second,
        fill = item.Look.Fill,
        ink = item.Look.Ink,
        ink2 = "var(--ink3)",
        border = item.Look.Border,
        thick = item.Look.Thick,
        dashed = item.Look.Dashed,
        centred = item.Look.Centred,
    };

    private static object Today(DateOnly today, DateOnly end) => new
    {
        type = "line",
        silent = true,
        data = Array.Empty<object>(),
        markLine = new
        {
            symbol = "none",
            label = new { formatter = Wording.Day(today), color = "var(--err)", fontSize = 11, fontWeight = 600, position = "start" },
            lineStyle = new { color = "var(--err)", type = "solid", width = 1.5 },
            data = new[] { new { xAxis = Wording.Iso(today) } },
        },
        markArea = new
        {
            itemStyle = new { color = "var(--sunken)", opacity = 0.55 },
            data = new[] { new[] { new { xAxis = Wording.Iso(today) }, new { xAxis = Wording.Iso(end) } } },
        },
    };
}

using System.Text.Json;

namespace CadreOrleans.Web.Charts;

/// <summary>What all charts have in common: no animation, quiet axes, a description for screen readers.</summary>
internal static class ChartStyle
{
    private const string Fonts = "'Segoe UI', system-ui, 'Noto Sans', Roboto, Arial, sans-serif";

    /// <summary>Font of titles inside a chart, as a style sheet writes it.</summary>
    public const string Bold = "600 12px " + Fonts;

    public static object Text { get; } = new { fontFamily = Fonts, fontSize = 11, color = "var(--ink3)" };

    public static object AxisText { get; } = new { fontFamily = Fonts, fontSize = 11, color = "var(--ink3)" };

    public static object AxisLine { get; } = new { lineStyle = new { color = "var(--ctl)" } };

    public static object GridLines { get; } = new { lineStyle = new { color = "var(--grid)" } };

    public static object Described(string description) => new { enabled = true, label = new { description } };

    public static string Json(object option) => JsonSerializer.Serialize(option);
}

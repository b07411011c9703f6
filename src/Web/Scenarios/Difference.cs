using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Scenarios;

/// <summary>
/// A scenario less the base run. The standard errors are added as if the runs were independent: with one seed they are not, and the true error is smaller,
/// so a difference that is called seen here is seen.
/// </summary>
internal sealed class Difference
{
    private const double NinetyFive = 1.96;
    private const double Half = 65;
    private const double Margin = 6;
    private readonly int decimals;
    private readonly double value;
    private readonly double reach;
    private readonly double farthest;

    public Difference(string code, IndicatorPoint scenario, IndicatorPoint before)
    {
        var scale = Indicators.Scale(code);
        var error = Math.Sqrt((scenario.StandardError * scenario.StandardError) + (before.StandardError * before.StandardError)) * scale;
        value = (scenario.Mean - before.Mean) * scale;
        reach = NinetyFive * error;
        decimals = Math.Min(Indicators.Decimals(error), Indicators.IsShare(code) ? 1 : 2);
        farthest = Math.Max(Math.Abs(value) + reach, 1e-12);
    }

    /// <summary>Whether the 95% interval stays clear of zero.</summary>
    public bool IsSeen => Math.Abs(value) > reach && reach > 0;

    public string Text => Wording.Difference(value, decimals);

    public string LowText => Wording.Difference(value - reach, Math.Max(1, decimals));

    public string HighText => Wording.Difference(value + reach, Math.Max(1, decimals));

    public string Middle => At(value);

    public string Left => At(value - reach);

    public string Width => Pixels(Math.Max(2 * reach / farthest * (Half - Margin), 1));

    private string At(double at) => Pixels(Half + (at / farthest * (Half - Margin)));

    private static string Pixels(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);
}

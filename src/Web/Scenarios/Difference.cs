using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Scenarios;

/// <summary>A scenario less the base run, paired future by future, as numbers and as a bar: the 95% interval of the simulation, and apart from it how far assumptions move it.</summary>
internal sealed class Difference
{
    private const double Half = 65;
    private const double Margin = 6;
    private readonly IndicatorDifference paired;
    private readonly double scale;
    private readonly int decimals;
    private readonly double farthest;

    public Difference(IndicatorDifference paired)
    {
        this.paired = paired;
        scale = Indicators.Scale(paired.Code);
        decimals = Math.Min(Indicators.Decimals(paired.StandardError * scale), Indicators.IsShare(paired.Code) ? 1 : 2);
        farthest = Math.Max(new[] { paired.Low, paired.High, paired.AssumedLow, paired.AssumedHigh }.Max(Math.Abs), 1e-12);
    }

    /// <summary>Key of the text that says what was found.</summary>
    public string Finding => paired.DependsOnAssumptions ? "headlines.assumed" : paired.Seen ? "headlines.seen" : "headlines.not-seen";

    /// <summary>Class of the tag that says it.</summary>
    public string Mark => paired.DependsOnAssumptions ? "w" : paired.Seen ? "o" : string.Empty;

    public string Text => Wording.Difference(paired.Difference * scale, decimals);

    public string LowText => Wording.Difference(paired.Low * scale, Math.Max(1, decimals));

    public string HighText => Wording.Difference(paired.High * scale, Math.Max(1, decimals));

    public string Middle => At(paired.Difference);

    public string Left => At(paired.Low);

    public string Width => Wide(paired.Low, paired.High);

    public string AssumedLeft => At(paired.AssumedLow);

    public string AssumedWidth => Wide(paired.AssumedLow, paired.AssumedHigh);

    public string AssumedLowText => Wording.Difference(paired.AssumedLow * scale, Math.Max(1, decimals));

    public string AssumedHighText => Wording.Difference(paired.AssumedHigh * scale, Math.Max(1, decimals));

    private static string Pixels(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);

    private string At(double value) => Pixels(Half + (value / farthest * (Half - Margin)));

    private string Wide(double low, double high) => Pixels(Math.Max((high - low) / farthest * (Half - Margin), 1));
}

using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Matching;

/// <summary>Organs that stand before the name of their place: Đảng ủy xã Đại Đồng is the party committee of the commune Đại Đồng.</summary>
internal static partial class Organs
{
    /// <summary>The place of an organ; the text itself when it begins with no organ.</summary>
    public static string PlaceOf(string written) => Organ().Replace(CellText.Clean(written), string.Empty);

    [GeneratedRegex(
        @"^(?:(?:đảng bộ|đảng ủy|đảng uỷ|UBND|ủy ban nhân dân|uỷ ban nhân dân|HĐND|hội đồng nhân dân|UBMTTQ|ủy ban mttq|MTTQ|hội LHPN|hội nông dân|hội CCB|đoàn thanh niên|công an|chi bộ|ban chấp hành đảng bộ)\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organ();
}

using System.Text.RegularExpressions;

namespace CadreOrleans.Exchange.Cells.Posts;

/// <summary>Membership of committees as texts name it: HUV, UVBTV, Ủy viên Ban Thường vụ Huyện ủy.</summary>
internal static partial class CommitteeTexts
{
    private const string Committee = "committee";
    private const string StandingCommittee = "standing-committee";

    public static bool Begins(string segment) => Standing().IsMatch(segment) || Member().IsMatch(segment) || Named().IsMatch(segment);

    /// <summary>The membership that a segment names; null when it names none.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="others">The rest of the cell, which shows whose committee is meant when the segment does not.</param>
    public static MembershipText? Of(string segment, string others)
    {
        if (Named().Match(segment) is { Success: true } named)
        {
            return new MembershipText(Committee, (named.Groups[1].Value + named.Groups[2].Value).ToUpperInvariant() switch
            {
                "H" or "HUYỆN" => "Huyện ủy viên",
                "T" or "TỈNH" => "Tỉnh ủy viên",
                "TH" or "THÀNH" => "Thành ủy viên",
                "Q" or "QUẬN" => "Quận ủy viên",
                _ => "Đảng ủy viên",
            });
        }

        var (match, body, name) = Standing().Match(segment) is { Success: true } standing ? (standing, StandingCommittee, "Ủy viên Ban Thường vụ")
            : (Member().Match(segment), Committee, "Ủy viên Ban Chấp hành");
        if (!match.Success)
        {
            return null;
        }

        var organ = segment[match.Length..].Trim(' ', ',', '-');
        organ = organ.Length > 0 ? organ : OrganIn(others);
        return new MembershipText(body, organ.Length > 0 ? $"{name} {organ}" : name);
    }

    private static string OrganIn(string others) =>
        Commune().Match(others) is { Success: true } commune ? $"Đảng ủy {commune.Value}"
        : District().IsMatch(others) ? "Huyện ủy"
        : Province().IsMatch(others) ? "Tỉnh ủy"
        : string.Empty;

    [GeneratedRegex(@"^(?:UV ?(?:BTV|TV)\b|ủy viên (?:ban thường vụ|BTV)(?!\p{L}))\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standing();

    [GeneratedRegex(@"^(?:UV ?BCH\b|ủy viên (?:ban chấp hành|BCH)(?!\p{L}))\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Member();

    [GeneratedRegex(@"^(?:(H|T|TH|Q|Đ)UV\b\.?|(huyện|tỉnh|thành|quận|đảng) ủy viên)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:\b(?:xã|phường)\b|(?<!\p{L})thị trấn\b)(?: \p{Lu}\p{L}*)*", RegexOptions.CultureInvariant)]
    internal static partial Regex Commune();

    [GeneratedRegex(@"(?<!\p{L})huyện(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex District();

    [GeneratedRegex(@"(?<!\p{L})tỉnh(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Province();
}

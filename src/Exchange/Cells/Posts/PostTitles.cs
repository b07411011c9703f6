using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Data;

namespace CadreOrleans.Exchange.Cells.Posts;

/// <summary>The title with which the text of a post begins. At the beginning TP is trưởng phòng and CN chủ nhiệm; elsewhere they stay as written.</summary>
internal static partial class PostTitles
{
    private static readonly FrozenDictionary<string, (string Full, string? Organ)> Short = EmbeddedTable.Read("post-abbreviations.csv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2].Length > 0 ? row[2] : null), StringComparer.Ordinal);

    /// <summary>Title and organ of a text; null when it begins with no title.</summary>
    public static (string Title, string? Organ)? Split(string written)
    {
        var text = Mixed().Replace(written, match => string.Concat(match.Groups[1].Value.Split(' ').Select(word => word[0])).ToUpperInvariant() + match.Groups[2].Value);
        if (Abbreviation().Match(text) is { Success: true } found && Short.TryGetValue(found.Groups[1].Value, out var known))
        {
            return (known.Full, Organ(known.Full, known.Organ, text[found.Length..]));
        }

        return Word().Match(text) is { Success: true } word && Deputy().Replace(word.Value, "Phó Trưởng $1") is var title
            ? (char.ToUpperInvariant(title[0]) + title[1..], Organ(title, null, text[word.Length..]))
            : null;
    }

    /// <summary>Whether a text begins with a title.</summary>
    public static bool Begins(string text) => Split(text) is not null;

    /// <summary>The organ of which a title speaks: the head of a phòng heads the phòng named after the title.</summary>
    private static string? Organ(string title, string? organ, string rest)
    {
        var place = rest.Trim(' ', '.', ':', ',', '-');
        var kind = Kind().Match(title).Value;
        return place.Length == 0 ? organ
            : organ is not null ? $"{organ} {place}"
            : kind.Length > 0 ? $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {place}"
            : place;
    }

    [GeneratedRegex(@"^(\p{Lu}{2,8})(?![\p{L}&])\.?")]
    private static partial Regex Abbreviation();

    // Phó CT, Chánh VP: half in words, half by letters.
    [GeneratedRegex(@"^(phó|chánh|phó chánh) (CT|BT|CN|GĐ|HT|VP)(?![\p{L}&])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();

    // Phó phòng, Phó ban: said for Phó Trưởng phòng, Phó Trưởng ban.
    [GeneratedRegex("^phó (phòng|ban)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deputy();

    [GeneratedRegex("(?:văn phòng|ban|phòng|thôn|xóm|bản|khu|trạm|khoa|công an)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"^(?:(?:phó )?(?:bí thư(?: thường trực)?|chủ tịch(?: thường trực)?|trưởng (?:ban|phòng|thôn|xóm|bản|khu|trạm|khoa|công an)|chánh (?:văn phòng|án|thanh tra)|viện trưởng|chủ nhiệm"
        + "|(?:tổng )?giám đốc|hiệu trưởng|chỉ huy trưởng|chính trị viên|trạm trưởng|đội trưởng|tổ trưởng)|phó (?:phòng|ban|viện trưởng)"
        + "|chỉ huy phó|thường trực|ủy viên|thư ký|thẩm phán|kiểm sát viên|chuyên viên(?: chính| cao cấp)?|cán sự|công chức|viên chức|cán bộ|nhân viên|kế toán(?: trưởng)?"
        + @"|văn thư|giáo viên|thanh tra viên|bác sĩ|y sĩ|công an viên)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using System.Text.RegularExpressions;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>Standing phrases of official lists, in the form of <see cref="HeaderWords"/>.</summary>
internal static partial class Phrases
{
    /// <summary>What begins the block of signatures: place and date, the organ signing, the recipients.</summary>
    public static bool StartsSignature(string words) => SignatureStart().IsMatch(words);

    public static bool IsTotal(string words) => TotalStart().IsMatch(words);

    /// <summary>A number that counts sections and not people: I, II, A.</summary>
    public static bool IsSectionNumber(string text) => Roman().IsMatch(text.Trim().TrimEnd('.', ')'));

    /// <summary>A heading within a list: a planned post, a unit, or a text that numbers itself as one.</summary>
    public static bool IsHeading(string text) => Heading().IsMatch(HeaderWords.Of(text)) || SelfNumbered().IsMatch(text.Trim());

    /// <summary>Whether a cell says "as above".</summary>
    public static bool IsDitto(string text) => Ditto().IsMatch(text.Trim());

    /// <summary>A heading without its number and its word for planned posts.</summary>
    public static string HeadingText(string text) => HeadingPrefix().Replace(text.Trim(), string.Empty).Trim();

    [GeneratedRegex(@"^(t m|tm|k t|kt|t l|tl|noi nhan|nguoi lap|nguoi lap bieu|xac nhan|thu truong|(.{0,40} )?ngay \d* ?thang \d* ?nam( \d*)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureStart();

    [GeneratedRegex(@"^(tong so|tong cong|cong|tong|danh sach (nay |tren )?(co|gom))\b(?! doan)", RegexOptions.CultureInvariant)]
    private static partial Regex TotalStart();

    [GeneratedRegex("^([IVXLC]+|[A-Z])$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(
        @"^(\d+ )?(chuc danh|quy hoach|khoi|xa|phuong|thi tran|huyen|tinh|dang uy|dang bo|chi bo|huyen uy|tinh uy|ban|phong|van phong|co quan|ubnd|hdnd|ubmttq|mat tran|doan the|cac |nhom|nhiem ky|cap )\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^([IVXLC]+|[A-Z])[.)\-] *\S", RegexOptions.CultureInvariant)]
    private static partial Regex SelfNumbered();

    [GeneratedRegex("^(-?\\s*nt\\s*-?|\"|''|〃|″|”|như trên|-\"-)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ditto();

    [GeneratedRegex(@"^([IVXLC]+[.)\-] *|[A-Z][.)\-] *|\d+[.)\-] *)?((chức danh|chuc danh|quy hoạch chức danh)\s*:?\s*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeadingPrefix();
}

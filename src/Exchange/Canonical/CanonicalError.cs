using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>One thing that is wrong in a set of canonical files, and what would be right.</summary>
/// <param name="Code">Stable code of the kind of error: <c>bad-date</c>, <c>unknown-reference</c>, <c>overfull</c>, ...</param>
/// <param name="File">The file.</param>
/// <param name="Row">Line of the file in which the row begins, the header being line 1; 0 when the whole file is meant.</param>
/// <param name="Column">The column; null when the whole row or file is meant.</param>
/// <param name="Value">The value as written; null when there is none.</param>
/// <param name="Expected">What would be right, in the language of the files: codes, a form of date, a day, a number.</param>
public sealed record CanonicalError(string Code, string File, int Row, string? Column, string? Value, string Expected)
{
    private static readonly ResourceManager Messages = new("CadreOrleans.Exchange.Canonical.CanonicalMessages", typeof(CanonicalError).Assembly);

    /// <summary>One sentence for a reader, in English or Vietnamese.</summary>
    /// <param name="culture">The reader's culture; any but Vietnamese gives English.</param>
    public string Describe(CultureInfo culture)
    {
        var what = SentenceFormat.Fill(CultureInfo.InvariantCulture, Message(Code, culture), Value ?? string.Empty, Expected);
        var place = (Row, Column) switch
        {
            (0, null) => File,
            (0, _) => string.Format(CultureInfo.InvariantCulture, Message("place-column", culture), File, Column),
            (_, null) => string.Format(CultureInfo.InvariantCulture, Message("place-row", culture), File, Row),
            _ => string.Format(CultureInfo.InvariantCulture, Message("place-cell", culture), File, Row, Column),
        };
        return $"{place}: {what}";
    }

    private static string Message(string code, CultureInfo culture) =>
        Messages.GetString(code, culture) ?? throw new InvalidOperationException($"No message is written for the error '{code}'.");
}

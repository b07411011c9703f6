using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>
/// The texts of one column, brought to Unicode. Each cell is judged by its font, else by its own letters; a cell that could be read in two ways follows the
/// rest of the column, and is asked about where the column holds both. Shown to the planner before and after; nothing is stored before it was accepted.
/// </summary>
public sealed class ColumnText
{
    private readonly StoredEncoding? old;
    private readonly bool hasUnicode;

    private ColumnText(StoredEncoding? old, bool hasUnicode, IReadOnlyList<StoredEncoding> encodings)
    {
        this.old = old;
        this.hasUnicode = hasUnicode;
        Encodings = encodings;
    }

    /// <summary>The encodings that are certain somewhere in the column, in the order of their first cell; Unicode alone when there is none.</summary>
    public IReadOnlyList<StoredEncoding> Encodings { get; }

    /// <summary>Whether cells of several encodings stand in the column.</summary>
    public bool IsMixed => Encodings.Count > 1;

    /// <summary>Looks at all cells of a column (or all headers of a sheet).</summary>
    public static ColumnText Of(IEnumerable<SheetCell> cells)
    {
        var certain = cells.Select(cell => EncodingEvidence.Of(cell).Certain).OfType<StoredEncoding>().GroupBy(encoding => encoding).Select(group => (group.Key, Count: group.Count())).ToArray();
        var old = certain.Where(group => group.Key != StoredEncoding.Unicode).OrderByDescending(group => group.Count).Select(group => (StoredEncoding?)group.Key).FirstOrDefault();
        var encodings = certain.Select(group => group.Key).ToArray();
        return new ColumnText(old, encodings.Contains(StoredEncoding.Unicode), encodings.Length > 0 ? encodings : [StoredEncoding.Unicode]);
    }

    /// <summary>The text of a cell of the column: cleaned, in Unicode, the small letters of <c>.VnTimeH</c> as the capitals that they show.</summary>
    public CellReading<string> Read(SheetCell cell)
    {
        var evidence = EncodingEvidence.Of(cell);
        if (TextDamages.Of(cell.Text) is not TextDamage.None and var damage && evidence.Certain is null or StoredEncoding.Unicode)
        {
            return new(CellText.Clean(cell.Text), [Doubt.Error(damage == TextDamage.Mojibake ? "text-mojibake" : "text-letters-lost")]);
        }

        if (evidence.Neutral || evidence.Certain == StoredEncoding.Unicode)
        {
            return CellReading.Of(Decode(cell, StoredEncoding.Unicode));
        }

        if (evidence.Broken)
        {
            return new(CellText.Clean(cell.Text), [Doubt.Error("text-encoding-unknown")]);
        }

        var readings = evidence.Possible.Select(encoding => Decode(cell, encoding)).Distinct(StringComparer.Ordinal).ToArray();
        if (evidence.Certain is { } certain)
        {
            return Converted(cell, readings[0], certain);
        }

        if (readings.Length == 1)
        {
            return CellReading.Of(Decode(cell, StoredEncoding.Unicode));
        }

        var follows = old is { } encodingOfColumn && evidence.Possible.Contains(encodingOfColumn);
        return follows && !hasUnicode ? Converted(cell, Decode(cell, old!.Value), old.Value)
            : follows && evidence.Possible.Contains(StoredEncoding.Unicode) ? Doubtful(cell, [StoredEncoding.Unicode, old!.Value])
            : follows || !evidence.Possible.Contains(StoredEncoding.Unicode) ? Doubtful(cell, evidence.Possible)
            : CellReading.Of(Decode(cell, StoredEncoding.Unicode));
    }

    private static CellReading<string> Doubtful(SheetCell cell, IReadOnlyList<StoredEncoding> encodings)
    {
        string[] readings = [.. encodings.Select(encoding => Decode(cell, encoding)).Distinct(StringComparer.Ordinal)];
        return new(readings[0], [Doubt.Question("text-encoding-doubtful", readings)]);
    }

    private static CellReading<string> Converted(SheetCell cell, string text, StoredEncoding encoding) =>
        encoding == StoredEncoding.Unicode || text == CellText.Clean(cell.Text) ? CellReading.Of(text) : new(text, [Doubt.Notice("text-converted", text) with { Fixes = [new FindingFix(FixKind.KeepAsWritten)] }]);

    private static string Decode(SheetCell cell, StoredEncoding encoding)
    {
        var text = LetterTable.Of(encoding)?.Decode(cell.Text) ?? cell.Text;
        return CellText.Clean(EncodingEvidence.ShowsCapitals(cell.Font) ? text.ToUpperInvariant() : text);
    }
}

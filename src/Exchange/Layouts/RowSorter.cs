using System.Globalization;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>Tells what each row under the header is.</summary>
internal sealed class RowSorter(Sheet sheet, HeaderBlock header, IReadOnlyList<SheetColumn> columns)
{
    private readonly int numberColumn = Column("number", columns);
    private readonly int nameColumn = Column("person.name", columns);
    private readonly HashSet<string> headerTexts = [.. columns.SelectMany(column => column.Path).Select(HeaderWords.Of)];
    private readonly ILookup<int, Findings.CellRange> mergesByFirstRow = sheet.Merges.ToLookup(merge => merge.FirstRow);
    private string? section;
    private bool ended;
    private RowKind previous = RowKind.Header;
    private int previousNumber = header.Last;

    public IReadOnlyList<OutlinedRow> Sort()
    {
        var rows = new List<OutlinedRow>(sheet.Rows.Count);
        foreach (var row in sheet.Rows)
        {
            var kind = row.Number < header.First ? RowKind.Title : row.Number <= header.Last ? RowKind.Header : Kind(row);
            if (kind == RowKind.Section)
            {
                section = Heading(row);
            }

            rows.Add(new OutlinedRow(row, kind, row.Number > header.Last ? section : null));
            if (kind is not (RowKind.Stray or RowKind.Header or RowKind.ColumnNumbers) || row.Number <= header.Last)
            {
                previous = kind;
            }

            previousNumber = row.Number;
        }

        return rows;
    }

    private RowKind Kind(SheetRow row)
    {
        var filled = Enumerable.Range(1, row.Cells.Count).Where(column => !row[column].IsBlank).ToArray();
        var first = HeaderWords.Of(row[filled.FirstOrDefault(column => column != numberColumn, filled[0])].Text);
        var record = IsNumbered(row) && HasName(row) && filled.Length > 2;
        if (record)
        {
            ended = false;
        }

        return row switch
        {
            _ when IsColumnNumbers(row, filled) => RowKind.ColumnNumbers,
            _ when IsHeaderAgain(row, filled) => RowKind.Header,
            _ when record => RowKind.Record,
            _ when !IsNumbered(row) && Phrases.IsTotal(first) && filled.Length <= 4 => End(RowKind.Total),
            _ when ended && previous is RowKind.Signature => RowKind.Signature,
            _ when filled.Length <= 3 && Array.Exists(filled, column => Phrases.StartsSignature(HeaderWords.Of(row[column].Text))) => End(RowKind.Signature),
            _ when IsSection(row, filled) => RowKind.Section,
            _ when Array.TrueForAll(filled, column => column == numberColumn) => RowKind.Stray,
            _ when IsContinuation(row, filled) => RowKind.Continuation,
            _ when ended && !HasName(row) => RowKind.Signature,
            _ => RowKind.Record,
        };
    }

    private RowKind End(RowKind kind)
    {
        ended = true;
        return kind;
    }

    private bool IsNumbered(SheetRow row) =>
        numberColumn > 0 && int.TryParse(row[numberColumn].Text.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private bool HasName(SheetRow row) => nameColumn > 0 && !row[nameColumn].IsBlank;

    private static bool IsColumnNumbers(SheetRow row, int[] filled)
    {
        if (filled.Length < 3)
        {
            return false;
        }

        var last = 0;
        foreach (var column in filled)
        {
            var text = row[column].Text.Trim().Trim('(', ')');
            if (last == 0 && text is ['A' or 'B' or 'C'])
            {
                continue;
            }

            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != last + 1)
            {
                return false;
            }

            last = number;
        }

        return last >= 2;
    }

    private bool IsHeaderAgain(SheetRow row, int[] filled) =>
        filled.Length >= 2 && filled.Count(column => headerTexts.Contains(HeaderWords.Of(row[column].Text))) * 3 > filled.Length * 2;

    private bool IsSection(SheetRow row, int[] filled)
    {
        var texts = filled.Where(column => column != numberColumn).ToArray();
        if (texts.Length != 1 || row[texts[0]].Kind != CellKind.Text)
        {
            return false;
        }

        var text = row[texts[0]].Text;
        var spans = mergesByFirstRow[row.Number].Any(merge => merge.Contains(row.Number, texts[0]) && merge.LastColumn - merge.FirstColumn >= 2);
        var numbered = numberColumn > 0 && Phrases.IsSectionNumber(row[numberColumn].Text);
        return spans || numbered || (texts[0] <= Math.Max(nameColumn, 2) && columns.Count > 2 && Phrases.IsHeading(text));
    }

    private bool IsContinuation(SheetRow row, int[] filled) =>
        nameColumn > 0
        && !HasName(row)
        && !ended
        && previous is RowKind.Record or RowKind.Continuation
        && row.Number == previousNumber + 1
        && (numberColumn == 0 || row[numberColumn].IsBlank)
        && filled.Length * 2 < columns.Count;

    private string Heading(SheetRow row) =>
        HeaderWords.Shown(row.Cells.Where((cell, index) => index + 1 != numberColumn && !cell.IsBlank).Select(cell => cell.Text).FirstOrDefault() ?? string.Empty);

    private static int Column(string field, IReadOnlyList<SheetColumn> columns) => columns.FirstOrDefault(column => column.Field == field)?.Index ?? 0;
}

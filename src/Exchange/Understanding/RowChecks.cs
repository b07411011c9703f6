using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Whether rows have the cells that the header promises, and whether every row has become a record.</summary>
internal static class RowChecks
{
    /// <summary>A header under which nobody stands.</summary>
    public static void Empty(RecordReader reader, IReadOnlyList<RecordRows> records)
    {
        if (reader.Outline.HasTable && records.Count == 0)
        {
            reader.Findings.Add(new Finding(FindingSeverity.Warning, "list-empty", reader.Outline.Sheet.Name, default));
        }
    }

    /// <summary>
    /// Rows of a text file that have fewer or more cells than its header. Empty cells at the end mean nothing; what stands beyond the header
    /// means that the row has shifted.
    /// </summary>
    public static void Widths(RecordReader reader, SheetOutline outline, IReadOnlyList<RecordRows> records)
    {
        var width = outline.Rows.Where(row => row.Kind == RowKind.Header).Select(row => row.Row.Written).DefaultIfEmpty().Max();
        if (width == 0)
        {
            return;
        }

        foreach (var row in records.SelectMany(record => record.Rows))
        {
            if (row.Cells.Count > width)
            {
                var surplus = string.Join("; ", row.Cells.Skip(width).Where(cell => !cell.IsBlank).Select(cell => cell.Text));
                Add(reader, FindingSeverity.Error, "row-too-long", new CellRange(row.Number, width + 1, row.Number, row.Cells.Count), surplus, width);
            }
            else if (row.Written < width)
            {
                Add(reader, FindingSeverity.Warning, "row-too-short", CellRange.OfRow(row.Number), row.Written.ToString(CultureInfo.InvariantCulture), width);
            }
        }
    }

    /// <summary>Rows under the header that name nobody and nothing.</summary>
    public static void WithoutRecord(RecordReader reader, IReadOnlyList<RecordRows> rows)
    {
        foreach (var record in rows)
        {
            var first = record.Rows[0].Cells.FirstOrDefault(cell => !cell.IsBlank).Text;
            reader.Findings.Add(new Finding(
                FindingSeverity.Error, "row-names-nobody", reader.Outline.Sheet.Name, CellRange.OfRow(record.First), first, null, null, [new FindingFix(FixKind.LeaveRowOut)]));
        }
    }

    private static void Add(RecordReader reader, FindingSeverity severity, string code, CellRange place, string value, int width) =>
        reader.Findings.Add(new Finding(
            severity, code, reader.Outline.Sheet.Name, place, value, width.ToString(CultureInfo.InvariantCulture), null, [new FindingFix(FixKind.LeaveRowOut)]));
}

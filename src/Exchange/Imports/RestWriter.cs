using System.Text;
using CadreOrleans.Exchange.Exports.Csv;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Imports;

/// <summary>
/// Writes the rows of a file that are not taken over as a file of its own: the columns as the file has them, the cells as written, and the reason in the first
/// column. Mended, it can be dropped again; the reason is passed over then.
/// </summary>
public static class RestWriter
{
    /// <summary>Header of the column of reasons, in both languages; no field is called so.</summary>
    public const string ReasonHeader = "Lý do (Reason)";

    /// <summary>Writes the rows.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reasons">The people that are not taken over, with the reason.</param>
    /// <returns>CSV as Excel under the Vietnamese locale reads it, with byte order mark.</returns>
    public static byte[] Write(UnderstoodFile file, IReadOnlyList<(IdentifiedPerson Person, string Reason)> reasons)
    {
        var text = new StringBuilder();
        foreach (var outline in file.Reading.Outlines.Where(outline => reasons.Any(entry => entry.Person.Record.Source.Sheet == outline.Sheet.Name)))
        {
            text.Append(CsvDialect.Vietnamese.Line([ReasonHeader, .. outline.Columns.Select(column => column.Name)]));
            var rows = outline.Sheet.Rows.ToDictionary(row => row.Number);
            foreach (var (person, reason) in reasons.Where(entry => entry.Person.Record.Source.Sheet == outline.Sheet.Name))
            {
                foreach (var number in person.Record.Source.Rows)
                {
                    text.Append(Line(outline, rows[number], reason));
                }
            }
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Line(SheetOutline outline, SheetRow row, string reason) =>
        CsvDialect.Vietnamese.Line([reason, .. outline.Columns.Select(column => row[column.Index].Text)]);
}

using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>The rows of one record: its own, and those that continue it.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Section">Text of the section in which they stand; null when there is none.</param>
internal sealed record RecordRows(IReadOnlyList<SheetRow> Rows, string? Section)
{
    public int First => Rows[0].Number;

    /// <summary>All records of an outline, without the rows that were left out.</summary>
    public static List<RecordRows> Of(SheetOutline outline, SheetChoices choices)
    {
        var records = new List<RecordRows>();
        var open = false;
        foreach (var row in outline.Rows)
        {
            if (choices.LeftOutRows.Contains((outline.Sheet.Name, row.Row.Number)))
            {
                open = false;
            }
            else if (row.Kind == RowKind.Record)
            {
                records.Add(new RecordRows([row.Row], row.Section));
                open = true;
            }
            else if (row.Kind == RowKind.Continuation && open)
            {
                records[^1] = records[^1] with { Rows = [.. records[^1].Rows, row.Row] };
            }
        }

        return records;
    }
}

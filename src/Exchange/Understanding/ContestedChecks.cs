using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Where several columns mean one field, the rows in which they contradict each other: the planner sees what choosing one would lose.</summary>
internal static class ContestedChecks
{
    public static void Run(RecordReader reader, IReadOnlyList<RecordRows> records, DateOnly today, SheetChoices choices)
    {
        foreach (var contested in reader.Outline.Columns.Where(column => column.Contested is not null).GroupBy(column => column.Contested!))
        {
            var isDate = LayoutCatalogue.Shipped.Field(contested.Key)?.Kind is "birth" or "date";
            var columns = contested.Select(column => new ColumnReader(reader.Outline, column, records, choices, [])).ToArray();
            foreach (var row in records.SelectMany(record => record.Rows))
            {
                var cells = columns.Select(column => column.Cell(row.Number)).Where(cell => !cell.IsBlank).ToArray();
                if (isDate ? DatesDisagree(cells, new DateRules(today, IsBirth: contested.Key == "person.birth")) : cells.DistinctBy(cell => MatchingKey.Of(cell.Text)).Skip(1).Any())
                {
                    reader.Findings.Add(new Finding(
                        FindingSeverity.Warning,
                        "columns-disagree",
                        reader.Outline.Sheet.Name,
                        new CellRange(row.Number, contested.Min(column => column.Index), row.Number, contested.Max(column => column.Index)),
                        string.Join("; ", cells.Select(cell => cell.Text))));
                }
            }
        }
    }

    /// <summary>A year agrees with every day in it.</summary>
    private static bool DatesDisagree(IReadOnlyList<SheetCell> cells, DateRules rules)
    {
        var dates = cells.Select(cell => DateReader.Read(cell, rules).Value).OfType<PartialDate>().ToArray();
        return Array.Exists(dates, one => Array.Exists(dates, other => one.Latest < other.Earliest));
    }
}

using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>The cells of one column, over all records: in Unicode, with what the planner put in their place, with "as above" resolved.</summary>
internal sealed class ColumnReader
{
    private readonly Dictionary<int, SheetCell> cells = [];
    private readonly SheetOutline outline;
    private readonly ICollection<Finding> findings;
    private readonly ColumnText text;

    public ColumnReader(SheetOutline outline, SheetColumn column, IReadOnlyList<RecordRows> records, SheetChoices choices, ICollection<Finding> findings)
    {
        this.outline = outline;
        this.findings = findings;
        Column = column;
        var above = SheetCell.Blank;
        var spanning = Spanning(outline.Sheet, column.Index);
        foreach (var (record, row) in records.SelectMany(record => record.Rows.Select(row => (record, row))))
        {
            var cell = choices.Values.TryGetValue((outline.Sheet.Name, row.Number, column.Index), out var given) ? SheetCell.OfText(given) : row[column.Index];
            if (cell.IsBlank && row.Number == record.First && given is null && spanning.TryGetValue(row.Number, out var merged))
            {
                cell = merged;
            }

            if (cell.Kind == CellKind.Text && Phrases.IsDitto(cell.Text))
            {
                Found(new Doubt(above.IsBlank ? FindingSeverity.Error : FindingSeverity.Notice, above.IsBlank ? "ditto-of-nothing" : "ditto", above.Text), row.Number, cell.Text);
                cell = above;
            }

            cells[row.Number] = cell;
            above = cell.IsBlank ? above : cell;
        }

        Cells = [.. cells.Values];
        text = ColumnText.Of(Cells);
    }

    public SheetColumn Column { get; }

    public IReadOnlyList<SheetCell> Cells { get; }

    public SheetCell Cell(int row) => cells.GetValueOrDefault(row, SheetCell.Blank);

    /// <summary>The text of a cell in Unicode; what is doubtful of it is found only once.</summary>
    public string Text(int row)
    {
        var cell = Cell(row);
        if (cell.IsBlank)
        {
            return string.Empty;
        }

        var reading = text.Read(cell);
        Found(reading.Doubts, row, cell.Text);
        return reading.Value;
    }

    /// <summary>Values of cells that are merged over several rows, for the rows under the first: a unit written once stands for all its people.</summary>
    private static Dictionary<int, SheetCell> Spanning(Sheet sheet, int column)
    {
        var values = new Dictionary<int, SheetCell>();
        var merges = sheet.Merges.Where(merge => merge.FirstColumn == column && merge.LastColumn == column && merge.LastRow > merge.FirstRow).ToArray();
        var tops = merges.Select(merge => merge.FirstRow).ToHashSet();
        var cells = sheet.Rows.Where(row => tops.Contains(row.Number)).DistinctBy(row => row.Number).ToDictionary(row => row.Number, row => row[column]);
        foreach (var merge in merges.Where(merge => cells.ContainsKey(merge.FirstRow)))
        {
            for (var row = merge.FirstRow + 1; row <= merge.LastRow && values.Count < sheet.Rows.Count; row++)
            {
                values[row] = cells[merge.FirstRow];
            }
        }

        return values;
    }

    public void Found(IEnumerable<Doubt> doubts, int row, string? written)
    {
        foreach (var doubt in doubts)
        {
            Found(doubt, row, written);
        }
    }

    private void Found(Doubt doubt, int row, string? written) => findings.Add(doubt.At(outline.Sheet.Name, CellRange.OfCell(row, Column.Index), written));
}

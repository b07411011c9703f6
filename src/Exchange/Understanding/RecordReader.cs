using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Reads the fields of the records of one sheet, and collects what is found on the way.</summary>
internal sealed class RecordReader
{
    private readonly Dictionary<string, List<ColumnReader>> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<ColumnReader, DateColumn> dates = [];
    private readonly DateOnly today;
    private readonly SheetChoices choices;

    public RecordReader(SheetOutline outline, IReadOnlyList<RecordRows> records, DateOnly today, SheetChoices choices)
    {
        Outline = outline;
        this.today = today;
        this.choices = choices;
        foreach (var column in outline.Columns)
        {
            if (column.Field is { } field)
            {
                if (!columns.TryGetValue(field, out var list))
                {
                    columns[field] = list = [];
                }

                list.Add(new ColumnReader(outline, column, records, choices, Findings));
            }
        }
    }

    public SheetOutline Outline { get; }

    public List<Finding> Findings { get; } = [];

    public DateRules Rules(bool isBirth = false) => new(today, isBirth, Uses1904: Outline.Sheet.Uses1904);

    public bool Has(string field) => columns.ContainsKey(field);

    public IReadOnlyList<ColumnReader> Columns(string field) => columns.TryGetValue(field, out var list) ? list : [];

    /// <summary>Reads nothing more from a column: it does not hold what its header says.</summary>
    public void Withdraw(string field, ColumnReader column) => columns[field].Remove(column);

    /// <summary>The first row of a record whose cell of the field holds something, with the column; null when all are blank.</summary>
    public (ColumnReader Column, int Row)? Filled(string field, RecordRows record)
    {
        foreach (var column in Columns(field))
        {
            foreach (var row in record.Rows)
            {
                if (!column.Cell(row.Number).IsBlank)
                {
                    return (column, row.Number);
                }
            }
        }

        return null;
    }

    public SheetCell Cell(string field, RecordRows record) => Filled(field, record) is var (column, row) ? column.Cell(row) : SheetCell.Blank;

    /// <summary>A text; null when the cell is blank.</summary>
    public string? Text(string field, RecordRows record) => Filled(field, record) is var (column, row) && column.Text(row) is { Length: > 0 } text ? text : null;

    /// <summary>A value of a text by a reader of cells; <c>default</c> when the cell is blank.</summary>
    public T? Value<T>(string field, RecordRows record, Func<string, CellReading<T>> read)
    {
        if (Filled(field, record) is not var (column, row))
        {
            return default;
        }

        var reading = read(column.Text(row));
        column.Found(reading.Doubts, row, column.Cell(row).Text);
        return reading.Value;
    }

    /// <summary>A date, the whole column deciding the order of day and month; null when the cell is blank or unusable.</summary>
    public PartialDate? Date(string field, RecordRows record, bool isBirth = false)
    {
        if (Filled(field, record) is not var (column, row))
        {
            return null;
        }

        var reading = Dates(column, isBirth).Read(column.Cell(row));
        column.Found(reading.Doubts, row, column.Cell(row).Text);
        return reading.Value;
    }

    /// <summary>Says something of a cell of a record.</summary>
    public void Found(Doubt doubt, string field, RecordRows record, string? written = null)
    {
        var index = Columns(field) is [var column, ..] ? column.Column.Index : 0;
        Findings.Add(doubt.At(Outline.Sheet.Name, CellRange.OfCell(record.First, index), written ?? Cell(field, record).Text));
    }

    private DateColumn Dates(ColumnReader column, bool isBirth)
    {
        if (!dates.TryGetValue(column, out var found))
        {
            DayOrder? chosen = choices.DateOrders.TryGetValue((Outline.Sheet.Name, column.Column.Index), out var order) ? order : null;
            dates[column] = found = DateColumn.Of(column.Column.Name, column.Cells, Rules(isBirth), chosen);
            foreach (var doubt in found.Doubts)
            {
                Findings.Add(doubt.At(Outline.Sheet.Name, CellRange.OfColumn(column.Column.Index), null));
            }
        }

        return found;
    }
}

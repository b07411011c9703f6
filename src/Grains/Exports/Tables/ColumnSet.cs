using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The columns of an exported list, each with what it shows of an entry; the first is the running number.</summary>
internal sealed class ColumnSet<T>
{
    private readonly List<(TableColumn Column, Func<T, TableCell> Cell)> columns = [];

    /// <summary>Begins with the running number.</summary>
    public ColumnSet(string number) => columns.Add((new TableColumn([number], 6), _ => TableCell.Empty));

    public IReadOnlyList<TableColumn> Columns => [.. columns.Select(column => column.Column)];

    public ColumnSet<T> Add(int width, Func<T, TableCell> cell, params string[] header)
    {
        columns.Add((new TableColumn(header, width), cell));
        return this;
    }

    /// <summary>Adds columns where the reader may see them.</summary>
    public ColumnSet<T> If(bool shown, Func<ColumnSet<T>, ColumnSet<T>> more) => shown ? more(this) : this;

    /// <summary>The row of an entry.</summary>
    public DataRow Row(int number, T entry) => new([TableCell.Of(number), .. columns.Skip(1).Select(column => column.Cell(entry))]);

    /// <summary>The rows of a section, numbered from 1.</summary>
    public IEnumerable<TableRow> Rows(IEnumerable<T> entries) => entries.Select((entry, place) => Row(place + 1, entry));
}

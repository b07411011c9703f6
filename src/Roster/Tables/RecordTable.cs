using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Dated records that belong to one owner each: the assessments of officials, the steps of plans.</summary>
/// <typeparam name="T">The recorded fact.</typeparam>
public sealed class RecordTable<T>
{
    internal RecordTable(Column<int> owner, Column<DateOnly> on, Column<T> records, RowChain ofOwner)
    {
        Owner = owner;
        On = on;
        Records = records;
        OfOwner = ofOwner;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Owner.Count;

    /// <summary>Row of the owner (an official, or a plan).</summary>
    public Column<int> Owner { get; }

    /// <summary>Effective day.</summary>
    public Column<DateOnly> On { get; }

    /// <summary>The fact.</summary>
    public Column<T> Records { get; }

    /// <summary>The rows of an owner, the last recorded first.</summary>
    public RowChain OfOwner { get; }

    /// <summary>The facts of an owner with their days, the last recorded first.</summary>
    public IEnumerable<(DateOnly On, T Record)> Of(int owner) => OfOwner.Of(owner).Select(row => (On[row], Records[row]));
}

/// <summary>A record table that still grows.</summary>
internal sealed class RecordTableBuilder<T>
{
    private readonly ColumnBuilder<int> owner = new();
    private readonly ColumnBuilder<DateOnly> on = new();
    private readonly ColumnBuilder<T> records = new();
    private readonly RowChainBuilder ofOwner = new();

    public void Add(int ownerRow, DateOnly day, T record)
    {
        var row = owner.Add(ownerRow);
        on.Add(day);
        records.Add(record);
        ofOwner.Add(ownerRow, row);
    }

    public RecordTable<T> Freeze() => new(owner.Freeze(), on.Freeze(), records.Freeze(), ofOwner.Freeze());
}

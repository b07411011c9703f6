using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Dated records that belong to one owner each: the assessments of officials, the steps of plans.</summary>
/// <typeparam name="T">The recorded fact.</typeparam>
public sealed class RecordTable<T>
{
    internal RecordTable(OwnedRows rows, IReadOnlyList<T> records)
    {
        Owner = rows.Owner;
        On = rows.On;
        OfOwner = rows.OfOwner;
        Records = records;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Owner.Count;

    /// <summary>Row of the owner (an official, or a plan).</summary>
    public Column<int> Owner { get; }

    /// <summary>Effective day.</summary>
    public Column<DateOnly> On { get; }

    /// <summary>The fact; those of which every official has many are kept packed and made when they are asked for.</summary>
    public IReadOnlyList<T> Records { get; }

    /// <summary>The rows of an owner, the last recorded first.</summary>
    public RowChain OfOwner { get; }

    /// <summary>The facts of an owner with their days, the last recorded first.</summary>
    public IEnumerable<(DateOnly On, T Record)> Of(int owner) => OfOwner.Of(owner).Select(row => (On[row], Records[row]));
}

/// <summary>Whose the rows of a record table are, and since when.</summary>
internal readonly record struct OwnedRows(Column<int> Owner, Column<DateOnly> On, RowChain OfOwner);

/// <summary>Owners and days of a record table that still grows.</summary>
internal sealed class OwnedRowsBuilder
{
    private readonly ColumnBuilder<int> owner = new();
    private readonly ColumnBuilder<DateOnly> on = new();
    private readonly RowChainBuilder ofOwner = new();

    public void Add(int ownerRow, DateOnly day)
    {
        var row = owner.Add(ownerRow);
        on.Add(day);
        ofOwner.Add(ownerRow, row);
    }

    public OwnedRows Freeze() => new(owner.Freeze(), on.Freeze(), ofOwner.Freeze());
}

/// <summary>A record table that still grows.</summary>
internal sealed class RecordTableBuilder<T>
{
    private readonly OwnedRowsBuilder rows = new();
    private readonly ColumnBuilder<T> records = new();

    public void Add(int ownerRow, DateOnly day, T record)
    {
        rows.Add(ownerRow, day);
        records.Add(record);
    }

    public RecordTable<T> Freeze() => new(rows.Freeze(), records.Freeze());
}

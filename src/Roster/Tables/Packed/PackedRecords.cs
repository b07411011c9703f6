using System.Collections;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables.Packed;

/// <summary>An immutable column of packed facts that reads like one of the facts themselves.</summary>
internal sealed class PackedRecords<TPacked, TRecord, TShared>(
    Column<TPacked> packed, Column<TShared?> shared, Column<int> owner, Column<OfficialId> officials) : IReadOnlyList<TRecord>
    where TPacked : struct, IPackedRecord<TPacked, TRecord, TShared>
    where TShared : class
{
    /// <inheritdoc/>
    public int Count => packed.Count;

    /// <inheritdoc/>
    public TRecord this[int index]
    {
        get
        {
            ref readonly var record = ref packed.Span[index];
            return record.Unpack(officials[owner[index]], shared[record.Shared]);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TRecord> GetEnumerator() => Enumerable.Range(0, Count).Select(row => this[row]).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A record table of packed facts that still grows.</summary>
internal sealed class PackedTableBuilder<TPacked, TRecord, TShared>
    where TPacked : struct, IPackedRecord<TPacked, TRecord, TShared>
    where TShared : class
{
    private readonly OwnedRowsBuilder rows = new();
    private readonly ColumnBuilder<TPacked> packed = new();
    private readonly SharedValues<TShared> shared = new();

    public void Add(int official, DateOnly day, TRecord record)
    {
        rows.Add(official, day);
        packed.Add(TPacked.Pack(record, shared.Number(TPacked.SharedOf(record))));
    }

    /// <summary>The table as it stands.</summary>
    /// <param name="officials">The identifiers of the officials who own the rows.</param>
    public RecordTable<TRecord> Freeze(Column<OfficialId> officials)
    {
        var owned = rows.Freeze();
        return new RecordTable<TRecord>(
            owned, new PackedRecords<TPacked, TRecord, TShared>(packed.Freeze(), shared.Freeze(), owned.Owner, officials));
    }
}

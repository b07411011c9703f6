namespace CadreOrleans.Roster.Columns;

/// <summary>
/// From identifiers to row numbers. Rows are given out in ledger order and never change, so one index serves all versions of a roster:
/// a version simply does not see rows beyond its own count. It keeps row numbers only, since every version has the identifiers in a column.
/// One fold adds while others read: a slot is written once, and a grown table is published whole.
/// </summary>
internal sealed class EntityIndex<TId>
    where TId : notnull
{
    private const int SmallestSize = 16;

    // The row plus one, at the first free place after the identifier's own; 0 where nothing is. The size is a power of two, at most three quarters full.
    private int[] slots = new int[SmallestSize];
    private int taken;

    /// <summary>Gives an identifier the next row of its column.</summary>
    /// <returns>The row.</returns>
    public int Add(ColumnBuilder<TId> ids, TId id)
    {
        if (Find(id, ids.Span) >= 0)
        {
            throw new InvalidOperationException($"The ledger creates '{id}' twice.");
        }

        var row = ids.Add(id);
        if ((taken + 1) * 4 > slots.Length * 3)
        {
            Grow(ids.Span[..row]);
        }

        Put(slots, id, row);
        taken++;
        return row;
    }

    /// <summary>The row of an identifier among those of a version; -1 when there is none.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="ids">The identifiers of the version, in row order.</param>
    public int Find(TId id, ReadOnlySpan<TId> ids)
    {
        var read = Volatile.Read(ref slots);
        for (var place = Place(id, read.Length); Volatile.Read(ref read[place]) is var row && row > 0; place = (place + 1) & (read.Length - 1))
        {
            if (row <= ids.Length && EqualityComparer<TId>.Default.Equals(ids[row - 1], id))
            {
                return row - 1;
            }
        }

        return -1;
    }

    private static void Put(int[] slots, TId id, int row)
    {
        var place = Place(id, slots.Length);
        while (slots[place] > 0)
        {
            place = (place + 1) & (slots.Length - 1);
        }

        Volatile.Write(ref slots[place], row + 1);
    }

    private static int Place(TId id, int size) => id.GetHashCode() & (size - 1);

    private void Grow(ReadOnlySpan<TId> ids)
    {
        var grown = new int[slots.Length * 2];
        for (var row = 0; row < ids.Length; row++)
        {
            Put(grown, ids[row], row);
        }

        Volatile.Write(ref slots, grown);
    }
}

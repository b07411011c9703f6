using System.Collections.Concurrent;

namespace CadreOrleans.Roster.Columns;

/// <summary>
/// From identifiers to row numbers. Rows are given out in ledger order and never change, so one index serves all versions of a roster:
/// a version simply does not see rows beyond its own count.
/// </summary>
internal sealed class EntityIndex<TId>
    where TId : notnull
{
    private readonly ConcurrentDictionary<TId, int> rows = new();

    public void Add(TId id, int row)
    {
        if (!rows.TryAdd(id, row))
        {
            throw new InvalidOperationException($"The ledger creates '{id}' twice.");
        }
    }

    public int Find(TId id, int count) => rows.TryGetValue(id, out var row) && row < count ? row : -1;
}

namespace CadreOrleans.Roster.Pools;

/// <summary>Keeps the first of many by an order without sorting all.</summary>
internal sealed class PoolSelection(int most, IComparer<int> order)
{
    private readonly PriorityQueue<int, int> kept = new(most + 1, Comparer<int>.Create((a, b) => order.Compare(b, a)));

    /// <summary>Offers one.</summary>
    public void Offer(int candidate)
    {
        if (kept.Count < most)
        {
            kept.Enqueue(candidate, candidate);
        }
        else if (order.Compare(candidate, kept.Peek()) < 0)
        {
            kept.DequeueEnqueue(candidate, candidate);
        }
    }

    /// <summary>What was kept, in order.</summary>
    public int[] InOrder()
    {
        var rows = new int[kept.Count];
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            rows[i] = kept.Dequeue();
        }

        return rows;
    }
}

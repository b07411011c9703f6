using System.Numerics;

namespace CadreOrleans.Roster.Pools;

/// <summary>Keeps the smallest keys of many, with their officials: the first rows of an order without sorting all.</summary>
internal sealed class PoolSelection(int most)
{
    private const int WordBits = 64;
    private readonly PriorityQueue<int, long> kept = new(most + 1, Comparer<long>.Create((a, b) => b.CompareTo(a)));
    private long largest = long.MaxValue;

    /// <summary>Whether no official of a larger key can get in any more.</summary>
    public bool IsFull => kept.Count >= most;

    /// <summary>Offers the members of a set, those whose key is above a bound.</summary>
    public void Offer(OfficialSet set, long above, Func<int, long> key)
    {
        var words = set.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                var row = (i * WordBits) + BitOperations.TrailingZeroCount(word);
                var at = key(row);
                if (at > above)
                {
                    Offer(row, at);
                }
            }
        }
    }

    /// <summary>Offers one.</summary>
    public void Offer(int row, long key)
    {
        if (key >= largest)
        {
            return;
        }

        kept.Enqueue(row, key);
        if (kept.Count > most)
        {
            kept.Dequeue();
        }

        if (kept.Count == most)
        {
            kept.TryPeek(out _, out largest);
        }
    }

    /// <summary>What was kept, the smallest key first.</summary>
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

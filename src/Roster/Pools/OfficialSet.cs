using System.Numerics;

namespace CadreOrleans.Roster.Pools;

/// <summary>A set of officials, one bit for each row of a roster: what pools are intersected and counted with.</summary>
public sealed class OfficialSet
{
    private const int WordBits = 64;
    private readonly ulong[] words;

    /// <summary>Makes an empty set over so many officials.</summary>
    public OfficialSet(int officials)
    {
        Officials = officials;
        words = new ulong[(officials + WordBits - 1) / WordBits];
    }

    /// <summary>Number of officials that could be members.</summary>
    public int Officials { get; }

    /// <summary>Number of members.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>Whether the official of a row is a member.</summary>
    public bool Contains(int row) => (words[row / WordBits] >> (row % WordBits) & 1) != 0;

    /// <summary>Members, by row.</summary>
    public IEnumerable<int> Rows()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i * WordBits) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    /// <summary>Number of members that are in the other set, too.</summary>
    public int CountWith(OfficialSet other)
    {
        var left = words.AsSpan();
        var right = other.words.AsSpan(0, left.Length);
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            count += BitOperations.PopCount(left[i] & right[i]);
        }

        return count;
    }

    internal void Add(int row) => words[row / WordBits] |= 1UL << (row % WordBits);

    internal void Remove(int row) => words[row / WordBits] &= ~(1UL << (row % WordBits));

    internal void Set(int row, bool member)
    {
        if (member)
        {
            Add(row);
        }
        else
        {
            Remove(row);
        }
    }

    internal OfficialSet And(OfficialSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other.words[i];
        }

        return this;
    }

    internal OfficialSet Or(OfficialSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other.words[i];
        }

        return this;
    }

    internal OfficialSet Without(OfficialSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~other.words[i];
        }

        return this;
    }

    /// <summary>A copy that can be changed, over as many officials or more.</summary>
    internal OfficialSet Copy(int officials = 0)
    {
        var copy = new OfficialSet(Math.Max(officials, Officials));
        words.CopyTo(copy.words, 0);
        return copy;
    }
}

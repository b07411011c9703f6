using System.Numerics;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// One value of many for each official (a unit, a field of study), with the officials of each value at hand. For properties of so many values that
/// a set for each would cost more than it saves.
/// </summary>
internal sealed class CodeColumn
{
    private const int WordBits = 64;
    private readonly int[] codes;
    private readonly int[] starts;
    private readonly int[] rows;

    /// <summary>Makes the column; a code below 0 is no value.</summary>
    public CodeColumn(int[] codes, int values)
    {
        this.codes = codes;
        Values = values;
        starts = new int[values + 1];
        foreach (var code in codes)
        {
            if (code >= 0)
            {
                starts[code + 1]++;
            }
        }

        for (var i = 0; i < values; i++)
        {
            starts[i + 1] += starts[i];
        }

        rows = new int[starts[values]];
        var next = starts[..values];
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] >= 0)
            {
                rows[next[codes[row]]++] = row;
            }
        }
    }

    public int Values { get; }

    public int this[int row] => codes[row];

    /// <summary>Rows of the officials of a value.</summary>
    public ReadOnlySpan<int> Of(int value) => rows.AsSpan(starts[value]..starts[value + 1]);

    public void AddTo(OfficialSet set, int value)
    {
        foreach (var row in Of(value))
        {
            set.Add(row);
        }
    }

    /// <summary>Number of members of a set by value.</summary>
    public int[] Count(OfficialSet set)
    {
        var counts = new int[Values];
        var words = set.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                var code = codes[(i * WordBits) + BitOperations.TrailingZeroCount(word)];
                if (code >= 0)
                {
                    counts[code]++;
                }
            }
        }

        return counts;
    }
}

namespace CadreOrleans.Generator;

/// <summary>
/// SplitMix64 (Steele, Lea, Flood 2014), one stream per purpose. The framework's Random may change between versions; this never does,
/// so the sample is the same byte for byte wherever it is made.
/// </summary>
internal sealed class Randomness
{
    private ulong state;

    public Randomness(ulong seed, string purpose)
    {
        state = seed;
        foreach (var c in purpose)
        {
            state = (state ^ c) * 0x100000001B3UL;
        }
    }

    /// <summary>Uniform in 0 .. bound - 1.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>Uniform in both bounds included.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool Chance(int perMille) => Below(1000) < perMille;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A copy in random order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var copy = items.ToList();
        for (var i = copy.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (copy[i], copy[j]) = (copy[j], copy[i]);
        }

        return copy;
    }

    /// <summary>Around a mode: the mean of three uniform draws, so that the ends are rare.</summary>
    public int Around(int mode, int spread) => mode + ((Between(-spread, spread) + Between(-spread, spread) + Between(-spread, spread)) / 2);

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}

namespace CadreOrleans.Simulation.Randomness;

/// <summary>Draws an index with probabilities proportional to whole-number weights; the sum of weights is at most a million.</summary>
internal sealed class WeightTable
{
    private readonly uint[] upTo;
    private readonly uint sum;

    public WeightTable(ReadOnlySpan<int> weights)
    {
        upTo = new uint[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (uint)weights[i];
            upTo[i] = sum;
        }

        Certain = weights.IndexOfAnyExcept(0) is var only && only == weights.LastIndexOfAnyExcept(0) ? only : -1;
    }

    /// <summary>The index that every word falls on; -1 when it depends on the word.</summary>
    public int Certain { get; }

    /// <summary>The index that a random word falls on.</summary>
    public int Index(uint word)
    {
        var point = Uniform(word, sum);
        var index = 0;
        while (point >= upTo[index])
        {
            index++;
        }

        return index;
    }

    /// <summary>A whole number from 0 to below <paramref name="count"/>; the bias is below count / 2^32.</summary>
    public static uint Uniform(uint word, uint count) => (uint)(((ulong)word * count) >> 32);

    /// <summary>Whether an event of a probability in millionths happens.</summary>
    public static bool Happens(uint word, int millionths) => Uniform(word, 1_000_000) < (uint)millionths;
}

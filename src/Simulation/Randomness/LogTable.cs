using System.Numerics;

namespace CadreOrleans.Simulation.Randomness;

/// <summary>
/// Logarithms of integers by table and linear interpolation, wholly in integers: exponential and Gumbel variates from random words.
/// The error is below 2^-22 absolute.
/// </summary>
internal sealed class LogTable
{
    /// <summary>Binary places of exponential variates.</summary>
    public const int ExponentialBits = 27;

    private const int IndexBits = 10;
    private const int RestBits = 32 - IndexBits;

    private static readonly ulong Ln2 = Fixed(PortableMath.Ln2);

    private readonly uint[] nodes;

    public LogTable()
    {
        nodes = new uint[(1 << IndexBits) + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = (uint)Fixed(PortableMath.Ln(1 + (i / (double)(1 << IndexBits))));
        }
    }

    /// <summary>An Exp(1) variate, <c>-ln((u + 1/2) / 2^32)</c>, with <see cref="ExponentialBits"/> binary places.</summary>
    public uint Exponential(uint word) => (uint)((33 * Ln2) - Ln(((ulong)word << 1) | 1));

    /// <summary>A standard Gumbel variate, <c>-ln</c> of an Exp(1) variate, with <see cref="Score.Bits"/> binary places.</summary>
    public int Gumbel(uint word)
    {
        var half = ((ulong)Exponential(word) << 1) | 1;
        return (int)((long)((ExponentialBits + 1) * Ln2) - (long)Ln(half)) >> (ExponentialBits - Score.Bits);
    }

    internal static ulong Fixed(double value) => (ulong)Math.Round(value * (1UL << ExponentialBits), MidpointRounding.ToEven);

    private ulong Ln(ulong value)
    {
        var top = 63 - BitOperations.LeadingZeroCount(value);
        var fraction = (uint)(value << (63 - top) << 1 >> 32);
        var index = (int)(fraction >> RestBits);
        var rest = fraction & ((1u << RestBits) - 1);
        var low = nodes[index];
        return ((ulong)top * Ln2) + low + (((ulong)(nodes[index + 1] - low) * rest) >> RestBits);
    }
}

using System.Numerics;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// Bins of a histogram over whole numbers from 0: one a value up to 128, then 64 an octave, so that a quantile is exact when small and within
/// 1/64 of itself when large.
/// </summary>
internal static class LogLinearBins
{
    private const int Exact = 128;
    private const int PerOctave = 64;
    private const int ExactBits = 7;

    /// <summary>Number of bins that values up to a bound need.</summary>
    public static int CountFor(long most) => Of(most) + 1;

    /// <summary>The bin of a value; negative values are taken for 0.</summary>
    public static int Of(long value)
    {
        if (value < Exact)
        {
            return (int)Math.Max(value, 0);
        }

        var octave = 63 - BitOperations.LeadingZeroCount((ulong)value) - ExactBits;
        return Exact + (octave * PerOctave) + (int)((value >> (octave + 1)) - PerOctave);
    }

    /// <summary>Least value of a bin.</summary>
    public static long Least(int bin)
    {
        if (bin < Exact)
        {
            return bin;
        }

        var octave = (bin - Exact) / PerOctave;
        return (long)(((bin - Exact) % PerOctave) + PerOctave) << (octave + 1);
    }
}

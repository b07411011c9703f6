using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// How talented one must be to be among the few of a class who are wanted in a year, learnt from earlier replicates. A bound never decides anything:
/// a pool above it that turns out too small is gathered again without.
/// </summary>
internal sealed class PoolBounds(CompiledRun run)
{
    /// <summary>Everybody is gathered.</summary>
    public const int None = int.MinValue;

    /// <summary>Pools up to this size are not worth a bound.</summary>
    private const int Small = 24;

    /// <summary>A new bound counts for one in so many.</summary>
    private const int Inertia = 8;

    private readonly Year[] years = [.. Enumerable.Repeat(new Year(None, 0, 0), Math.Max(1, run.Classes.Count) * run.Inputs.Years)];

    /// <summary>The bound of a class in the year of a month.</summary>
    public int Of(int number, int month) => years[At(number, month)].Bound;

    /// <summary>Counts one who was taken from a pool.</summary>
    public void Count(int number, int month) => years[At(number, month)].Taken++;

    /// <summary>Learns from a pool in falling order that was gathered above a bound.</summary>
    public void Learn(int number, int month, ReadOnlySpan<int> talents, int bound)
    {
        ref var year = ref years[At(number, month)];
        year.Gathered++;
        var wanted = year.Taken / (double)year.Gathered;
        var enough = (int)(wanted + (3 * Math.Sqrt(wanted))) + Small;
        if (bound == None)
        {
            year.Bound = talents.Length > enough ? talents[enough] : None;
        }
        else
        {
            var aim = talents.Length > enough ? talents[enough] : bound - (Score.One / 64);
            year.Bound = bound + ((aim - bound) / Inertia);
        }
    }

    /// <summary>Which of 64 talents reach a bound, as bits.</summary>
    public static ulong Reached(ReadOnlySpan<int> talents, int bound)
    {
        ref var first = ref MemoryMarshal.GetReference(talents);
        var reached = 0UL;
        if (Vector512.IsHardwareAccelerated)
        {
            for (var i = 0; i < 64; i += Vector512<int>.Count)
            {
                reached |= Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref first, (nuint)i), Vector512.Create(bound)).ExtractMostSignificantBits() << i;
            }

            return reached;
        }

        for (var i = 0; i < 64; i += Vector256<int>.Count)
        {
            reached |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256.Create(bound)).ExtractMostSignificantBits() << i;
        }

        return reached;
    }

    private int At(int number, int month) => (number * run.Inputs.Years) + (month / 12);

    private record struct Year(int Bound, int Taken, int Gathered);
}

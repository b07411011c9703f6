using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Walks along a row of words from one that has a bit to the next, several words at a time. A row is followed by words that mean nothing to it.</summary>
internal static class OpenScan
{
    /// <summary>Words that follow every row, so that the last of it are read together too.</summary>
    public const int Padding = 8;

    /// <summary>The first index from one on whose word has any of some bits; the length of the row if none has.</summary>
    /// <param name="words">The row and its padding.</param>
    /// <param name="from">The index to begin at.</param>
    /// <param name="bits">The bits.</param>
    public static int Next(ReadOnlySpan<ulong> words, int from, ulong bits)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        var length = words.Length - Padding;
        if (Vector512.IsHardwareAccelerated)
        {
            var wanted = Vector512.Create(bits);
            for (var at = from; at < length; at += Vector512<ulong>.Count)
            {
                var empty = Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at) & wanted, Vector512<ulong>.Zero).ExtractMostSignificantBits();
                if (empty != (1UL << Vector512<ulong>.Count) - 1)
                {
                    return Math.Min(at + BitOperations.TrailingZeroCount(~empty), length);
                }
            }
        }
        else
        {
            var wanted = Vector256.Create(bits);
            for (var at = from; at < length; at += Vector256<ulong>.Count)
            {
                var empty = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)at) & wanted, Vector256<ulong>.Zero).ExtractMostSignificantBits();
                if (empty != (1u << Vector256<ulong>.Count) - 1)
                {
                    return Math.Min(at + BitOperations.TrailingZeroCount(~empty), length);
                }
            }
        }

        return length;
    }
}

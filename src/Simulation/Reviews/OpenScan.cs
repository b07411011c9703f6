using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Walks along a row of words from one that has a bit to the next, several words at a time.</summary>
internal static class OpenScan
{
    /// <summary>The first index from one on whose word has any of some bits; the length if none has.</summary>
    public static int Next(ReadOnlySpan<ulong> words, int from, ulong bits)
    {
        ref var first = ref MemoryMarshal.GetReference(words);
        var at = from;
        if (Vector512.IsHardwareAccelerated)
        {
            for (var wanted = Vector512.Create(bits); at <= words.Length - Vector512<ulong>.Count; at += Vector512<ulong>.Count)
            {
                var empty = Vector512.Equals(Vector512.LoadUnsafe(ref first, (nuint)at) & wanted, Vector512<ulong>.Zero).ExtractMostSignificantBits();
                if (empty != (1UL << Vector512<ulong>.Count) - 1)
                {
                    return at + BitOperations.TrailingZeroCount(~empty);
                }
            }
        }
        else
        {
            for (var wanted = Vector256.Create(bits); at <= words.Length - Vector256<ulong>.Count; at += Vector256<ulong>.Count)
            {
                var empty = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)at) & wanted, Vector256<ulong>.Zero).ExtractMostSignificantBits();
                if (empty != (1u << Vector256<ulong>.Count) - 1)
                {
                    return at + BitOperations.TrailingZeroCount(~empty);
                }
            }
        }

        while (at < words.Length && (words[at] & bits) == 0)
        {
            at++;
        }

        return at;
    }
}

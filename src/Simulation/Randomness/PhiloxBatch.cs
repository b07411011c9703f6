using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CadreOrleans.Simulation.Randomness;

/// <summary>
/// Draws for many entities at one address, by the widest vectors the machine has. Only integers are involved, so every path gives the same words.
/// </summary>
internal static class PhiloxBatch
{
    /// <summary>First word of each entity.</summary>
    public static void First(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0) => Four(entities, address, w0, default, default, default);

    /// <summary>First two words of each entity.</summary>
    public static void Two(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1) => Four(entities, address, w0, w1, default, default);

    /// <summary>First three words of each entity.</summary>
    public static void Three(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2) =>
        Four(entities, address, w0, w1, w2, default);

    /// <summary>All four words of each entity; the last ones may be left out by empty spans.</summary>
    public static void Four(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3)
    {
        var done = 0;
        if (Avx512F.IsSupported)
        {
            done = Wide512(entities, address, w0, w1, w2, w3);
        }
        else if (Avx2.IsSupported)
        {
            done = Wide256(entities, address, w0, w1, w2, w3);
        }

        Scalar(entities, address, w0, w1, w2, done, w3);
    }

    internal static void Scalar(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2, int from, Span<uint> w3 = default)
    {
        for (var i = from; i < entities.Length; i++)
        {
            var words = Philox.Draw(entities[i], address);
            w0[i] = words.W0;
            if (!w1.IsEmpty)
            {
                w1[i] = words.W1;
            }

            if (!w2.IsEmpty)
            {
                w2[i] = words.W2;
            }

            if (!w3.IsEmpty)
            {
                w3[i] = words.W3;
            }
        }
    }

    /// <summary>Eight entities at a time, each 32-bit word in a 64-bit lane, so that one multiplication gives both halves of a product.</summary>
    internal static int Wide512(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3 = default)
    {
        var whole = entities.Length & ~7;
        Check(whole, w0, w1, w2, w3);
        var m0 = Vector512.Create((ulong)Philox.Multiplier0).AsUInt32();
        var m1 = Vector512.Create((ulong)Philox.Multiplier1).AsUInt32();
        for (var i = 0; i < whole; i += 8)
        {
            var c0 = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(entities), (nuint)i);
            var c1 = Vector512.ShiftRightLogical(c0, 32);
            var c2 = Vector512.Create((ulong)address.Counter2);
            var c3 = Vector512.Create((ulong)address.Counter3);
            var k0 = address.Key0;
            var k1 = address.Key1;
            for (var round = 0; round < Philox.Rounds; round++)
            {
                var p0 = Avx512F.Multiply(c0.AsUInt32(), m0);
                var p1 = Avx512F.Multiply(c2.AsUInt32(), m1);
                c0 = Vector512.ShiftRightLogical(p1, 32) ^ c1 ^ Vector512.Create((ulong)k0);
                c1 = p1;
                c2 = Vector512.ShiftRightLogical(p0, 32) ^ c3 ^ Vector512.Create((ulong)k1);
                c3 = p0;
                k0 += Philox.Weyl0;
                k1 += Philox.Weyl1;
            }

            Store(c0, w0, i);
            Store(c1, w1, i);
            Store(c2, w2, i);
            Store(c3, w3, i);
        }

        return whole;
    }

    /// <summary>Four entities at a time.</summary>
    internal static int Wide256(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3 = default)
    {
        var whole = entities.Length & ~3;
        Check(whole, w0, w1, w2, w3);
        var m0 = Vector256.Create((ulong)Philox.Multiplier0).AsUInt32();
        var m1 = Vector256.Create((ulong)Philox.Multiplier1).AsUInt32();
        for (var i = 0; i < whole; i += 4)
        {
            var c0 = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(entities), (nuint)i);
            var c1 = Vector256.ShiftRightLogical(c0, 32);
            var c2 = Vector256.Create((ulong)address.Counter2);
            var c3 = Vector256.Create((ulong)address.Counter3);
            var k0 = address.Key0;
            var k1 = address.Key1;
            for (var round = 0; round < Philox.Rounds; round++)
            {
                var p0 = Avx2.Multiply(c0.AsUInt32(), m0);
                var p1 = Avx2.Multiply(c2.AsUInt32(), m1);
                c0 = Vector256.ShiftRightLogical(p1, 32) ^ c1 ^ Vector256.Create((ulong)k0);
                c1 = p1;
                c2 = Vector256.ShiftRightLogical(p0, 32) ^ c3 ^ Vector256.Create((ulong)k1);
                c3 = p0;
                k0 += Philox.Weyl0;
                k1 += Philox.Weyl1;
            }

            Store(c0, w0, i);
            Store(c1, w1, i);
            Store(c2, w2, i);
            Store(c3, w3, i);
        }

        return whole;
    }

    private static void Check(int whole, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3)
    {
        if (w0.Length < whole || (w1.Length < whole && !w1.IsEmpty) || (w2.Length < whole && !w2.IsEmpty) || (w3.Length < whole && !w3.IsEmpty))
        {
            throw new ArgumentException("There is less room than words.", nameof(w0));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<ulong> lanes, Span<uint> words, int at)
    {
        if (!words.IsEmpty)
        {
            Avx512F.ConvertToVector256UInt32(lanes).StoreUnsafe(ref MemoryMarshal.GetReference(words), (nuint)at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<ulong> lanes, Span<uint> words, int at)
    {
        if (!words.IsEmpty)
        {
            // The low halves of the four lanes come to lie side by side.
            Avx2.PermuteVar8x32(lanes.AsUInt32(), Vector256.Create(0u, 2, 4, 6, 0, 2, 4, 6)).GetLower().StoreUnsafe(ref MemoryMarshal.GetReference(words), (nuint)at);
        }
    }
}

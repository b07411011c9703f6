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
    public static void First(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0) => Three(entities, address, w0, default, default);

    /// <summary>First three words of each entity; the second and third may be left out by an empty span.</summary>
    public static void Three(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2) =>
        Four(entities, address, w0, w1, w2, default);

    /// <summary>All four words of each entity; the last may be left out by an empty span, and so may the last three.</summary>
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
        var m0 = Vector512.Create((ulong)Philox.Multiplier0).AsUInt32();
        var m1 = Vector512.Create((ulong)Philox.Multiplier1).AsUInt32();
        for (var i = 0; i < whole; i += 8)
        {
            var c0 = Vector512.LoadUnsafe(ref Unsafe.AsRef(in entities[i]));
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

            Avx512F.ConvertToVector256UInt32(c0).CopyTo(w0[i..]);
            if (!w1.IsEmpty)
            {
                Avx512F.ConvertToVector256UInt32(c1).CopyTo(w1[i..]);
                Avx512F.ConvertToVector256UInt32(c2).CopyTo(w2[i..]);
            }

            if (!w3.IsEmpty)
            {
                Avx512F.ConvertToVector256UInt32(c3).CopyTo(w3[i..]);
            }
        }

        return whole;
    }

    /// <summary>Four entities at a time.</summary>
    internal static int Wide256(ReadOnlySpan<ulong> entities, in DrawAddress address, Span<uint> w0, Span<uint> w1, Span<uint> w2, Span<uint> w3 = default)
    {
        var whole = entities.Length & ~3;
        var m0 = Vector256.Create((ulong)Philox.Multiplier0).AsUInt32();
        var m1 = Vector256.Create((ulong)Philox.Multiplier1).AsUInt32();
        for (var i = 0; i < whole; i += 4)
        {
            var c0 = Vector256.LoadUnsafe(ref Unsafe.AsRef(in entities[i]));
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
            if (!w1.IsEmpty)
            {
                Store(c1, w1, i);
                Store(c2, w2, i);
            }

            if (!w3.IsEmpty)
            {
                Store(c3, w3, i);
            }
        }

        return whole;
    }

    private static void Store(Vector256<ulong> lanes, Span<uint> words, int at)
    {
        ref var target = ref MemoryMarshal.GetReference(words.Slice(at, 4));
        target = (uint)lanes[0];
        Unsafe.Add(ref target, 1) = (uint)lanes[1];
        Unsafe.Add(ref target, 2) = (uint)lanes[2];
        Unsafe.Add(ref target, 3) = (uint)lanes[3];
    }
}

using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CadreOrleans.Simulation.Randomness;

/// <summary>
/// Philox 4x32 with ten rounds (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011): a bijection of 128-bit
/// counters under a 64-bit key. A draw is a pure function of its counter, so no generator state is carried and order does not matter.
/// </summary>
internal static class Philox
{
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;
    internal const int Rounds = 10;

    /// <summary>The four random words of a counter.</summary>
    public static Words Draw(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            c0 = (uint)(p1 >> 32) ^ c1 ^ k0;
            c1 = (uint)p1;
            c2 = (uint)(p0 >> 32) ^ c3 ^ k1;
            c3 = (uint)p0;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return new Words(c0, c1, c2, c3);
    }

    /// <summary>The four random words of an entity under an address.</summary>
    public static Words Draw(ulong entity, in DrawAddress address) =>
        Draw((uint)entity, (uint)(entity >> 32), address.Counter2, address.Counter3, address.Key0, address.Key1);

    /// <summary>The words of one entity under four addresses of one seed: four draws in the time of one where there are vectors.</summary>
    public static void Four(ulong entity, in DrawAddress a, in DrawAddress b, in DrawAddress c, in DrawAddress d, Span<Words> into)
    {
        if (!Avx2.IsSupported)
        {
            (into[0], into[1], into[2], into[3]) = (Draw(entity, a), Draw(entity, b), Draw(entity, c), Draw(entity, d));
            return;
        }

        var m0 = Vector256.Create((ulong)Multiplier0).AsUInt32();
        var m1 = Vector256.Create((ulong)Multiplier1).AsUInt32();
        var c0 = Vector256.Create(entity);
        var c1 = Vector256.Create(entity >> 32);
        var c2 = Vector256.Create((ulong)a.Counter2, b.Counter2, c.Counter2, d.Counter2);
        var c3 = Vector256.Create((ulong)a.Counter3, b.Counter3, c.Counter3, d.Counter3);
        var (k0, k1) = (a.Key0, a.Key1);
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = Avx2.Multiply(c0.AsUInt32(), m0);
            var p1 = Avx2.Multiply(c2.AsUInt32(), m1);
            c0 = Vector256.ShiftRightLogical(p1, 32) ^ c1 ^ Vector256.Create((ulong)k0);
            c1 = p1;
            c2 = Vector256.ShiftRightLogical(p0, 32) ^ c3 ^ Vector256.Create((ulong)k1);
            c3 = p0;
            k0 += Weyl0;
            k1 += Weyl1;
        }

        for (var i = 0; i < 4; i++)
        {
            into[i] = new Words((uint)c0[i], (uint)c1[i], (uint)c2[i], (uint)c3[i]);
        }
    }
}

/// <summary>Four random words.</summary>
internal readonly record struct Words(uint W0, uint W1, uint W2, uint W3);

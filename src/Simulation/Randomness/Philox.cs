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
}

/// <summary>Four random words.</summary>
internal readonly record struct Words(uint W0, uint W1, uint W2, uint W3);

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Bitmaps of seats.</summary>
internal static class Bits
{
    public static void Set(ulong[] map, int bit) => map[bit >> 6] |= 1UL << (bit & 63);

    public static void Clear(ulong[] map, int bit) => map[bit >> 6] &= ~(1UL << (bit & 63));

    public static bool IsSet(ulong[] map, int bit) => (map[bit >> 6] >> (bit & 63) & 1) != 0;
}

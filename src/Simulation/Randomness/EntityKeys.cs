namespace CadreOrleans.Simulation.Randomness;

/// <summary>Keys made from keys: of newcomers, and of a choice among officials for one position.</summary>
internal static class EntityKeys
{
    /// <summary>Key of the newcomer who is the <paramref name="ordinal"/>-th to enter through a position.</summary>
    public static ulong Newcomer(ulong position, int ordinal) => Mix(position ^ Mix(0x6E65_7763_6F6D_6572UL + (ulong)(uint)ordinal));

    /// <summary>
    /// The seed under which officials draw their noise for a position: without the position, the choices within one chain would depend on each other.
    /// </summary>
    public static ulong ChoiceSeed(ulong seed, ulong position) => seed ^ Mix(position ^ 0x6368_6F69_6365_0000UL);

    /// <summary>The finaliser of SplitMix64: a bijection in which every input bit moves every output bit.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}

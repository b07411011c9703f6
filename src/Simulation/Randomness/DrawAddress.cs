namespace CadreOrleans.Simulation.Randomness;

/// <summary>
/// All of a draw's address but the entity: seed, replicate, stream, month and index. The counter holds entity (64 bits), month and index
/// (16 each), replicate (24) and stream (8); the key is the seed.
/// </summary>
internal readonly struct DrawAddress
{
    public DrawAddress(ulong seed, int replicate, RandomStream stream, int month, int index = 0)
    {
        Counter2 = (uint)(ushort)month | ((uint)index << 16);
        Counter3 = (uint)replicate | ((uint)stream << 24);
        Key0 = (uint)seed;
        Key1 = (uint)(seed >> 32);
    }

    public uint Counter2 { get; }

    public uint Counter3 { get; }

    public uint Key0 { get; }

    public uint Key1 { get; }
}

/// <summary>What a draw is for. The numbers are part of every result and never change.</summary>
internal enum RandomStream : byte
{
    Exit = 1,
    SelectionNoise = 4,
    FillLag = 5,
    NewcomerTraits = 6,
    Ability = 7,
    Progression = 8,
    Feeder = 9,
    Intake = 10,
    Discipline = 11,
    UnnamedExits = 20,
    EarlyRetirement = 21,
}

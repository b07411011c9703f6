namespace CadreOrleans.Simulation.Compilation;

/// <summary>For one kind of level, the classes that ask for no more than each level: one look-up where each class would be compared.</summary>
internal sealed class LevelMasks
{
    private readonly int words;
    private readonly int highest;
    private readonly ulong[] masks;

    public LevelMasks(Requirement[] requirements, int words, Func<Requirement, byte> level)
    {
        this.words = words;
        highest = requirements.Select(requirement => (int)level(requirement)).DefaultIfEmpty(0).Max();
        masks = new ulong[(highest + 1) * words];
        for (var held = 0; held <= highest; held++)
        {
            for (var c = 0; c < requirements.Length; c++)
            {
                masks[(held * words) + (c >> 6)] |= level(requirements[c]) <= held ? 1UL << (c & 63) : 0;
            }
        }
    }

    /// <summary>The word of classes that somebody with a level meets; a level above all that are asked for counts as the highest.</summary>
    public ulong this[int level, int word] => masks[(Math.Min(level, highest) * words) + word];
}

using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Room for one review: how often each official stands at each level, and the officials in order of talent.</summary>
internal sealed class ReviewBuffer
{
    private readonly int levels;

    public ReviewBuffer(CompiledRun run)
    {
        levels = Math.Max(1, run.Places.Levels);
        var slots = run.Template.Size.Slots;
        Standing = new byte[slots * levels];
        ByTalent = new int[slots];
        Spare = new int[slots];
        FirstUsable = new int[Math.Max(1, run.Classes.Count)];
    }

    /// <summary>Positions an official stands for at a level: index by <see cref="At"/>.</summary>
    public byte[] Standing { get; }

    /// <summary>Slots by falling talent, ties by virtue and key.</summary>
    public int[] ByTalent { get; }

    public int[] Spare { get; }

    /// <summary>Length of <see cref="ByTalent"/>, or -1 while it is not made.</summary>
    public int Sorted { get; set; }

    /// <summary>For each class, where in <see cref="ByTalent"/> the first stands who may still be usable.</summary>
    public int[] FirstUsable { get; }

    public int At(int slot, int level) => (slot * levels) + level;

    public void Begin(int usedSlots)
    {
        Array.Clear(Standing, 0, usedSlots * levels);
        Array.Clear(FirstUsable);
        Sorted = -1;
    }
}

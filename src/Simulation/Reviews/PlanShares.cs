using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Women and the young among the nominees entered so far, by tier, and which of them a tier's plan falls short of.</summary>
internal sealed class PlanShares(CompiledRun run)
{
    /// <summary>Women, in the bits of <see cref="GroupOf"/>.</summary>
    public const int Women = 1;

    /// <summary>The young.</summary>
    public const int Young = 2;

    private const int Stride = 3;

    private readonly int[] counts = new int[run.Inputs.State.Units.Tiers.Length * Stride];

    /// <summary>Age in months under which one is young, by tier.</summary>
    private readonly int[] youngUnder = [.. Enumerable.Range(0, run.Inputs.State.Units.Tiers.Length)
        .Select(tier => 12 * (tier < run.Policy.Plans.YoungUnder.Length ? run.Policy.Plans.YoungUnder[tier] : run.Policy.YoungBelow))];

    public void Clear() => Array.Clear(counts);

    /// <summary>The groups that somebody is counted in, as seen from a place.</summary>
    public int GroupOf(ReplicateScratch r, int place, int slot, int month) =>
        ((r.State.Marks[slot] & (byte)OfficialMarks.Woman) != 0 ? Women : 0) | (month - r.State.Birth[slot] < youngUnder[r.Run.Places.Tier[place]] ? Young : 0);

    /// <summary>Counts a nominee in.</summary>
    public void Enter(ReplicateScratch r, int place, int slot, int month)
    {
        var at = r.Run.Places.Tier[place] * Stride;
        var group = GroupOf(r, place, slot, month);
        counts[at]++;
        counts[at + 1] += group & Women;
        counts[at + 2] += group >> 1;
    }

    /// <summary>The groups that the next nominee for a place should bring.</summary>
    public int Lacks(ReplicateScratch r, int place)
    {
        var at = r.Run.Places.Tier[place] * Stride;
        var entries = counts[at] + 1;
        return (counts[at + 1] * 100 < r.Epoch[Rule.WomenInPlan] * entries ? Women : 0) | (counts[at + 2] * 100 < r.Epoch[Rule.YoungInPlan] * entries ? Young : 0);
    }
}

using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Women and the young among the nominees entered so far, by tier, and which of them a tier's plan falls short of.</summary>
internal sealed class PlanShares(CompiledRun run)
{
    /// <summary>Women, in the bits of <see cref="Groups"/>.</summary>
    public const int Women = 1;

    /// <summary>The young of the highest tier; of the next tier one bit further up, and so on.</summary>
    public const int Young = 2;

    private const int Stride = 3;

    private readonly int[] counts = new int[run.Inputs.State.Units.Tiers.Length * Stride];

    /// <summary>Age in months under which one is young, by tier.</summary>
    private readonly int[] youngUnder = [.. Enumerable.Range(0, run.Inputs.State.Units.Tiers.Length)
        .Select(tier => 12 * (tier < run.Policy.Plans.YoungUnder.Length ? run.Policy.Plans.YoungUnder[tier] : run.Policy.YoungBelow))];

    /// <summary>The groups that each official is counted in: women, and the young as each tier sees them.</summary>
    public uint[] Groups { get; } = new uint[run.Template.Size.Slots];

    /// <summary>Age in months under which one is young in a tier's plan.</summary>
    public int YoungUnder(int tier) => youngUnder[tier];

    /// <summary>Begins a review.</summary>
    public void Begin(ReplicateScratch r, int month)
    {
        Array.Clear(counts);
        var used = r.State.UsedSlots;
        var groups = Groups.AsSpan(0, used);
        var birth = r.State.Birth.AsSpan(0, used);
        var marks = r.State.Marks.AsSpan(0, used);
        for (var slot = 0; slot < groups.Length; slot++)
        {
            groups[slot] = marks[slot] & (uint)OfficialMarks.Woman;
        }

        for (var tier = 0; tier < youngUnder.Length; tier++)
        {
            var bornAfter = month - youngUnder[tier];
            for (var slot = 0; slot < groups.Length; slot++)
            {
                groups[slot] |= (birth[slot] > bornAfter ? 1u : 0) << (tier + 1);
            }
        }
    }

    /// <summary>Counts nominees in.</summary>
    /// <param name="tier">Tier of the place.</param>
    /// <param name="entries">Number of nominees.</param>
    /// <param name="women">Women among them.</param>
    /// <param name="young">The young among them.</param>
    public void Enter(int tier, int entries, int women, int young)
    {
        var of = counts.AsSpan(tier * Stride, Stride);
        of[0] += entries;
        of[1] += women;
        of[2] += young;
    }

    /// <summary>Counts one nominee in.</summary>
    public void Enter(int tier, int slot) => Enter(tier, 1, (int)(Groups[slot] & Women), (int)(Groups[slot] >> (tier + 1)) & 1);

    /// <summary>The groups that the next nominee for a place of a tier should bring, as bits of <see cref="Groups"/>.</summary>
    public uint Lacks(ReplicateScratch r, int tier)
    {
        var of = counts.AsSpan(tier * Stride, Stride);
        var entries = of[0] + 1;
        return (of[1] * 100 < r.Epoch[Rule.WomenInPlan] * entries ? Women : 0u) | (of[2] * 100 < r.Epoch[Rule.YoungInPlan] * entries ? (uint)Young << tier : 0);
    }
}

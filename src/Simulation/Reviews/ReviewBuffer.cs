using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Room for one review: who may stand for which classes, how often each stands at each level, and the officials in order of talent.</summary>
internal sealed class ReviewBuffer
{
    private readonly int levels;
    private readonly int slots;

    public ReviewBuffer(CompiledRun run)
    {
        levels = Math.Max(1, run.Places.Levels);
        slots = run.Template.Size.Slots;
        Stays = new bool[slots];
        Open = new ulong[slots * run.Classes.Words];
        Standing = new byte[slots * levels];
        ByTalent = new int[slots];
        Spare = new int[slots];
        Mark = new int[slots];
        UnitFrom = new int[run.Template.Size.Units + 1];
        UnitMembers = new int[slots];
        Shares = new PlanShares(run);
        FirstUsable = new int[Math.Max(1, run.Classes.Count)];
    }

    /// <summary>Women and the young in the plan.</summary>
    public PlanShares Shares { get; }

    /// <summary>Which plan is reviewed.</summary>
    public PlanKind Kind { get; private set; }

    /// <summary>Its entries.</summary>
    public Nomination[] Plan { get; private set; } = [];

    /// <summary>The month of the review.</summary>
    public int Month { get; private set; }

    /// <summary>Whether bar and remaining service let an official stand in any plan.</summary>
    public bool[] Stays { get; }

    /// <summary>Classes for whose plans an official may be added; laid out like <see cref="OrganisationState.Open"/>.</summary>
    public ulong[] Open { get; }

    /// <summary>Positions an official stands for at a level: index by <see cref="At"/>.</summary>
    public byte[] Standing { get; }

    /// <summary>Slots by falling talent, ties by virtue and key.</summary>
    public int[] ByTalent { get; }

    public int[] Spare { get; }

    /// <summary>Counts of the digits of a sort.</summary>
    public int[] Digits { get; } = new int[TalentOrder.Digits];

    /// <summary>Length of <see cref="ByTalent"/>.</summary>
    public int Sorted { get; set; }

    /// <summary>The place, plus one, for which a slot was last seen a member or standing: such a slot is not entered.</summary>
    public int[] Mark { get; }

    /// <summary>First of each unit's people in <see cref="UnitMembers"/>; one more at the end.</summary>
    public int[] UnitFrom { get; }

    /// <summary>The people of each unit by falling talent.</summary>
    public int[] UnitMembers { get; }

    /// <summary>For each class, where in <see cref="ByTalent"/> the first stands who may still be usable.</summary>
    public int[] FirstUsable { get; }

    public int At(int slot, int level) => (slot * levels) + level;

    /// <summary>Whether an official may be added to the plan of any class.</summary>
    public bool IsOpenToAny(int slot)
    {
        var any = 0UL;
        for (var at = slot; at < Open.Length; at += slots)
        {
            any |= Open[at];
        }

        return any != 0;
    }

    /// <summary>Works out once for each official what bar, service and age allow, so that no position asks again.</summary>
    public void Begin(ReplicateScratch r, int month, PlanKind kind, Nomination[] plan, int retiresFrom)
    {
        (Month, Kind, Plan) = (month, kind, plan);
        Shares.Clear();
        var state = r.State;
        var used = state.UsedSlots;
        Array.Clear(Standing, 0, used * levels);
        Array.Clear(FirstUsable);
        Array.Clear(Mark, 0, used);
        for (var slot = 0; slot < used; slot++)
        {
            Stays[slot] = state.BarUntil[slot] <= month && state.Retire[slot] >= retiresFrom;
        }

        for (var word = 0; word < state.Size.ClassWords; word++)
        {
            for (var at = word * slots; at < (word * slots) + used; at++)
            {
                Open[at] = Stays[at - (word * slots)] ? state.Open[at] : 0;
            }
        }

        foreach (var aged in r.Run.Classes.Aged)
        {
            var youngest = month - r.Run.Classes[aged].MaximumAge;
            for (var slot = 0; slot < used; slot++)
            {
                if (state.Birth[slot] <= youngest)
                {
                    Open[((aged >> 6) * slots) + slot] &= ~(1UL << (aged & 63));
                }
            }
        }

        TalentOrder.Sort(r);
        GroupByUnit(state);
    }
    private void GroupByUnit(OrganisationState state)
    {
        Array.Clear(UnitFrom);
        for (var i = 0; i < Sorted; i++)
        {
            if (state.Unit[ByTalent[i]] >= 0)
            {
                UnitFrom[state.Unit[ByTalent[i]]]++;
            }
        }

        var sum = 0;
        for (var unit = 0; unit < UnitFrom.Length; unit++)
        {
            sum += UnitFrom[unit];
            UnitFrom[unit] = sum;
        }

        // From the least talented on, each takes the last free place of the unit.
        for (var i = Sorted - 1; i >= 0; i--)
        {
            var slot = ByTalent[i];
            if (state.Unit[slot] >= 0)
            {
                UnitMembers[--UnitFrom[state.Unit[slot]]] = slot;
            }
        }
    }
}

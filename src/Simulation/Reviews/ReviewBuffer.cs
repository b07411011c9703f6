using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// Room for one review: who may stand for which classes, how often each stands at each level, and the officials in order of talent. What a search
/// walks through lies in that order; a rank is a place in it.
/// </summary>
internal sealed class ReviewBuffer
{
    private readonly CompiledRun run;
    private readonly int levels;
    private readonly int slots;

    public ReviewBuffer(CompiledRun run)
    {
        this.run = run;
        levels = Math.Max(1, run.Places.Levels);
        slots = run.Template.Size.Slots;
        Stays = new bool[slots];
        Open = new ulong[(slots * run.Classes.Words) + OpenScan.Padding];
        Standing = new byte[slots * levels];
        Everybody = new int[slots];
        ByTalent = new int[slots];
        Spare = new int[slots];
        Mark = new int[slots];
        UnitFrom = new int[run.Template.Size.Units + 1];
        UnitMembers = new int[slots];
        OpenOfUnits = new ulong[(slots * run.Classes.Words) + OpenScan.Padding];
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

    /// <summary>Classes for whose plans an official may be added, by rank: word <c>w</c> of rank <c>i</c> is at <c>w * slots + i</c>.</summary>
    public ulong[] Open { get; }

    /// <summary>Positions an official stands for at a level: index by <see cref="At"/>.</summary>
    public byte[] Standing { get; }

    /// <summary>Slots of all to whom some class is open, by falling talent, ties by virtue and key.</summary>
    public int[] Everybody { get; }

    /// <summary>Length of <see cref="Everybody"/>.</summary>
    public int Count { get; set; }

    /// <summary>Those of <see cref="Everybody"/> who may stand in the plan: slots by rank.</summary>
    public int[] ByTalent { get; }

    public int[] Spare { get; }

    /// <summary>Counts of the digits of a sort.</summary>
    public int[] Digits { get; } = new int[TalentOrder.MostDigits];

    /// <summary>Length of <see cref="ByTalent"/>.</summary>
    public int Sorted { get; private set; }

    /// <summary>The place, plus one, for which a slot was last seen a member or standing: such a slot is not entered.</summary>
    public int[] Mark { get; }

    /// <summary>First of each unit's people in <see cref="UnitMembers"/>; one more at the end.</summary>
    public int[] UnitFrom { get; }

    /// <summary>The ranks of the people of each unit, ascending.</summary>
    public int[] UnitMembers { get; }

    /// <summary>Their open classes: like <see cref="Open"/>, in the order of <see cref="UnitMembers"/>.</summary>
    public ulong[] OpenOfUnits { get; }

    /// <summary>For each class, the first rank of somebody who may still be usable.</summary>
    public int[] FirstUsable { get; }

    public int At(int slot, int level) => (slot * levels) + level;

    /// <summary>The classes of one word that are open, by rank, as a row for <see cref="OpenScan"/>.</summary>
    public ReadOnlySpan<ulong> OpenByRank(int word) => Open.AsSpan(word * slots, Sorted + OpenScan.Padding);

    /// <summary>The same of the members of a unit, in the order of <see cref="UnitMembers"/>.</summary>
    public ReadOnlySpan<ulong> OpenInUnit(int unit, int word) => OpenOfUnits.AsSpan((word * slots) + UnitFrom[unit], UnitFrom[unit + 1] - UnitFrom[unit] + OpenScan.Padding);

    /// <summary>Works out once for each official what bar, service and age allow, so that no position asks again. The order of talent is there already.</summary>
    public void Begin(ReplicateScratch r, int month, PlanKind kind, Nomination[] plan, int retiresFrom)
    {
        (Month, Kind, Plan) = (month, kind, plan);
        Shares.Begin(r, month);
        var used = r.State.UsedSlots;
        Array.Clear(Standing, 0, used * levels);
        Array.Clear(FirstUsable);
        Array.Clear(Mark, 0, used);
        var stays = Stays.AsSpan(0, used);
        var bar = r.State.BarUntil.AsSpan(0, used);
        var retire = r.State.Retire.AsSpan(0, used);
        for (var slot = 0; slot < stays.Length; slot++)
        {
            stays[slot] = (bar[slot] <= month) & (retire[slot] >= retiresFrom);
        }

        Rank();
        for (var word = 0; word < r.State.Size.ClassWords; word++)
        {
            SetOpen(r.State, month, word);
        }

        GroupByUnit(r.State);
    }

    private void Rank()
    {
        var rank = 0;
        foreach (var slot in Everybody.AsSpan(0, Count))
        {
            ByTalent[rank] = slot;
            rank += Stays[slot] ? 1 : 0;
        }

        Sorted = rank;
    }

    private void SetOpen(OrganisationState state, int month, int word)
    {
        var ages = run.Classes.Ages;
        var order = ByTalent.AsSpan(0, Sorted);
        var into = Open.AsSpan(word * slots, Sorted);
        var open = state.Open.AsSpan(word * slots, slots);
        for (var rank = 0; rank < order.Length; rank++)
        {
            into[rank] = open[order[rank]];
        }

        for (var age = 0; age < ages.Length; age++)
        {
            var youngest = month - ages[age];
            var allowed = ~run.Classes.AgeMask(age, word);
            for (var rank = 0; allowed != ulong.MaxValue && rank < order.Length; rank++)
            {
                into[rank] &= state.Birth[order[rank]] <= youngest ? allowed : ulong.MaxValue;
            }
        }
    }

    private void GroupByUnit(OrganisationState state)
    {
        Array.Clear(UnitFrom);
        var order = ByTalent.AsSpan(0, Sorted);
        foreach (var slot in order)
        {
            if (state.Unit[slot] is >= 0 and var unit)
            {
                UnitFrom[unit]++;
            }
        }

        var sum = 0;
        for (var unit = 0; unit < UnitFrom.Length; unit++)
        {
            sum += UnitFrom[unit];
            UnitFrom[unit] = sum;
        }

        // From the least talented on, each takes the last free place of the unit.
        for (var rank = order.Length - 1; rank >= 0; rank--)
        {
            if (state.Unit[order[rank]] is >= 0 and var unit)
            {
                UnitMembers[--UnitFrom[unit]] = rank;
            }
        }

        var members = UnitMembers.AsSpan(0, sum);
        for (var word = 0; word < state.Size.ClassWords; word++)
        {
            var open = Open.AsSpan(word * slots, Sorted);
            var into = OpenOfUnits.AsSpan(word * slots, sum);
            for (var i = 0; i < members.Length; i++)
            {
                into[i] = open[members[i]];
            }
        }
    }
}

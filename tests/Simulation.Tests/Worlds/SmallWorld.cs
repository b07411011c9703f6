using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Worlds;

/// <summary>A few units, positions and people put together by a test, run for one replicate without chance unless asked for.</summary>
internal sealed class SmallWorld
{
    public const int Start = 2022 * 12;

    private readonly List<SyntheticUnit> units = [];
    private readonly List<SyntheticPosition> positions = [];
    private readonly List<SyntheticOfficial> officials = [];
    private readonly List<(string Position, string Official, PlanLayer Layer)> plans = [];
    private readonly List<(string Position, string Official)> memberships = [];
    private readonly List<Intervention> interventions = [];

    public Policy Policy { get; set; } = TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.TierAndAbove);

    public ReorganisationPolicy Reorganisation { get; set; } = ReorganisationPolicy.None;

    public SyntheticUnit Unit(string id, byte tier = 0, SyntheticUnit? parent = null)
    {
        units.Add(new SyntheticUnit(id, tier, parent));
        return units[^1];
    }

    public SyntheticPosition Add(SyntheticPosition position)
    {
        positions.Add(position);
        return position;
    }

    public SyntheticPosition Post(string id, SyntheticUnit unit, short rank, short feeder = 0) => Add(new SyntheticPosition(id, unit, rank, 1, PositionKind.Post) { Feeder = feeder, PlanTarget = 2 });

    public void Official(string id, SyntheticPosition? position, double talent = 0.5) => Official(new SyntheticOfficial(id, position) { Talent = Score.Of(talent) });

    public void Official(SyntheticOfficial official) => officials.Add(official);

    public void Plan(string position, string official, PlanLayer layer = PlanLayer.Current) => plans.Add((position, official, layer));

    public void Member(string position, string official) => memberships.Add((position, official));

    public void Leaves(string official, int month) => Change(new Intervention(InterventionKinds.ForcedExit, At(month), new OfficialId(official), Reason: ForcedExitReason.Other));

    public void Moves(string official, string position, int month) => Change(new Intervention(InterventionKinds.ForcedMove, At(month), new OfficialId(official), new PositionId(position)));

    public void Recruits(int perYear, int month) => Change(new Intervention(InterventionKinds.Recruitment, At(month), PerYear: perYear));

    public void Change(Intervention intervention) => interventions.Add(intervention);

    public static Month At(int month) => new(Start + month);

    /// <summary>Runs the months of so many years and says how the world stands then.</summary>
    public Outcome Run(int years = 1)
    {
        var state = Planned(SyntheticPacker.Pack(Start - 1, units, positions, officials, members: [.. memberships]));
        var resolution = InterventionResolver.Resolve(state, interventions, Start, years * 12, Reorganisation);
        resolution.Refusals.ShouldBeEmpty();
        var inputs = TestRun.Inputs(resolution.State, years, 1, policy: Policy, interventions: resolution.Resolved);
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var observer = default(Invariants.ConservationObserver);
        Kernel.RunReplicate(scratch, 0, into, new long[run.Layout.Headlines], ref observer);
        return new Outcome(scratch);
    }

    private InitialState Planned(InitialState state)
    {
        var rows = plans
            .Select((plan, order) => (plan.Layer, Position: Array.IndexOf(state.Positions.Ids, plan.Position), Official: Array.IndexOf(state.Officials.Ids, plan.Official), order))
            .OrderBy(row => row.Layer).ThenBy(row => row.Position).ThenBy(row => row.order).ToArray();
        return state.With(new NominationColumns
        {
            Layer = [.. rows.Select(row => row.Layer)],
            Position = [.. rows.Select(row => row.Position)],
            Official = [.. rows.Select(row => row.Official)],
            Since = [.. rows.Select(_ => Start - 24)],
        });
    }
}

/// <summary>How a small world stands at the end.</summary>
internal sealed class Outcome(ReplicateScratch r)
{
    public ReplicateScratch Replicate => r;

    /// <summary>Who holds the position's seats: identifiers, or "new" for newcomers.</summary>
    public string[] Holders(string position)
    {
        var place = r.Run.Places.OfPosition[Array.IndexOf(r.Run.Inputs.State.Positions.Ids, position)];
        return [.. Enumerable.Range(r.Run.Places.SeatFrom[place], r.Run.Places.SeatsOf(place)).Select(seat => r.State.Holder[seat]).Where(slot => slot >= 0).Select(Name).Order(StringComparer.Ordinal)];
    }

    /// <summary>Seats that the position has now.</summary>
    public int Seats(string position) => r.State.SeatsThere[r.Run.Places.OfPosition[Array.IndexOf(r.Run.Inputs.State.Positions.Ids, position)]];

    public string? Holder(string position) => Holders(position).SingleOrDefault();

    /// <summary>Who acts in the position's first seat.</summary>
    public string? Acting(string position)
    {
        var place = r.Run.Places.OfPosition[Array.IndexOf(r.Run.Inputs.State.Positions.Ids, position)];
        var slot = r.State.Acting[r.Run.Places.SeatFrom[place]];
        return slot < 0 ? null : Name(slot);
    }

    /// <summary>Who stands in the plan for the position, in order.</summary>
    public string[] Nominees(string position)
    {
        var place = r.Run.Places.OfPosition[Array.IndexOf(r.Run.Inputs.State.Positions.Ids, position)];
        return [.. r.State.Nominations[r.Run.Plans.From[place]..r.Run.Plans.From[place + 1]].Where(entry => entry.Slot >= 0).Select(entry => Name(entry.Slot))];
    }

    private string Name(int slot) => r.State.Generation[slot] == 0 && slot < r.Run.Inputs.State.Officials.Count ? r.Run.Inputs.State.Officials.Ids[slot] : "new";
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>The events by which a reorganisation is carried out, in an order in which each names only what stands before it.</summary>
public sealed class ReorganisationEvents
{
    private readonly Restructuring structure;
    private readonly Landing landing;
    private readonly ReorganisationIds ids;
    private readonly UnitId[] newUnits;
    private readonly List<EventDraft> drafts = [];
    private readonly HashSet<(int Position, int Official)> held = [];

    private ReorganisationEvents(Restructuring structure, Landing landing, ReorganisationIds ids)
    {
        this.structure = structure;
        this.landing = landing;
        this.ids = ids;
        newUnits = [.. structure.NewUnits.Select(_ => ids.Unit())];
    }

    /// <summary>Makes the events.</summary>
    /// <param name="scenario">The scenario that is carried out.</param>
    /// <param name="structure">What happens to units and positions.</param>
    /// <param name="landing">Where people land.</param>
    /// <param name="ids">Identifiers of what is created.</param>
    public static IReadOnlyList<EventDraft> Of(ScenarioId scenario, Restructuring structure, Landing landing, ReorganisationIds ids)
    {
        var made = new ReorganisationEvents(structure, landing, ids);
        made.BeginUnits();
        made.ChangePositions();
        made.EndHoldings();
        made.AbolishPositions();
        made.TakeSeats();
        made.MapPlans();
        made.EndUnits();
        made.Add(new ReorganisationApplied(scenario, landing.ComplyBy, [.. landing.Seats.Where(seat => seat.OverNorm > 0).Select(seat => new SeatsOverNorm(made.IdOf(seat.Position), seat.Norm))], made.drafts.Count + 1));
        return made.drafts;
    }

    private void BeginUnits()
    {
        foreach (var unit in structure.NewUnits)
        {
            Add(new UnitCreated(newUnits[unit.Number], unit.Facts));
        }

        foreach (var unit in structure.NewUnits.Where(unit => unit.Model >= 0))
        {
            foreach (var facts in structure.View.Positions.Where(row => structure.View.UnitOf(row) == unit.Model).Select(structure.View.Position))
            {
                Add(new PositionCreated(ids.Position(), Renamed(facts, structure.View.Unit(unit.Model).Name, unit.Facts.Name) with { Unit = newUnits[unit.Number], LinkedTo = null }));
            }
        }
    }

    private void ChangePositions()
    {
        foreach (var fate in structure.Fates.Where(fate => fate.Kind is FateKind.GoesOn or FateKind.Moved).OrderBy(fate => fate.Position))
        {
            var old = structure.View.Position(fate.Position);
            var unit = structure.NewUnits[fate.NewUnit];
            Add(new PositionMoved(IdOf(fate.Position), old.Unit, newUnits[fate.NewUnit]));
            var seats = fate.Kind == FateKind.Moved ? old.Seats : Math.Max(structure.NormOf(fate.Position), Takers(fate.Position));
            var link = structure.LinkOf(fate.Position);
            var facts = Renamed(old, structure.View.Unit(structure.View.Roster.Units.Find(old.Unit)).Name, unit.Facts.Name) with
            {
                Unit = newUnits[fate.NewUnit],
                Seats = seats,
                ManagedBy = Managing(old.ManagedBy),
                DecidedBy = Managing(old.DecidedBy),
                LinkedTo = fate.Kind == FateKind.Moved ? old.LinkedTo : link >= 0 ? IdOf(link) : null,
            };
            if (facts != old with { Unit = facts.Unit })
            {
                Add(new PositionCorrected(IdOf(fate.Position), facts));
            }
        }
    }

    private void EndHoldings()
    {
        var incumbencies = structure.View.Roster.Incumbencies;
        foreach (var fate in structure.Fates.Where(fate => fate.Kind != FateKind.Moved).OrderBy(fate => fate.Position))
        {
            foreach (var row in structure.View.HoldersOf(fate.Position).Order())
            {
                if (Keeps(fate, row))
                {
                    held.Add((fate.Position, incumbencies.Official[row]));
                    continue;
                }

                var reason = fate.Kind == FateKind.GoesOn ? EndReason.Release : EndReason.PositionAbolished;
                Add(new IncumbencyEnded(incumbencies.Ids[row], IdOf(fate.Position), Official(incumbencies.Official[row]), reason));
            }
        }
    }

    private bool Keeps(PositionFate fate, int incumbency)
    {
        var incumbencies = structure.View.Roster.Incumbencies;
        if (fate.Kind != FateKind.GoesOn || incumbencies.Capacity[incumbency] == Capacity.Acting)
        {
            return false;
        }

        var link = structure.LinkOf(fate.Position);
        var official = incumbencies.Official[incumbency];
        return link < 0 ? TakersOf(fate.Position).Contains(official) : TakersOf(link).Take(1).Contains(official);
    }

    private void AbolishPositions()
    {
        foreach (var fate in structure.Fates.Where(fate => fate.Kind is FateKind.Folded or FateKind.Dissolved).OrderBy(fate => fate.Position))
        {
            Add(new PositionAbolished(IdOf(fate.Position), structure.View.Position(fate.Position).Unit));
        }
    }

    private void TakeSeats()
    {
        foreach (var seat in landing.Seats)
        {
            var isMembership = structure.View.TitleOf(seat.Position)?.Kind == Domain.Regulations.TitleKind.Membership;
            foreach (var official in seat.Takers.Where(official => !held.Contains((seat.Position, official))))
            {
                Take(seat.Position, official, isMembership ? Capacity.Concurrent : Capacity.Full);
            }
        }

        foreach (var fate in structure.Fates.Where(fate => fate.Kind == FateKind.GoesOn && structure.LinkOf(fate.Position) >= 0).OrderBy(fate => fate.Position))
        {
            foreach (var official in TakersOf(structure.LinkOf(fate.Position)).Take(1).Where(official => !held.Contains((fate.Position, official))))
            {
                Take(fate.Position, official, Capacity.Concurrent);
            }
        }
    }

    private void MapPlans()
    {
        var nominations = structure.View.Roster.Nominations;
        var opened = new HashSet<PlanId>();
        foreach (var entry in PlanEntries.Of(structure, landing))
        {
            var from = structure.View.Roster.Plans.Ids[nominations.Plan[entry.Nomination]];
            var official = Official(nominations.Official[entry.Nomination]);
            var position = IdOf(nominations.Position[entry.Nomination]);
            var to = entry.Fate == PlanEntryFate.Mapped ? new PlanId(entry.Term, entry.Body?.Value ?? newUnits[entry.NewUnit].Value) : from;
            if (entry.Fate == PlanEntryFate.Mapped && to == from && IdOf(entry.Position) == position)
            {
                continue;
            }

            Add(entry.Fate == PlanEntryFate.TakesPost
                ? new NominationSucceeded(from, position, official)
                : new NominationRemoved(from, position, official, entry.Fate == PlanEntryFate.NamesFull ? RemovalReason.Review : RemovalReason.PositionAbolished));
            if (entry.Fate == PlanEntryFate.Mapped)
            {
                if (structure.View.Roster.Plans.Find(to) < 0 && opened.Add(to))
                {
                    var plan = nominations.Plan[entry.Nomination];
                    var name = Renamed(structure.View.Roster.Plans.Name[plan], OldName(entry), structure.NewUnits[structure.FateOf(entry.Position)!.NewUnit].Facts.Name);
                    Add(new PlanOpened(to, structure.View.Roster.Plans.Kind[plan], name));
                }

                var group = nominations.SubjectGroup[entry.Nomination];
                Add(new Nominated(to, IdOf(entry.Position), official, nominations.Rank[entry.Nomination], nominations.FromOutside[entry.Nomination], group == 0 ? null : group));
            }
        }
    }

    private void EndUnits()
    {
        foreach (var (unit, under) in structure.Raised)
        {
            Add(new UnitCorrected(UnitOf(unit), structure.View.Unit(unit) with { Parent = under < 0 ? null : UnitOf(under) }));
        }

        foreach (var unit in structure.NewUnits.Where(unit => unit.From.Count > 0))
        {
            Add(new UnitsMerged(newUnits[unit.Number], [.. unit.From.Select(UnitOf)]));
        }

        var merged = structure.NewUnits.SelectMany(unit => unit.From).ToHashSet();
        foreach (var unit in structure.Ended.Where(unit => !merged.Contains(unit)))
        {
            Add(new UnitAbolished(UnitOf(unit)));
        }
    }

    private void Take(int position, int official, Capacity capacity) =>
        Add(new Appointed(ids.Incumbency(), IdOf(position), Official(official), capacity, TakenBy.Designation, MoveKind.Ordinary));

    private void Add(IEvent happened) => drafts.Add(new EventDraft(happened, structure.Plan.On));

    private IReadOnlyList<int> TakersOf(int position) => landing.Seats.FirstOrDefault(seat => seat.Position == position)?.Takers ?? [];

    private int Takers(int position)
    {
        var link = structure.LinkOf(position);
        return link < 0 ? TakersOf(position).Count : Math.Min(1, TakersOf(link).Count);
    }

    /// <summary>Who manages a post: the next tier above when the one that did is dropped.</summary>
    private string Managing(string tier)
    {
        var index = structure.View.Pack.TierIndex(tier);
        while (index > 0 && structure.Plan.AbolishedTiers.Contains(structure.View.Pack.Tiers[index].Code))
        {
            index--;
        }

        return index < 0 ? tier : structure.View.Pack.Tiers[index].Code;
    }

    private string OldName(PlanEntry entry) =>
        structure.View.Unit(structure.View.UnitOf(structure.View.Roster.Nominations.Position[entry.Nomination])).Name;

    private static PositionFacts Renamed(PositionFacts facts, string from, string to) => facts with { Name = Renamed(facts.Name, from, to) };

    /// <summary>A name with the unit's new name in the place of the old one, small or capital as it stood.</summary>
    private static string Renamed(string name, string from, string to)
    {
        var at = from.Length == 0 ? -1 : name.IndexOf(from, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || to.Length == 0)
        {
            return name;
        }

        var first = char.IsUpper(name[at]) ? char.ToUpperInvariant(to[0]) : char.ToLowerInvariant(to[0]);
        return string.Concat(name.AsSpan(0, at), [first], to.AsSpan(1), name.AsSpan(at + from.Length));
    }

    private PositionId IdOf(int position) => structure.View.Roster.Positions.Ids[position];

    private UnitId UnitOf(int unit) => structure.View.Roster.Units.Ids[unit];

    private OfficialId Official(int row) => structure.View.Roster.Officials.Ids[row];
}

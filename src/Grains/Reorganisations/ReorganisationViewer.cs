using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Reorganisations;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Roster.Reorganisations;

namespace CadreOrleans.Grains.Reorganisations;

/// <summary>Shows a reorganisation as a caller may see it.</summary>
internal sealed class ReorganisationViewer(Restructuring structure, Landing landing, Caller caller)
{
    public ReorganisationView Show(bool isApplied) => new(
        structure.Plan.On,
        landing.ComplyBy,
        isApplied,
        [.. structure.NewUnits.Select(unit => new NewUnitView(unit.Number, unit.Facts.Code, unit.Facts.Name, [.. unit.From.Select(row => structure.View.Unit(row).Name)]))],
        [.. structure.Ended.Select(row => structure.View.Unit(row).Name)],
        [.. landing.Seats.Select(Show)],
        [.. landing.People.Select(Show)],
        [.. PlanEntries.Of(structure, landing).Select(Show)]);

    private SeatOutcomeView Show(SeatOutcome seat) => new(
        structure.View.Roster.Positions.Ids[seat.Position].Value,
        structure.View.Position(seat.Position).Title,
        structure.View.Position(seat.Position).Name,
        seat.NewUnit,
        seat.Norm,
        [.. seat.Claimants.Select(Official)],
        [.. seat.Takers.Select(Official)],
        seat.OverNorm,
        seat.Vacant);

    private PersonLandingView Show(PersonLanding person) => new(
        Official(person.Official),
        RosterNames.Of(structure.View, person.Official),
        structure.View.Position(person.From).Name,
        structure.View.Unit(structure.View.UnitOf(person.From)).Name,
        person.To < 0 ? null : structure.View.Roster.Positions.Ids[person.To].Value,
        person.To < 0 ? null : structure.View.Position(person.To).Title,
        person.To < 0 ? -1 : structure.FateOf(person.To)!.NewUnit,
        person.Kind.Kebab(),
        caller.May(Right.ReadDiscipline, structure.View.Roster.Version.Workspace.Value) ? person.Bars : null,
        person.IsDecided);

    private PlanEntryView Show(PlanEntry entry)
    {
        var nominations = structure.View.Roster.Nominations;
        var official = nominations.Official[entry.Nomination];
        return new PlanEntryView(
            Official(official),
            RosterNames.Of(structure.View, official),
            structure.View.Roster.Plans.Ids[nominations.Plan[entry.Nomination]].ToString(),
            structure.View.Position(nominations.Position[entry.Nomination]).Name,
            entry.Fate.Kebab(),
            entry.Position < 0 ? -1 : structure.FateOf(entry.Position)!.NewUnit,
            entry.LeadsTo);
    }

    private string Official(int row) => structure.View.Roster.Officials.Ids[row].Value;
}

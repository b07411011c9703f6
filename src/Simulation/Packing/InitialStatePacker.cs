using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>
/// Packs a roster as of a day into the initial state of a run. Canonical: everything is sorted by identifier, so that equal rosters give equal bytes on
/// whatever silo.
/// </summary>
public static class InitialStatePacker
{
    /// <summary>Packs what exists on the view's day: units, positions, officials in service, holders, nominees.</summary>
    public static InitialState Pack(RosterView view)
    {
        var numbering = new Numbering(view);
        return new InitialState
        {
            AsOfMonth = Month.Of(view.AsOf).Index,
            RegulationPacks = [view.Pack.Id + "/" + view.Pack.Version],
            Units = OrganisationPacking.Units(view, numbering),
            Positions = OrganisationPacking.Positions(view, numbering),
            Officials = OfficialPacking.Officials(view, numbering),
            Incumbencies = CareerPacking.Incumbencies(view, numbering),
            Nominations = CareerPacking.Nominations(view, numbering),
            Recruits = RecruitPacking.Recruits(view, view.Pack.Simulation.Recruitment?.BootstrapYears?.Value ?? 0),
        };
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Grains.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Cascades;

namespace CadreOrleans.Grains.Cascades;

/// <summary>Makes the views of cascades; people are shown by the viewer of pools, checks by that of plans, so that what is withheld there is withheld here.</summary>
internal sealed class CascadeViewer(RosterView view, Caller caller)
{
    private readonly PoolViewer pools = new(view, caller);
    private readonly PlanViewer plans = new(view, caller);

    public CascadeView View(Cascade cascade, Month first, ForcedExitReason reason)
    {
        var (official, position) = (cascade.Question.Official, cascade.Target is null ? -1 : cascade.Question.Position);
        var principal = official < 0 ? -1 : view.PrincipalOf(official);
        return new CascadeView(
            official < 0 ? null : view.Roster.Officials.Ids[official].Value,
            official < 0 ? null : RosterNames.Of(view, official),
            principal < 0 ? null : view.Position(view.Roster.Incumbencies.Position[principal]).Name,
            position < 0 ? null : view.Roster.Positions.Ids[position].Value,
            position < 0 ? null : view.Position(position).Name,
            cascade.Target is { } target ? pools.Row(target, target.EntryOf(official)) : null,
            cascade.HasFreeSeat,
            cascade.On,
            cascade.Moves.Count(),
            [.. cascade.Links.Select(Link)],
            [.. cascade.Checks.Select(check => new CascadeCheckView(check.Link, check.Plan?.ToString(), plans.Check(check.Check)))],
            [.. cascade.Unused.Select(choice => new CascadePick(view.Roster.Positions.Ids[choice.Position].Value, view.Roster.Officials.Ids[choice.Official].Value))],
            CascadeInterventions.Of(cascade, view, first, reason));
    }

    private CascadeLinkView Link(CascadeLink link) => new(
        link.Number,
        link.OpenedBy,
        link.Depth,
        view.Roster.Positions.Ids[link.Position].Value,
        view.Position(link.Position).Name,
        view.Unit(view.UnitOf(link.Position)).Name,
        [.. link.Linked.Select(position => view.Position(position).Name)],
        link.VacantOn,
        link.Chosen is { } chosen ? view.Roster.Officials.Ids[chosen.Entry.Official].Value : null,
        link.Ending?.Camel(),
        [.. link.Alternatives.Select(one => new CascadeAlternativeView(pools.Row(link.Pool!, one.Entry), one.Source.Camel(), one.TakesOn, one.Moves, one.Ends?.Camel()))]);
}

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>
/// Which posts a plan of titles covers, planned for or not: those of its unit's tree; and where the unit is the party committee of its level, which plans
/// for the whole level (domain notes, section 1.1), also the posts of that level in other units under the same parent, unless they lie in the tree of
/// another plan of the term.
/// </summary>
internal sealed class PlanCoverage
{
    private const string PartyCommittee = "party-committee";
    private readonly RosterView view;
    private readonly UnitScope tree;
    private readonly UnitScope? level;
    private readonly string? tier;
    private readonly HashSet<int> others;

    /// <summary>Reads what a plan covers on the view's day.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="plan">Row of a plan of titles.</param>
    public PlanCoverage(RosterView view, int plan)
    {
        this.view = view;
        var (plans, units) = (view.Roster.Plans, view.Roster.Units);
        var unit = view.UnitOfPlan(plan);
        UnitId? id = unit < 0 ? null : units.Ids[unit];
        tree = new UnitScope(view.Roster, view.AsOf, id);
        var facts = unit < 0 ? null : view.Unit(unit);
        tier = facts?.Tier;
        level = facts is { Kind: PartyCommittee, Parent: { } parent } ? new UnitScope(view.Roster, view.AsOf, parent) : null;
        others = level is null ? [] : [.. Enumerable.Range(0, plans.Count)
            .Where(other => other != plan && plans.Kind[other] == PlanKind.Titles && plans.Ids[other].Term == plans.Ids[plan].Term && plans.OpenedOn[other] <= view.AsOf)
            .Select(view.UnitOfPlan)];
    }

    /// <summary>Whether the plan covers a position of a row.</summary>
    public bool Covers(int position)
    {
        var unit = view.UnitOf(position);
        return tree.Covers(unit) || (level?.Covers(unit) == true && IsOfLevel(position) && !LiesInAnother(unit));
    }

    private bool IsOfLevel(int position) => view.TierOf(position) == tier || view.Position(position).ManagedBy == tier;

    private bool LiesInAnother(int unit)
    {
        for (var steps = 0; unit >= 0 && steps <= view.Roster.Units.Count; steps++)
        {
            if (others.Contains(unit))
            {
                return true;
            }

            unit = view.Unit(unit).Parent is { } parent ? view.Roster.Units.Find(parent) : -1;
        }

        return false;
    }
}

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.DueList;

/// <summary>What falls due for plans: yearly reviews, approvals, nominees who no longer fit by the rules of a day in the window.</summary>
internal sealed class PlanDues
{
    private readonly RosterView view;
    private readonly DueWindow window;
    private readonly PlanningScope planning;
    private readonly FigureScope scope;

    public PlanDues(RosterView view, UnitId? unit, DueWindow window)
    {
        this.view = view;
        this.window = window;
        scope = new FigureScope(view.Roster, new Period(view.AsOf, view.AsOf), view.Pack, unit);
        planning = scope.Planning;
    }

    public IEnumerable<DueItem> All() => [.. Reviews(), .. Approvals(), .. Unfit()];

    private IEnumerable<int> PlansInForce => Enumerable.Range(0, view.Roster.Plans.Count).Where(plan =>
        view.Roster.Plans.OpenedOn[plan] <= view.AsOf
        && scope.Covers(planning.UnitOf(plan))
        && view.Pack.FindTerm(view.Roster.Plans.Ids[plan].Term) is { } term && term.Ends > Month.Of(view.AsOf));

    private IEnumerable<DueItem> Reviews() =>
        from plan in PlansInForce
        from year in Enumerable.Range(view.AsOf.Year, window.Last.Year - view.AsOf.Year + 1)
        where view.Roster.Plans.OpenedOn[plan].Year < year
            && !view.Roster.Plans.Reviews.Of(plan).Any(review => review.Record.Year == year && review.On <= view.AsOf)
        let day = new DateOnly(year, 12, 31)
        let regime = view.Pack.Regimes.Planning.At(day < window.Last ? day : window.Last)
        where regime is not null
        let due = Month.Of(year, regime.ReviewByMonth.Value).LastDay
        where window.IsDue(due) && view.Pack.FindTerm(view.Roster.Plans.Ids[plan].Term)!.Ends.FirstDay > due
        select PlanItem(plan, DueKind.Review, due, regime.ReviewByMonth.Source, "hold-review") with { Number = year };

    /// <summary>A plan is to be approved before its term begins; until then it is shown on the day of the list.</summary>
    private IEnumerable<DueItem> Approvals() =>
        from plan in PlansInForce
        where view.Roster.Plans.StateOn(plan, view.AsOf) == PlanState.Proposed && planning.Regime is not null
        select PlanItem(plan, DueKind.PlanApproval, view.AsOf, planning.Regime!.Source, "approve-plan") with
        {
            State = view.Pack.FindTerm(view.Roster.Plans.Ids[plan].Term)!.Starts.FirstDay <= view.AsOf ? DueState.Overdue : DueState.Attention,
            Notice = view.Roster.Plans.OpenedOn[plan],
        };

    private IEnumerable<DueItem> Unfit() => planning.Open.Select(UnfitItem).OfType<DueItem>();

    /// <summary>A nominee who breaks a hard rule on the day of the list or on a later day of the window, whichever is first.</summary>
    private DueItem? UnfitItem(int nomination)
    {
        if (Judge(nomination, view.AsOf) is not { } now)
        {
            return null;
        }

        if (now.Findings.FirstOrDefault(Removal.Asks) is { } already)
        {
            return Item(nomination, view.AsOf, already, true);
        }

        foreach (var day in now.Findings
            .Where(finding => finding is { Kind: RuleKind.Hard, Until: not null })
            .Select(finding => finding.Until!.Value)
            .Where(window.IsAhead)
            .Order())
        {
            if (Judge(nomination, day)?.Findings.FirstOrDefault(Removal.Asks) is { } later)
            {
                return Item(nomination, day, later, false);
            }
        }

        return null;
    }

    private EligibilityResult? Judge(int nomination, DateOnly day) => scope.On(day).Judge(
        view.Roster.Nominations.Official[nomination], view.Roster.Nominations.Position[nomination], Purpose.Planning, planning.Term);

    private DueItem Item(int nomination, DateOnly on, Finding finding, bool now)
    {
        var position = view.Roster.Nominations.Position[nomination];
        return new DueItem(
            DueKind.NomineeUnfit,
            on,
            now ? DueState.Now : window.StateOf(on, true),
            finding.Source,
            "unfit-" + finding.Rule,
            view.Position(position).Unit,
            view.Roster.Officials.Ids[view.Roster.Nominations.Official[nomination]],
            view.Roster.Positions.Ids[position],
            view.Roster.Plans.Ids[view.Roster.Nominations.Plan[nomination]],
            Needs: RuleFieldGroups.Of(finding.Rule));
    }

    private DueItem PlanItem(int plan, DueKind kind, DateOnly on, Citation source, string action)
    {
        var unit = planning.UnitOf(plan);
        return new DueItem(kind, on, window.StateOf(on, true), source, action, unit < 0 ? null : view.Roster.Units.Ids[unit], Plan: view.Roster.Plans.Ids[plan]);
    }
}

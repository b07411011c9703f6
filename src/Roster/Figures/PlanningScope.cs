using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Figures;

/// <summary>The plans of the term that is planned for on a period's last day, and what stands in them then.</summary>
internal sealed class PlanningScope(FigureScope scope)
{
    private Term? term;

    /// <summary>The term planned for; null outside all terms of the pack.</summary>
    public Term? Term => term ??= PlannedTerm.Of(scope.AtEnd);

    /// <summary>The planning rules of the last day; null before the first of the pack.</summary>
    public PlanningRegime? Regime => scope.Pack.Regimes.Planning.At(scope.Period.To);

    /// <summary>Plans of the term, opened by the last day, that belong to the unit asked about.</summary>
    public IEnumerable<int> Plans => Enumerable.Range(0, scope.Roster.Plans.Count).Where(plan =>
        scope.Roster.Plans.Ids[plan].Term == Term?.Code && scope.Roster.Plans.OpenedOn[plan] <= scope.Period.To && scope.Covers(UnitOf(plan)));

    /// <summary>Nominations of the term that are open on the last day, for positions of the unit asked about.</summary>
    public IEnumerable<int> Open
    {
        get
        {
            var nominations = scope.Roster.Nominations;
            return Enumerable.Range(0, nominations.Count).Where(row =>
                nominations.OpenOn(row, scope.Period.To)
                && scope.Roster.Plans.Ids[nominations.Plan[row]].Term == Term?.Code
                && scope.Covers(scope.AtEnd.UnitOf(nominations.Position[row])));
        }
    }

    /// <summary>Open nominations in plans of titles, for leading posts.</summary>
    public IEnumerable<int> ForTitles => Open.Where(row => scope.Roster.Plans.Kind[scope.Roster.Nominations.Plan[row]] == PlanKind.Titles);

    /// <summary>The month at which ages count for a position in the term.</summary>
    public Month ReferenceMonth(int position) => scope.AtEnd.ReferenceMonth(position, Term);

    /// <summary>The unit a plan is of: its scope names a unit, or the membership position of a body.</summary>
    public int UnitOf(int plan) => scope.AtEnd.UnitOfPlan(plan);

    /// <summary>A row about a nomination.</summary>
    public FigureRow Row(int nomination, string fact, DateOnly? on = null, int? amount = null)
    {
        var nominations = scope.Roster.Nominations;
        var position = nominations.Position[nomination];
        return scope.Post(position, fact, on, amount) with { Official = scope.Official(nominations.Official[nomination]) };
    }

    /// <summary>A row about a plan.</summary>
    public FigureRow PlanRow(int plan, string fact, DateOnly? on = null, int? amount = null)
    {
        var unit = UnitOf(plan);
        return new FigureRow(null, null, unit < 0 ? null : scope.Roster.Units.Ids[unit], fact, on, amount);
    }
}

using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>What a plan is of: a unit, or the membership position of a body; and in whose authority it lies.</summary>
internal static class PlanScope
{
    /// <summary>Why a plan cannot be opened under a name; null when it can.</summary>
    public static Decision? Check(RosterView? view, PlanId plan, PlanKind kind)
    {
        if (view is null)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        if (view.Pack.FindTerm(plan.Term) is null)
        {
            return Refusal.Invalid("term-unknown", "term", plan.Term);
        }

        var position = view.Roster.Positions.Find(new PositionId(plan.Scope));
        var body = position >= 0 && view.TitleOf(position)?.Kind == TitleKind.Membership;
        var unit = view.Roster.Units.Find(new UnitId(plan.Scope)) >= 0;
        return !body && !unit ? Refusal.NotFound("plan-scope-unknown", "scope")
            : body != (kind == PlanKind.Committee) ? Refusal.Invalid("plan-kind-differs", "kind")
            : null;
    }

    /// <summary>Whether a higher level decides about every position of a plan.</summary>
    public static bool IsProposalOnly(RosterView? view, PlanRecord plan)
    {
        if (view is null)
        {
            return false;
        }

        var reading = new PlanReading(view);
        var positions = plan.Nominations.Select(open => open.Position).Distinct().Select(view.Roster.Positions.Find).Where(row => row >= 0).ToArray();
        return positions.Length > 0 && Array.TrueForAll(positions, reading.IsProposalOnly);
    }
}

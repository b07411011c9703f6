using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>What questions about a plan share: its term, its unit, who stands in it, who decides about its positions.</summary>
public sealed class PlanReading
{
    private readonly EligibilityOn judge;
    private readonly int topTier;

    /// <summary>Reads plans in a roster on a day.</summary>
    public PlanReading(RosterView view)
    {
        View = view;
        judge = new EligibilityOn(view, view.AsOf);
        topTier = view.Units.Select(unit => view.Pack.TierIndex(view.Unit(unit).Tier)).Where(tier => tier >= 0).DefaultIfEmpty(0).Min();
    }

    /// <summary>The roster on the day.</summary>
    public RosterView View { get; }

    /// <summary>The planning rules of the day; null where the pack has none.</summary>
    public PlanningRegime? Regime => View.Pack.Regimes.Planning.At(View.AsOf);

    /// <summary>The term of a plan; null when the pack has none of that code.</summary>
    public Term? TermOf(int plan) => View.Pack.FindTerm(View.Roster.Plans.Ids[plan].Term);

    /// <summary>The unit a plan is of; for the plan of a body the unit of the body. -1 when it is unknown.</summary>
    public int UnitOf(int plan) => View.UnitOfPlan(plan);

    /// <summary>Rows of the nominations of a plan that are open on the day, in rank order.</summary>
    public IEnumerable<int> Open(int plan) => View.Roster.Nominations.OfPlan.Of(plan)
        .Where(row => View.Roster.Nominations.OpenOn(row, View.AsOf))
        .OrderBy(row => View.Roster.Nominations.Rank[row]).ThenBy(row => row);

    /// <summary>
    /// Rows of the positions of a plan: those with nominees, and those it covers (see <see cref="PlanCoverage"/>) that are to be planned for: leading posts
    /// that are not held together with a higher one and whose holders stand inside the retirement roadmap. A post of another unit that was planned for here
    /// before stays among them when its last nominee has left, so that nobody overlooks that it has none.
    /// </summary>
    public IEnumerable<int> Positions(int plan)
    {
        var named = Open(plan).Select(row => View.Roster.Nominations.Position[row]);
        if (View.Roster.Plans.Kind[plan] == PlanKind.Committee)
        {
            var body = View.Roster.Positions.Find(new PositionId(View.Roster.Plans.Ids[plan].Scope));
            return body >= 0 ? named.Append(body).Distinct() : named.Distinct();
        }

        var coverage = new PlanCoverage(View, plan);
        var (others, before) = (PlannedElsewhere(plan), PlannedBefore(plan));
        return View.Positions
            .Where(position => (coverage.Covers(position) || before.Contains(position)) && IsToBePlanned(position) && !others.Contains(position))
            .Union(named);
    }

    /// <summary>Whether a level above every unit of the workspace decides who takes a position: what is planned here is a proposal only.</summary>
    public bool IsProposalOnly(int position) => View.Pack.TierIndex(View.Position(position).DecidedBy) is >= 0 and var tier && tier < topTier;

    /// <summary>The month at which ages and remaining service count for a position in a term.</summary>
    public Month ReferenceMonth(int position, Term? term) => View.ReferenceMonth(position, term);

    /// <summary>What is recorded of an official; null when it was erased.</summary>
    public OfficialFacts? Facts(int official) => View.Roster.Officials.Erased[official] ? null : View.Roster.Officials.Facts.On(official, View.AsOf);

    /// <summary>Ages in months that a birth allows at a month, the least and the most.</summary>
    public static (int Youngest, int Oldest) Ages(PartialDate birth, Month at) => (at.Since(Month.Of(birth.Latest)), at.Since(Month.Of(birth.Earliest)));

    /// <summary>The answer of every rule about an official for a position in a term; who holds the position stands again. Null when nothing can be judged.</summary>
    public Domain.Eligibility.EligibilityResult? Judge(int official, int position, Term? term) =>
        judge.Judge(official, position, Holds(official, position) && term?.ReelectionMonths is not null ? Purpose.Reelection : Purpose.Planning, term);

    /// <summary>Whether an official holds a position on the day.</summary>
    public bool Holds(int official, int position) => View.HoldingsOf(official).Any(row => View.Roster.Incumbencies.Position[row] == position);

    /// <summary>Whether a nominee comes from outside the unit of a position: by the unit of the principal post. Nobody is outside a body that serves in its unit's tree.</summary>
    public bool IsFromOutside(int official, int position)
    {
        var principal = View.PrincipalOf(official);
        return principal >= 0
            && View.TitleOf(position)?.Kind != TitleKind.Membership
            && View.UnitOf(View.Roster.Incumbencies.Position[principal]) != View.UnitOf(position);
    }

    private bool IsToBePlanned(int position) =>
        View.TitleOf(position) is { Kind: TitleKind.Leadership, OutsideRoadmap: false } && View.Position(position).LinkedTo is null;

    /// <summary>Positions that were planned for by the day in plans of the same scope, of any term.</summary>
    private HashSet<int> PlannedBefore(int plan)
    {
        var (plans, nominations) = (View.Roster.Plans, View.Roster.Nominations);
        return [.. Enumerable.Range(0, plans.Count)
            .Where(other => plans.Ids[other].Scope == plans.Ids[plan].Scope)
            .SelectMany(nominations.OfPlan.Of)
            .Where(row => nominations.From[row] <= View.AsOf)
            .Select(row => nominations.Position[row])];
    }

    private HashSet<int> PlannedElsewhere(int plan)
    {
        var nominations = View.Roster.Nominations;
        var term = View.Roster.Plans.Ids[plan].Term;
        var narrower = Enumerable.Range(0, View.Roster.Plans.Count)
            .Where(other => other != plan && View.Roster.Plans.Ids[other].Term == term && View.Roster.Plans.OpenedOn[other] <= View.AsOf);
        return [.. narrower.SelectMany(other => nominations.OfPlan.Of(other)).Select(row => nominations.Position[row])];
    }
}

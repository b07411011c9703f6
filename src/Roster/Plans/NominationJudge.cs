using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>What a nomination would meet: limits and rules that refuse it, and what it would be kept with.</summary>
/// <param name="Case">What refuses.</param>
/// <param name="Warnings">Targets missed, standards still to be learned, what is not on record.</param>
/// <param name="FromOutside">Whether the nominee comes from outside the position's unit.</param>
public sealed record JudgedNomination(NominationCase Case, IReadOnlyList<PlanCheck> Warnings, bool FromOutside);

/// <summary>Judges a nomination before it is decided, on the roster of its day; in a review together with what leaves and enters in the same commit.</summary>
/// <param name="view">The roster on the day of the nomination.</param>
public sealed class NominationJudge(RosterView view)
{
    private readonly PlanReading reading = new(view);
    private readonly HashSet<(string Term, int Position, int Official)> leaving = [];
    private readonly HashSet<(string Term, int Position, int Official)> entering = [];

    /// <summary>Leaves a nomination out of all counts that follow.</summary>
    public void Without(string term, int position, int official) => leaving.Add((term, position, official));

    /// <summary>Counts a nomination in all that follow.</summary>
    public void With(string term, int position, int official) => entering.Add((term, position, official));

    /// <summary>Judges.</summary>
    /// <param name="term">Code of the term.</param>
    /// <param name="kind">Kind of the plan.</param>
    /// <param name="official">Row of the official.</param>
    /// <param name="position">Row of the position.</param>
    public JudgedNomination Judge(string term, PlanKind kind, int official, int position)
    {
        var outside = reading.IsFromOutside(official, position);
        if (reading.Regime is not { } regime)
        {
            return new JudgedNomination(NominationCase.Unlimited, [], outside);
        }

        var counts = new NominationCounts(view, term);
        var tier = view.TierOf(position);
        var names = counts.NamesFor(position).Where(person => person != official && !leaving.Contains((term, position, person))).ToHashSet();
        names.UnionWith(entering.Where(entry => entry.Term == term && entry.Position == position).Select(entry => entry.Official));
        var positions = counts.PositionsOf(official, tier).Where(post => post != position && !leaving.Contains((term, post, official))).ToHashSet();
        positions.UnionWith(entering.Where(entry => entry.Term == term && entry.Official == official && view.TierOf(entry.Position) == tier).Select(entry => entry.Position));

        var findings = reading.Judge(official, position, view.Pack.FindTerm(term))?.Findings ?? [];
        var titles = kind == PlanKind.Titles;
        return new JudgedNomination(
            new NominationCase(titles ? regime.MaximumNames : null, names.Count, titles ? regime.MaximumPositions : null, positions.Count, findings.FirstOrDefault(Removal.Asks)),
            [.. Warnings(findings, position, official), .. titles ? [] : Coefficient(position, names.Count + 1)],
            outside);
    }

    private IEnumerable<PlanCheck> Warnings(IReadOnlyList<Finding> findings, int position, int official) =>
        from finding in findings
        let severity = NomineeChecks.SeverityOf(finding)
        where severity is CheckSeverity.Warning or CheckSeverity.Information
        orderby severity
        select new PlanCheck(finding.Rule, severity.Value, "R14", finding.Source, finding.Arguments, view.Roster.Positions.Ids[position], view.Roster.Officials.Ids[official], finding);

    private IEnumerable<PlanCheck> Coefficient(int position, int names)
    {
        var (from, to) = (reading.Regime!.CoefficientFromPercent, reading.Regime.CoefficientToPercent);
        var percent = names * 100 / Math.Max(1, view.Position(position).Seats);
        if (percent > to.Value)
        {
            yield return new PlanCheck(
                "coefficient-high", CheckSeverity.Warning, "R12", to.Source, [CheckContext.Text(percent), CheckContext.Text(from.Value), CheckContext.Text(to.Value)], view.Roster.Positions.Ids[position]);
        }
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Grains.Access;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Pools;

/// <summary>Makes the views of pools, withholding what a caller has no right to.</summary>
internal sealed class PoolViewer(RosterView view, Caller caller)
{
    private const int YearsShown = 3;

    private readonly bool seesDiscipline = caller.May(Right.ReadDiscipline, view.Roster.Version.Workspace.Value);
    private readonly bool seesAssessments = caller.May(Right.ReadAssessment, view.Roster.Version.Workspace.Value);

    public PoolPage Page(CandidatePool pool, PoolAnswer answer, PoolRequest request)
    {
        var target = pool.Target;
        return new PoolPage(
            target.Requirement.Position?.Value,
            Requirement(target.Requirement),
            target.Purpose,
            target.Term?.Code,
            answer.Total,
            [.. answer.Entries.Select(entry => Row(pool, entry))],
            answer.HasMore ? PoolQuestions.Cursor(view.Roster.Officials.Ids[answer.Entries[^1].Official], request) : null,
            [.. answer.Facets.Where(facet => seesAssessments || facet.Code != PoolFacets.Talent).Select(Facet)]);
    }

    public PoolRow Row(CandidatePool pool, PoolEntry entry)
    {
        var row = entry.Official;
        var position = pool.PrincipalOf(row);
        var facts = position < 0 ? null : view.Position(position);
        var now = entry.Standing.Readiness == Readiness.Now;
        var result = now ? null : pool.Explain(row);
        return new PoolRow(
            view.Roster.Officials.Ids[row].Value,
            view.Roster.Officials.Facts.Latest(row).Name,
            position < 0 ? null : view.Roster.Positions.Ids[position].Value,
            facts?.Name,
            facts is null ? null : view.Unit(view.Roster.Units.Find(facts.Unit)).Name,
            pool.CohortOf(row),
            result?.Verdict ?? Verdict.Satisfied,
            entry.Standing.Readiness,
            entry.Standing.Earliest,
            entry.InPlace,
            entry.Planned,
            pool.RetiresOf(row),
            seesAssessments ? Assessments(row) : null,
            result is null ? [] : [.. result.Gaps.Select(Shown)],
            entry.Standing.Gate,
            seesAssessments ? Talent(pool.TalentOf(row)) : null);
    }

    /// <summary>What the place of an official rests on; null when the caller may not see assessments.</summary>
    public PoolRank? Rank(CandidatePool pool, int row)
    {
        if (!seesAssessments)
        {
            return null;
        }

        var ranked = pool.Rank(row);
        return new PoolRank([.. ranked.Gate.Findings.Select(Shown)], Estimate(ranked.Talent), Estimate(ranked.Virtue), ranked.Study, ranked.NotAssessed);
    }

    private PoolEstimate Estimate(Estimate estimate) => new(
        Talent((estimate.Share, estimate.Low, estimate.High, estimate.Assessed)),
        [.. estimate.Parts.Where(part => seesDiscipline || part.Kind != EvidenceKind.Discipline)]);

    private static PoolTalent Talent((double Share, double Low, double High, bool Assessed) talent) =>
        new(Points(talent.Share), Points(talent.Low), Points(talent.High), talent.Assessed);

    /// <summary>On the scale of 0 to 100, with one decimal.</summary>
    private static double Points(double share) => Math.Round(share * 100, 1);

    /// <summary>A finding without the evidence that the caller may not see; that the rule does not hold stays visible, since the pool shows it.</summary>
    public Finding Shown(Finding finding) =>
        caller.Shown(finding, view.Roster.Version.Workspace.Value);

    /// <summary>The last years on record, the latest first; of two for one year the later decision.</summary>
    private List<PoolAssessment> Assessments(int row)
    {
        var table = view.Roster.Assessments;
        var years = new SortedList<int, (DateOnly On, AssessmentLevel Level)>(YearsShown + 1);
        foreach (var record in table.OfOwner.Of(row))
        {
            var (on, assessed) = (table.On[record], table.Records[record]);
            if (on <= view.AsOf && (!years.TryGetValue(-assessed.Year, out var known) || known.On < on))
            {
                years[-assessed.Year] = (on, assessed.Level);
            }
        }

        return [.. years.Take(YearsShown).Select(year => new PoolAssessment(-year.Key, year.Value.Level))];
    }

    private PoolFacet Facet(FacetCounts facet) => new(
        facet.Code,
        [.. facet.Values.Select(value => new PoolFacetValue(value.Value, facet.Code == PoolFacets.Unit ? UnitName(value.Value) : null, value.Count))],
        facet.Others);

    private string UnitName(string unit) => view.Unit(view.Roster.Units.Find(new UnitId(unit))).Name;

    private static RequirementView Requirement(Requirement requirement) => new(
        requirement.Tier,
        requirement.Title,
        requirement.Group,
        requirement.Kind,
        requirement.FeederGroup,
        requirement.MinimumDegree,
        requirement.MinimumPoliticalTheory,
        requirement.MinimumStateManagement,
        requirement.Fields,
        requirement.Membership,
        requirement.Source);
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Selection;

/// <summary>Talent (năng lực, kết quả công tác) as results, qualifications and breadth of experience show it.</summary>
public static class TalentEstimate
{
    /// <summary>The estimate for an official on a day.</summary>
    public static Estimate Of(Candidate candidate, SelectionPolicy policy, DateOnly on) => Posterior.Of(
        policy.PriorVariance.Value,
        YearlyEvidence.Assessments(candidate, policy, policy.Results, on)
            .Concat(Evidence.Of(EvidenceKind.Degree, policy.Degrees, candidate.Degrees.Where(degree => degree.On <= on).Select(degree => degree.Fact.Level).DefaultIfEmpty().Max()))
            .Concat(Evidence.Of(
                EvidenceKind.PoliticalTheory,
                policy.PoliticalTheory,
                candidate.Trainings.Where(training => training.On <= on).Select(training => training.Fact.PoliticalTheory).DefaultIfEmpty().Max()))
            .Concat(Evidence.Of(
                EvidenceKind.StateManagement,
                policy.StateManagement,
                candidate.Trainings.Where(training => training.On <= on).Select(training => training.Fact.StateManagement).DefaultIfEmpty().Max()))
            .Concat(Evidence.Of(EvidenceKind.Breadth, policy.Breadth, Units(candidate, on)))
            .Concat(Evidence.Of(EvidenceKind.Trainings, policy.Trainings, candidate.Trainings.Count(training => training.On <= on && YearlyEvidence.Counts(policy, training.On.Year, on)))));

    private static int Units(Candidate candidate, DateOnly on) => candidate.Career
        .Where(post => post.From <= on && post.Capacity == Capacity.Full && post.Title is not { Kind: TitleKind.Membership })
        .Select(post => post.Unit)
        .Distinct()
        .Count();
}

using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Selection;

/// <summary>Evidence that counts for some years only.</summary>
internal static class YearlyEvidence
{
    /// <summary>Whether evidence of a year counts on a day.</summary>
    public static bool Counts(SelectionPolicy policy, int year, DateOnly on) => year > on.Year - policy.YearsCounted.Value - 1 && year <= on.Year;

    /// <summary>Yearly assessments; of two for one year the later decision.</summary>
    public static IEnumerable<Evidence> Assessments(Candidate candidate, SelectionPolicy policy, EvidenceScale<AssessmentLevel> scale, DateOnly on) =>
        candidate.Assessments
            .Where(entry => entry.On <= on && Counts(policy, entry.Fact.Year, on))
            .GroupBy(entry => entry.Fact.Year)
            .Select(year => year.OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Fact.Level).First().Fact)
            .SelectMany(assessed => Evidence.Of(EvidenceKind.Assessment, scale, assessed.Level, assessed.Year));
}

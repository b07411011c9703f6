using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Selection;

/// <summary>Virtue (phẩm chất) as assessments, confidence votes and discipline show it. It breaks ties; the gate rests on documents.</summary>
public static class VirtueEstimate
{
    /// <summary>The estimate for an official on a day.</summary>
    public static Estimate Of(Candidate candidate, SelectionPolicy policy, DateOnly on) => Posterior.Of(
        policy.PriorVariance.Value,
        YearlyEvidence.Assessments(candidate, policy, policy.Conduct, on)
            .Concat(candidate.ConfidenceVotes.Where(vote => vote.On <= on).SelectMany(vote => Vote(vote, policy.ConfidenceVotes)))
            .Concat(candidate.Disciplines
                .Where(measure => measure.On <= on && YearlyEvidence.Counts(policy, measure.On.Year, on))
                .SelectMany(measure => Evidence.Of(EvidenceKind.Discipline, policy.Discipline, measure.Fact.Form, measure.On.Year))));

    private static IEnumerable<Evidence> Vote(Dated<ConfidenceVoteTaken> vote, EvidenceScale<ConfidenceLevel> scale)
    {
        var (high, medium, low) = (vote.Fact.High, vote.Fact.Medium, vote.Fact.Low);
        var cast = high + medium + low;
        if (cast > 0)
        {
            var sum = (high * Level(scale, ConfidenceLevel.High)) + (medium * Level(scale, ConfidenceLevel.Medium)) + (low * Level(scale, ConfidenceLevel.Low));
            yield return new Evidence(EvidenceKind.ConfidenceVote, $"{Argument.Of(high)}/{Argument.Of(medium)}/{Argument.Of(low)}", vote.On.Year, sum / cast, scale.Variance);
        }
    }

    private static double Level(EvidenceScale<ConfidenceLevel> scale, ConfidenceLevel level) => scale.Levels.GetValueOrDefault(level);
}

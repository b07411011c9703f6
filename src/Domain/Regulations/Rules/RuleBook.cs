using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Every rule on an official for a position, in the order in which results are shown. The one place where eligibility is judged.</summary>
public sealed class RuleBook
{
    /// <summary>All rules.</summary>
    public IReadOnlyList<IRule> Rules { get; } =
    [
        new InService(),
        new NoBar(),
        new PoliticalStandard(),
        new NoOpenInspection(),
        new LastAssessment(),
        new NotCompletedYears(),
        new TrustVote(),
        new StandardDegree(),
        new FieldOfStudy(),
        new StandardPoliticalTheory(),
        new StandardStateManagement(),
        new PlannedForTitle(),
        new HigherTitleOnly(),
        new HeldPost(),
        new FeederPost(),
        new RemainingService(),
        new PreferredService(),
        new FirstTimeAge(),
        new HoldingAge(),
        new ConsecutiveTerms(),
        new RotationPlanned(),
        new RotationHeldPost(),
        new RotationStay(),
        new BodyMembership(),
        new NonLocalKeyPost(),
        new CohortGap(),
    ];

    /// <summary>The answer of every rule that applies to a case.</summary>
    public EligibilityResult Judge(RuleCase asked)
    {
        var findings = new List<Finding>(Rules.Count);
        foreach (var rule in Rules)
        {
            if (rule.Judge(asked) is { } finding)
            {
                findings.Add(finding);
            }
        }

        return new EligibilityResult(findings, asked.On);
    }
}

namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>How those who pass the gate are put in order.</summary>
public enum RankOrder
{
    /// <summary>By talent, ties by virtue: virtue gates, talent ranks (QĐ 365-QĐ/TW).</summary>
    Lexicographic,

    /// <summary>By the weighted mean of both.</summary>
    Weighted,
}

/// <summary>The three answers of a confidence vote.</summary>
public enum ConfidenceLevel
{
    /// <summary>Tín nhiệm cao.</summary>
    High,

    /// <summary>Tín nhiệm.</summary>
    Medium,

    /// <summary>Tín nhiệm thấp.</summary>
    Low,
}

/// <summary>What one kind of evidence stands for.</summary>
/// <typeparam name="T">Its levels.</typeparam>
/// <param name="Levels">Value of each level on the logit scale; a level that is not named is no evidence.</param>
/// <param name="Variance">Variance of one such piece of evidence on the logit scale, above 0.</param>
/// <param name="Source">Where the values come from.</param>
public sealed record EvidenceScale<T>(IReadOnlyDictionary<T, double> Levels, double Variance, Citation Source)
    where T : struct, Enum;

/// <summary>What a count stands for as evidence.</summary>
/// <param name="Steps">Values on the logit scale for counts of 1, 2, ...; the last one for more.</param>
/// <param name="Variance">Variance of the evidence on the logit scale, above 0.</param>
/// <param name="Source">Where the values come from.</param>
public sealed record EvidenceSteps(IReadOnlyList<double> Steps, double Variance, Citation Source);

/// <summary>How officials who qualify are estimated and put in order. Nothing in it refers to sex, ethnic group, religion or age.</summary>
/// <param name="Order">The order.</param>
/// <param name="VirtueWeightPercent">Weight of virtue in a weighted order, in percent; the rest is talent's.</param>
/// <param name="YearsCounted">Years back for which yearly evidence counts.</param>
/// <param name="PriorVariance">Variance of the prior on the logit scale; its mean is 0, the middle of the scale.</param>
/// <param name="Results">Yearly assessments as evidence of talent.</param>
/// <param name="Conduct">Yearly assessments as evidence of virtue.</param>
/// <param name="ConfidenceVotes">Confidence votes as evidence of virtue.</param>
/// <param name="Discipline">Measures of discipline as evidence of virtue.</param>
/// <param name="Degrees">The highest degree as evidence of talent.</param>
/// <param name="PoliticalTheory">The highest level of political theory as evidence of talent.</param>
/// <param name="StateManagement">The highest level of state management as evidence of talent.</param>
/// <param name="Breadth">Number of units in which posts were held, as evidence of talent.</param>
/// <param name="Trainings">Number of trainings in the years counted, as evidence of talent.</param>
/// <param name="MinimumVirtuePercent">Least estimated virtue for the gate, in percent; null where the gate rests on documents only.</param>
public sealed record SelectionPolicy(
    Sourced<RankOrder> Order,
    Sourced<int> VirtueWeightPercent,
    Sourced<int> YearsCounted,
    Sourced<double> PriorVariance,
    EvidenceScale<AssessmentLevel> Results,
    EvidenceScale<AssessmentLevel> Conduct,
    EvidenceScale<ConfidenceLevel> ConfidenceVotes,
    EvidenceScale<DisciplineForm> Discipline,
    EvidenceScale<DegreeLevel> Degrees,
    EvidenceScale<PoliticalTheoryLevel> PoliticalTheory,
    EvidenceScale<StateManagementLevel> StateManagement,
    EvidenceSteps Breadth,
    EvidenceSteps Trainings,
    Sourced<int>? MinimumVirtuePercent = null);

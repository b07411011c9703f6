namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Rules on planning (quy hoạch): numbers, shares, ages, procedure (domain notes, section 1).</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="MinimumNames">Names for one position aimed at, at least.</param>
/// <param name="MaximumNames">Most names for one position.</param>
/// <param name="MaximumPositions">Most positions for one person at one level.</param>
/// <param name="CoefficientFromPercent">Fewest nominees for a body, in percent of its seats.</param>
/// <param name="CoefficientToPercent">Most nominees for a body, in percent of its seats.</param>
/// <param name="CoefficientAimPercent">Nominees for a body that a simulated review aims at, in percent of its seats.</param>
/// <param name="CountsReelectable">Whether incumbents who may stand again count in the coefficient.</param>
/// <param name="WomenPercent">Share of women aimed at, in percent of the people of a list.</param>
/// <param name="YoungPercent">Share of the young aimed at, in percent of the people of a list.</param>
/// <param name="YoungUnderYears">Age in completed years under which one is young, by tier.</param>
/// <param name="CohortGapYears">Gap between the ages of the names for one position, in years, as information.</param>
/// <param name="FullTermMonths">Least remaining service at the reference month: one full term.</param>
/// <param name="PreferredMonths">Preferred remaining service at the reference month: two terms.</param>
/// <param name="ReviewByMonth">Month of the year by whose end the yearly review is to be held, 1 to 12.</param>
/// <param name="HigherTitleOnly">Whether one may be planned for a higher title only.</param>
/// <param name="StalledAfterMonths">Months in the plan after which a nomination without an opening counts as stalled (quy hoạch treo).</param>
/// <param name="Quorum">Share of those convened who must be present.</param>
/// <param name="Pass">Share of those convened that votes must exceed.</param>
/// <param name="Steps">The procedure for the in-place source, in order.</param>
public sealed record PlanningRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    Sourced<int> MinimumNames,
    Sourced<int> MaximumNames,
    Sourced<int> MaximumPositions,
    Sourced<int> CoefficientFromPercent,
    Sourced<int> CoefficientToPercent,
    Sourced<int> CoefficientAimPercent,
    Sourced<bool> CountsReelectable,
    Sourced<int> WomenPercent,
    Sourced<int> YoungPercent,
    IReadOnlyDictionary<string, Sourced<int>> YoungUnderYears,
    Sourced<int> CohortGapYears,
    Sourced<int> FullTermMonths,
    Sourced<int> PreferredMonths,
    Sourced<int> ReviewByMonth,
    Sourced<bool> HigherTitleOnly,
    Sourced<int> StalledAfterMonths,
    Sourced<Fraction> Quorum,
    Sourced<Fraction> Pass,
    IReadOnlyList<StepRule> Steps) : Regime(Code, Name, From, Source);

/// <summary>What a step of a procedure does.</summary>
public enum StepKind
{
    /// <summary>Agrees on structure, numbers and list; no ballot.</summary>
    Agreement,

    /// <summary>A conference that votes in secret.</summary>
    Ballot,

    /// <summary>Submits the list to the approving level; no ballot.</summary>
    Submission,
}

/// <summary>One step of a procedure.</summary>
/// <param name="Name">Name in both languages.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Source">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-rule")]
public sealed record StepRule([property: Id(0)] Bilingual Name, [property: Id(1)] StepKind Kind, [property: Id(2)] Citation Source);

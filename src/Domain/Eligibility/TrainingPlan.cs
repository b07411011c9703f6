using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>A nominee judged for a position that falls vacant.</summary>
/// <param name="Asked">The case.</param>
/// <param name="Result">Its result.</param>
/// <param name="VacantFrom">First day on which the position is vacant; null when no day is foreseen.</param>
public sealed record JudgedNominee(RuleCase Asked, EligibilityResult Result, DateOnly? VacantFrom);

/// <summary>One study that one official needs.</summary>
/// <param name="Official">Who.</param>
/// <param name="Closing">Degree, field, or course.</param>
/// <param name="Level">The level, as <c>@List.Word</c>.</param>
/// <param name="Before">The day by which it is needed: the first vacancy it is needed for; null when none is foreseen.</param>
/// <param name="StartBy">Last day on which the study can begin so that it ends in time; null when either is unknown.</param>
/// <param name="Months">Length of the study in months; null when the pack does not say.</param>
/// <param name="Positions">The positions it is needed for, the first vacancy first.</param>
public sealed record TrainingNeed(
    OfficialId Official,
    GapClosing Closing,
    string Level,
    DateOnly? Before,
    DateOnly? StartBy,
    int? Months,
    IReadOnlyList<PositionId> Positions);

/// <summary>Who must study what before which vacancy (requirement R8): it follows from the gaps of the nominees.</summary>
public static class TrainingPlan
{
    /// <summary>The needs, the most urgent first; one study of one official stands once, for all positions that ask for it.</summary>
    public static IReadOnlyList<TrainingNeed> Of(IEnumerable<JudgedNominee> nominees) =>
    [
        .. nominees
            .SelectMany(nominee => Gaps.Of(nominee.Asked, nominee.Result).Where(gap => gap.IsStudy).Select(gap => (nominee, gap)))
            .GroupBy(need => (need.nominee.Asked.Candidate.Official, need.gap.Closing, need.gap.Level))
            .Select(Need)
            .OrderBy(need => need.StartBy ?? need.Before ?? DateOnly.MaxValue)
            .ThenBy(need => need.Official.Value, StringComparer.Ordinal)
            .ThenBy(need => need.Closing)
            .ThenBy(need => need.Level, StringComparer.Ordinal),
    ];

    private static TrainingNeed Need(IGrouping<(OfficialId Official, GapClosing Closing, string? Level), (JudgedNominee Nominee, Gap Gap)> needs)
    {
        var ordered = needs
            .OrderBy(need => need.Nominee.VacantFrom ?? DateOnly.MaxValue)
            .ThenBy(need => need.Nominee.Asked.Requirement.Position?.Value, StringComparer.Ordinal)
            .ToArray();
        var before = ordered[0].Nominee.VacantFrom;
        var months = ordered[0].Gap.Months;
        return new TrainingNeed(
            needs.Key.Official,
            needs.Key.Closing,
            needs.Key.Level ?? string.Empty,
            before,
            months is { } length ? before?.AddMonths(-length) : null,
            months,
            [.. ordered.Select(need => need.Nominee.Asked.Requirement.Position).OfType<PositionId>().Distinct()]);
    }
}

namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Rules on the yearly assessment (đánh giá, xếp loại; domain notes, section 6.1).</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="ExcellentCapPercent">Most officials rated excellent, in percent of those rated good in the same unit and group.</param>
/// <param name="UnitResultPercent">Share of its yearly targets below which a unit has missed them, in percent.</param>
/// <param name="NotCompletedYears">Consecutive years of tasks not completed that end planning and post.</param>
/// <param name="DisciplineExcludesCompletion">Whether any discipline for duties in a year makes it "not completed".</param>
/// <param name="ExcellentPoints">Points from which on a year is excellent; null where no points are given.</param>
/// <param name="GoodPoints">Points from which on it is good.</param>
/// <param name="CompletedPoints">Points from which on tasks are completed.</param>
public sealed record AssessmentRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    Sourced<int> ExcellentCapPercent,
    Sourced<int> UnitResultPercent,
    Sourced<int> NotCompletedYears,
    Sourced<bool> DisciplineExcludesCompletion,
    Sourced<int>? ExcellentPoints = null,
    Sourced<int>? GoodPoints = null,
    Sourced<int>? CompletedPoints = null) : Regime(Code, Name, From, Source);

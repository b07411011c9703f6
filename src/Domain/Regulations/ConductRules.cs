namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// The yearly classification in simulated futures: the shares of levels in the organisation as it is at the start, before the regime's cap on the highest;
/// what they leave is good. The cap, and how many years end a post, are the regime's. Asks for abilities drawn from the evidence.
/// </summary>
/// <param name="Month">Month of the year in which it is decided, 1 to 12.</param>
/// <param name="ExcellentPercent">Share of years that would be excellent.</param>
/// <param name="CompletedPercent">Share of years with tasks completed and no more.</param>
/// <param name="NotCompletedPercent">Share of years with tasks not completed.</param>
public sealed record AssessmentRule(Sourced<int> Month, Sourced<double> ExcellentPercent, Sourced<double> CompletedPercent, Sourced<double> NotCompletedPercent);

/// <summary>
/// Hazards of discipline in simulated futures, by cells alone: they know tier and age band and nothing of a person. How long a form bars is the regime's.
/// </summary>
/// <param name="BandLimits">Upper ends of the age bands in whole years, each excluded, ascending; the last band has none.</param>
/// <param name="PerYear">Yearly hazards, 0 to under 1: for each tier from the highest, one for each band; lower tiers use the last.</param>
/// <param name="Forms">How often each form follows.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record DisciplineHazards(IReadOnlyList<int> BandLimits, IReadOnlyList<IReadOnlyList<double>> PerYear, DisciplineForms Forms, Citation Source);

/// <summary>How often each form of discipline follows, as weights.</summary>
/// <param name="Reprimand">Khiển trách.</param>
/// <param name="Warning">Cảnh cáo.</param>
/// <param name="Removal">Cách chức.</param>
public sealed record DisciplineForms(int Reprimand, int Warning, int Removal);

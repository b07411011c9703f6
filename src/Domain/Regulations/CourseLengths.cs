namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Qualifications;

/// <summary>How long studies take, in months, so that a training plan can say by when one must begin.</summary>
/// <param name="Degrees">By degree level.</param>
/// <param name="PoliticalTheory">By level of political theory.</param>
/// <param name="StateManagement">By level of state management.</param>
/// <param name="Source">Where the lengths come from.</param>
public sealed record CourseLengths(
    IReadOnlyDictionary<DegreeLevel, int> Degrees,
    IReadOnlyDictionary<PoliticalTheoryLevel, int> PoliticalTheory,
    IReadOnlyDictionary<StateManagementLevel, int> StateManagement,
    Citation Source)
{
    /// <summary>Months to a degree; null when the pack does not say.</summary>
    public int? Months(DegreeLevel level) => Degrees.TryGetValue(level, out var months) ? months : null;

    /// <summary>Months to a level of political theory; null when the pack does not say.</summary>
    public int? Months(PoliticalTheoryLevel level) => PoliticalTheory.TryGetValue(level, out var months) ? months : null;

    /// <summary>Months to a level of state management; null when the pack does not say.</summary>
    public int? Months(StateManagementLevel level) => StateManagement.TryGetValue(level, out var months) ? months : null;
}

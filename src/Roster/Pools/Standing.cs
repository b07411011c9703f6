using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>How an official stands towards a requirement, in short: what a row of a pool shows and what pools are cut by.</summary>
/// <param name="Readiness">When the official qualifies.</param>
/// <param name="Earliest">First day on which every hard rule holds: in the past for those who qualify; null when no day is known, or always.</param>
/// <param name="Gate">Whether the gate of virtue is passed.</param>
public readonly record struct Standing(Readiness Readiness, DateOnly? Earliest, Verdict Gate)
{
    /// <summary>The standing that follows from the findings of the rules.</summary>
    /// <param name="result">The findings.</param>
    /// <param name="gate">Whether the gate of virtue is passed.</param>
    /// <param name="scale">The pack's scale of readiness.</param>
    public static Standing Of(EligibilityResult result, Verdict gate, ReadinessScale scale) => new(scale.Of(result), EarliestDate.Of(result), gate);
}

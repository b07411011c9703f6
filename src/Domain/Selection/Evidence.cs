using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Selection;

/// <summary>One piece of evidence on the logit scale.</summary>
internal readonly record struct Evidence(EvidenceKind Kind, string Detail, int? Year, double Value, double Variance)
{
    /// <summary>Evidence of a level; none when the scale does not name the level.</summary>
    public static IEnumerable<Evidence> Of<T>(EvidenceKind kind, EvidenceScale<T> scale, T level, int? year = null)
        where T : struct, Enum =>
        scale.Levels.TryGetValue(level, out var value) ? [new Evidence(kind, Argument.Of(level), year, value, scale.Variance)] : [];

    /// <summary>Evidence of a count; none when nothing was counted.</summary>
    public static IEnumerable<Evidence> Of(EvidenceKind kind, EvidenceSteps steps, int count) =>
        count == 0 ? [] : [new Evidence(kind, Argument.Of(count), null, steps.Steps[Math.Min(count, steps.Steps.Count) - 1], steps.Variance)];
}

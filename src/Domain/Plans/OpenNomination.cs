namespace CadreOrleans.Domain.Plans;

using CadreOrleans.Domain.Identifiers;

/// <summary>One official planned for one position in one plan, still in it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position.</param>
/// <param name="Official">The nominee.</param>
[GenerateSerializer, Immutable, Alias("cadre.open-nomination")]
public sealed record OpenNomination([property: Id(0)] PlanId Plan, [property: Id(1)] PositionId Position, [property: Id(2)] OfficialId Official);

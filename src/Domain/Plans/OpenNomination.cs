namespace CadreOrleans.Domain.Plans;

using CadreOrleans.Domain.Identifiers;

/// <summary>One official planned for one position in one plan, still in it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Since">First day in the plan: it cannot be left before.</param>
/// <param name="FromOutside">Whether the nominee comes from outside the unit.</param>
[GenerateSerializer, Immutable, Alias("cadre.open-nomination")]
public sealed record OpenNomination(
    [property: Id(0)] PlanId Plan,
    [property: Id(1)] PositionId Position,
    [property: Id(2)] OfficialId Official,
    [property: Id(3)] DateOnly Since,
    [property: Id(4)] bool FromOutside = false)
{
    /// <summary>The nomination that an event made.</summary>
    internal static OpenNomination Of(Nominated nominated, DateOnly on) => new(nominated.Plan, nominated.Position, nominated.Official, on, nominated.FromOutside);

    /// <summary>Whether it is the nomination of an official for a position in a plan; there is at most one.</summary>
    internal bool Is(PlanId plan, PositionId position, OfficialId official) => Plan == plan && Position == position && Official == official;

    /// <summary>The day on which it ends by something that happened on the given day, never before it began.</summary>
    internal DateOnly EndAt(DateOnly day) => day < Since ? Since : day;
}

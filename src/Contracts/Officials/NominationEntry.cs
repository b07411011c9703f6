using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Contracts.Officials;

/// <summary>A nomination in an official's file, open or closed.</summary>
/// <param name="Plan">The plan, <c>term/scope</c>.</param>
/// <param name="PlanState">How far the plan has come.</param>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
/// <param name="FromOutside">Whether from outside the unit.</param>
/// <param name="From">First day in the plan.</param>
/// <param name="Until">First day no longer in it; null while in it.</param>
/// <param name="Succeeded">Whether the nominee took the position.</param>
/// <param name="Removal">Why the nominee was removed; null when not.</param>
/// <param name="Votes">Votes at the last conference that voted; null when there was none or the caller may not see votes.</param>
/// <param name="Convened">Number summoned to that conference: the base of the half that is needed.</param>
[GenerateSerializer, Immutable, Alias("cadre.nomination-entry")]
public sealed record NominationEntry(
    [property: Id(0)] string Plan,
    [property: Id(1)] PlanState PlanState,
    [property: Id(2)] string Position,
    [property: Id(3)] string Name,
    [property: Id(4)] string UnitName,
    [property: Id(5)] int Rank,
    [property: Id(6)] bool FromOutside,
    [property: Id(7)] DateOnly From,
    [property: Id(8)] DateOnly? Until,
    [property: Id(9)] bool Succeeded,
    [property: Id(10)] RemovalReason? Removal,
    [property: Id(11)] int? Votes,
    [property: Id(12)] int? Convened);

/// <summary>A time for which a measure of discipline keeps an official from being planned or appointed.</summary>
/// <param name="Scope">From what.</param>
/// <param name="Form">The measure.</param>
/// <param name="Track">Its track.</param>
/// <param name="From">Day of the decision.</param>
/// <param name="Until">First day free of it; null when it never ends.</param>
/// <param name="InForce">Whether it is in force on the day asked about.</param>
/// <param name="Source">Where its length comes from.</param>
[GenerateSerializer, Immutable, Alias("cadre.bar-view")]
public sealed record BarView(
    [property: Id(0)] BarScope Scope,
    [property: Id(1)] DisciplineForm Form,
    [property: Id(2)] DisciplineTrack Track,
    [property: Id(3)] DateOnly From,
    [property: Id(4)] DateOnly? Until,
    [property: Id(5)] bool InForce,
    [property: Id(6)] Citation Source);

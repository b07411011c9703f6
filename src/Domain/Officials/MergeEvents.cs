namespace CadreOrleans.Domain.Officials;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Time;

/// <summary>
/// Two records were found to be of one person: everything entered under the duplicate is from here on part of the record that is kept, on every day. Nothing is
/// rewritten, so that the records can be split again. What the person is called, born and so on is what the kept record says.
/// </summary>
/// <param name="Official">The record that is kept.</param>
/// <param name="Duplicate">The record that becomes part of it.</param>
/// <param name="Holdings">The seats held under the duplicate.</param>
/// <param name="Nominations">Its open nominations.</param>
/// <param name="Inspections">Inspections of the kept record: those of the duplicate are numbered after them.</param>
/// <param name="MoreInspections">Number of inspections of the duplicate.</param>
/// <param name="OpenInspections">Those of them that are not concluded.</param>
[EventType("official.merged", 1)]
public sealed record OfficialsMerged(
    OfficialId Official,
    OfficialId Duplicate,
    IReadOnlyList<MergedHolding> Holdings,
    IReadOnlyList<MergedNomination> Nominations,
    int Inspections,
    int MoreInspections,
    IReadOnlyList<OpenInspection> OpenInspections) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => MergedRecord.Streams(Official, Duplicate, Holdings, Nominations);
}

/// <summary>
/// Two records that were merged are of two persons after all. What was entered under either before the merger is theirs again; what was entered while they were
/// merged stays with the kept record, but for the ends of what belongs to the other.
/// </summary>
/// <param name="Official">The record that was kept.</param>
/// <param name="Duplicate">The record that was part of it.</param>
/// <param name="Holdings">The seats that go back, as they stand.</param>
/// <param name="Nominations">The open nominations that go back.</param>
/// <param name="OpenInspections">Inspections that go back unconcluded, by the numbers of the duplicate's own file.</param>
[EventType("official.split", 1)]
public sealed record OfficialsSplit(
    OfficialId Official,
    OfficialId Duplicate,
    IReadOnlyList<MergedHolding> Holdings,
    IReadOnlyList<MergedNomination> Nominations,
    IReadOnlyList<OpenInspection> OpenInspections) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => MergedRecord.Streams(Official, Duplicate, Holdings, Nominations);
}

/// <summary>A seat that goes from one record to another.</summary>
/// <param name="Incumbency">The holding.</param>
/// <param name="Position">The position.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="From">First day held.</param>
/// <param name="Until">First day no longer held; null while held.</param>
[GenerateSerializer, Immutable, Alias("cadre.merged-holding")]
public sealed record MergedHolding(
    [property: Id(0)] IncumbencyId Incumbency,
    [property: Id(1)] PositionId Position,
    [property: Id(2)] Capacity Capacity,
    [property: Id(3)] DateOnly From,
    [property: Id(4)] DateOnly? Until)
{
    /// <summary>The holding as one of a record.</summary>
    internal Holding Of(OfficialId official) => new(Incumbency, Position, official, Capacity, new DateRange(From, Until));

    /// <summary>A holding without whose it is.</summary>
    internal static MergedHolding Of(Holding held) => new(held.Incumbency, held.Position, held.Capacity, held.Days.From, held.Days.Until);
}

/// <summary>An open nomination that goes from one record to another.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position planned for.</param>
/// <param name="Since">First day in the plan.</param>
/// <param name="FromOutside">Whether the nominee comes from outside the unit.</param>
[GenerateSerializer, Immutable, Alias("cadre.merged-nomination")]
public sealed record MergedNomination(
    [property: Id(0)] PlanId Plan,
    [property: Id(1)] PositionId Position,
    [property: Id(2)] DateOnly Since,
    [property: Id(3)] bool FromOutside)
{
    /// <summary>The nomination as one of a record.</summary>
    internal OpenNomination Of(OfficialId official) => new(Plan, Position, official, Since, FromOutside);

    /// <summary>A nomination without whose it is.</summary>
    internal static MergedNomination Of(OpenNomination open) => new(open.Plan, open.Position, open.Since, open.FromOutside);
}

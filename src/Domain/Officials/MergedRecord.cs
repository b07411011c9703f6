namespace CadreOrleans.Domain.Officials;

using System.Collections.Immutable;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;

/// <summary>A record that became part of an official's, as decisions need to know of it.</summary>
/// <param name="Duplicate">The record.</param>
/// <param name="Incumbencies">The seats that came with it.</param>
/// <param name="Nominations">The nominations that came with it and were open then.</param>
/// <param name="Inspections">Inspections of the kept record at that time.</param>
/// <param name="MoreInspections">Inspections that came with it.</param>
[GenerateSerializer, Immutable, Alias("cadre.merged-record")]
public sealed record MergedRecord(
    [property: Id(0)] OfficialId Duplicate,
    [property: Id(1)] ImmutableArray<IncumbencyId> Incumbencies,
    [property: Id(2)] ImmutableArray<MergedNomination> Nominations,
    [property: Id(3)] int Inspections,
    [property: Id(4)] int MoreInspections)
{
    /// <summary>What a merger brings.</summary>
    internal static MergedRecord Of(OfficialsMerged merged) => new(
        merged.Duplicate, [.. merged.Holdings.Select(held => held.Incumbency)], [.. merged.Nominations], merged.Inspections, merged.MoreInspections);

    /// <summary>Whether a number of the kept file's inspections is one that came with the record.</summary>
    internal bool Brought(int inspection) => inspection > Inspections && inspection <= Inspections + MoreInspections;

    /// <summary>Whether a holding came with the record.</summary>
    internal bool Brought(Holding held) => Incumbencies.Contains(held.Incumbency);

    /// <summary>
    /// The streams that a merger or split advances: both records, every position and plan that names the person, and the workspace's own, by which a fold knows of it
    /// before it reads what the two records say.
    /// </summary>
    internal static IReadOnlyList<StreamId> Streams(OfficialId official, OfficialId duplicate, IReadOnlyList<MergedHolding> holdings, IReadOnlyList<MergedNomination> nominations) =>
    [
        .. new[] { StreamId.Of(official), StreamId.Of(duplicate), StreamId.Workspace }
            .Concat(holdings.Select(held => StreamId.Of(held.Position)))
            .Concat(nominations.Select(open => StreamId.Of(open.Plan)))
            .Distinct(),
    ];
}

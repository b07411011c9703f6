namespace CadreOrleans.Domain.Officials;

using System.Collections.Immutable;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Plans;

/// <summary>What decisions about an official need to know, folded from the official's stream.</summary>
/// <param name="Official">The official.</param>
/// <param name="Version">Number of events folded; 0 when there is no such official.</param>
/// <param name="Facts">What is recorded of the person; null before registration or after erasure.</param>
/// <param name="LeftOn">First day out of service; null while in service.</param>
/// <param name="Holdings">All seats held, in the order recorded.</param>
/// <param name="Nominations">Open nominations.</param>
/// <param name="Inspections">Number of inspections opened.</param>
/// <param name="OpenInspections">Those not concluded, with the day each was opened.</param>
[GenerateSerializer, Immutable, Alias("cadre.official-state")]
public sealed record OfficialState(
    [property: Id(0)] OfficialId Official,
    [property: Id(1)] long Version,
    [property: Id(2)] OfficialFacts? Facts,
    [property: Id(3)] DateOnly? LeftOn,
    [property: Id(4)] ImmutableArray<Holding> Holdings,
    [property: Id(5)] ImmutableArray<OpenNomination> Nominations,
    [property: Id(6)] int Inspections,
    [property: Id(8)] ImmutableArray<OpenInspection> OpenInspections)
{
    /// <summary>The record of which this one has become part; null when it stands for itself.</summary>
    [Id(9)]
    public OfficialId? MergedInto { get; init; }

    /// <summary>The records that have become part of this one.</summary>
    [Id(10)]
    public ImmutableArray<MergedRecord> Merged { get; init; } = [];

    /// <summary>An official of whom nothing is recorded.</summary>
    public static OfficialState Unknown(OfficialId official) => new(official, 0, null, null, [], [], 0, []);

    /// <summary>Whether the person was registered, even if the data were erased since.</summary>
    public bool Exists => Version > 0;

    /// <summary>Whether the person's data were erased: nothing new can be recorded, since nothing old can be read to check it.</summary>
    public bool IsErased => Exists && Facts is null;

    /// <summary>Last day the birth can mean; nothing can be recorded of a person before it. Null when unknown.</summary>
    public DateOnly? LatestBirth => Facts?.Birth.Latest;

    /// <summary>The state after one more event of the stream.</summary>
    public OfficialState Apply(RecordedEvent recorded)
    {
        var next = this with { Version = Version + 1 };
        return recorded.Event switch
        {
            OfficialRegistered registered => next with { Facts = registered.Facts },
            OfficialCorrected corrected => next with { Facts = corrected.Facts },
            LeftService => next with { LeftOn = recorded.EffectiveOn },
            Appointed or IncumbencyEnded or TermNoticeGiven => next with { Holdings = Holdings.After(recorded.Event, recorded.EffectiveOn) },
            Nominated nominated => next with { Nominations = Nominations.Add(OpenNomination.Of(nominated, recorded.EffectiveOn)) },
            NominationRemoved removed => next with { Nominations = Nominations.RemoveAll(open => open.Is(removed.Plan, removed.Position, removed.Official)) },
            NominationSucceeded succeeded => next with
            {
                Nominations = Nominations.RemoveAll(open => open.Is(succeeded.Plan, succeeded.Position, succeeded.Official)),
            },
            InspectionOpened opened => next with { Inspections = Inspections + 1, OpenInspections = OpenInspections.Add(new OpenInspection(opened.Inspection, recorded.EffectiveOn)) },
            OfficialsMerged merged => merged.Duplicate == Official ? next with { MergedInto = merged.Official } : next.With(merged),
            OfficialsSplit split => split.Duplicate == Official ? next.Back(split) : next.Without(split),
            InspectionConcluded concluded => next with { OpenInspections = OpenInspections.RemoveAll(open => open.Number == concluded.Inspection) },
            _ => next,
        };
    }

    private OfficialState With(OfficialsMerged merged) => this with
    {
        Holdings = [.. Holdings, .. merged.Holdings.Select(held => held.Of(Official))],
        Nominations = [.. Nominations, .. merged.Nominations.Select(open => open.Of(Official))],
        Inspections = Inspections + merged.MoreInspections,
        OpenInspections = [.. OpenInspections, .. merged.OpenInspections.Select(open => open with { Number = open.Number + merged.Inspections })],
        Merged = Merged.Add(MergedRecord.Of(merged)),
    };

    private OfficialState Without(OfficialsSplit split)
    {
        var part = Merged.Last(merged => merged.Duplicate == split.Duplicate);
        return this with
        {
            Holdings = Holdings.RemoveAll(part.Brought),
            Nominations = Nominations.RemoveAll(open => split.Nominations.Any(back => back.Plan == open.Plan && back.Position == open.Position)),
            OpenInspections = OpenInspections.RemoveAll(open => part.Brought(open.Number)),
            Merged = Merged.Remove(part),
        };
    }

    private OfficialState Back(OfficialsSplit split) => this with
    {
        MergedInto = null,
        Holdings = [.. split.Holdings.Select(held => held.Of(Official))],
        Nominations = [.. split.Nominations.Select(open => open.Of(Official))],
        OpenInspections = [.. split.OpenInspections],
    };
}

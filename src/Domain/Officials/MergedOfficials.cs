namespace CadreOrleans.Domain.Officials;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Workspaces;

/// <summary>
/// Which records are part of which others. A fold that knows of them beforehand reads every event as one about the kept record, so that nothing after it has to know that
/// there were two.
/// </summary>
public sealed class MergedOfficials
{
    private readonly Dictionary<OfficialId, OfficialsMerged> parts = [];
    private readonly List<(long From, long Until, OfficialsMerged Merged)> split = [];
    private readonly HashSet<long> known = [];

    private MergedOfficials()
    {
    }

    /// <summary>No records were merged.</summary>
    public static MergedOfficials None { get; } = new();

    /// <summary>The records that are part of others, with the kept record of each.</summary>
    public IReadOnlyDictionary<OfficialId, OfficialId> Kept => parts.Keys.ToDictionary(duplicate => duplicate, Of);

    /// <summary>What the events of the workspace's own stream say, commits that were undone left out.</summary>
    public static MergedOfficials In(IEnumerable<RecordedEvent> events, UndoneCommits undone)
    {
        var merged = new MergedOfficials();
        var since = new Dictionary<OfficialId, long>();
        foreach (var recorded in events.Where(recorded => !undone.Contains(recorded.Position)).OrderBy(recorded => recorded.Position))
        {
            switch (recorded.Event)
            {
                case OfficialsMerged merger:
                    merged.parts[merger.Duplicate] = merger;
                    since[merger.Duplicate] = recorded.Position;
                    merged.known.Add(recorded.Position);
                    break;
                case OfficialsSplit parting when merged.parts.Remove(parting.Duplicate, out var former):
                    merged.split.Add((since[parting.Duplicate], recorded.Position, former));
                    merged.known.Add(recorded.Position);
                    break;
            }
        }

        return merged;
    }

    /// <summary>Whether the merger or split at a ledger position is among them.</summary>
    public bool Contains(long position) => known.Contains(position);

    /// <summary>Whether a record is part of another.</summary>
    public bool IsPart(OfficialId official) => parts.ContainsKey(official);

    /// <summary>The kept record of which a record is part; itself when it is part of none.</summary>
    public OfficialId Of(OfficialId official)
    {
        while (parts.TryGetValue(official, out var merged))
        {
            official = merged.Official;
        }

        return official;
    }

    /// <summary>The event at a ledger position as one about the kept records; null when it says nothing of them, such as a relation of a person to himself.</summary>
    public IEvent? Read(IEvent happened, long position) =>
        parts.Count == 0 && split.Count == 0 ? happened : Renamed(Returned(happened, position));

    private IEvent? Renamed(IEvent happened) => parts.Count == 0 ? happened : happened switch
    {
        IPersonalEvent personal => Renamed(personal),
        Appointed appointed => appointed with { Official = Of(appointed.Official) },
        IncumbencyEnded ended => ended with { Official = Of(ended.Official) },
        TermNoticeGiven notice => notice with { Official = Of(notice.Official) },
        ElectionHeld held => held with { Results = [.. held.Results.Select(result => result with { Official = Of(result.Official) })] },
        Nominated nominated => nominated with { Official = Of(nominated.Official) },
        NominationRemoved removed => removed with { Official = Of(removed.Official) },
        NominationSucceeded succeeded => succeeded with { Official = Of(succeeded.Official) },
        OutsiderConsulted consulted => consulted with { Official = Of(consulted.Official) },
        NominationStepHeld held => held with { Results = [.. held.Results.Select(result => result with { Official = Of(result.Official) })] },
        _ => happened,
    };

    private IEvent? Renamed(IPersonalEvent personal)
    {
        if (personal is FamilyRelationRecorded relation)
        {
            var (one, other) = (Of(relation.Official), Of(relation.Relative));
            return one == other ? null : relation with { Official = one, Relative = other };
        }

        var kept = Of(personal.Official);
        return kept == personal.Official ? personal : personal switch
        {
            // The kept record tells who the person is and whether he or she serves.
            OfficialRegistered or OfficialCorrected or LeftService => null,
            InspectionOpened opened => opened with { Official = kept, Inspection = Shifted(opened.Official, opened.Inspection) },
            InspectionConcluded concluded => concluded with { Official = kept, Inspection = Shifted(concluded.Official, concluded.Inspection) },
            Qualifications.DegreeAwarded degree => degree with { Official = kept },
            Qualifications.TrainingCompleted training => training with { Official = kept },
            Assessments.Assessed assessed => assessed with { Official = kept },
            Assessments.ConfidenceVoteTaken vote => vote with { Official = kept },
            Discipline.Disciplined disciplined => disciplined with { Official = kept },
            ComplaintConcluded complaint => complaint with { Official = kept },
            Recruitment.Recruited recruited => recruited with { Official = kept },
            _ => throw new InvalidOperationException($"{personal.GetType().Name} does not say how it is read of merged records."),
        };
    }

    private int Shifted(OfficialId official, int inspection)
    {
        while (parts.TryGetValue(official, out var merged))
        {
            inspection += merged.Inspections;
            official = merged.Official;
        }

        return inspection;
    }

    // What ended while two records were one, and belongs to the part, ended for the part.
    private IEvent Returned(IEvent happened, long position)
    {
        foreach (var (from, until, merged) in split)
        {
            if (position <= from || position >= until)
            {
                continue;
            }

            happened = happened switch
            {
                IncumbencyEnded ended when merged.Holdings.Any(held => held.Incumbency == ended.Incumbency) => ended with { Official = merged.Duplicate },
                NominationRemoved removed when removed.Official == merged.Official && Brought(merged, removed.Plan, removed.Position) => removed with { Official = merged.Duplicate },
                NominationSucceeded succeeded when succeeded.Official == merged.Official && Brought(merged, succeeded.Plan, succeeded.Position) => succeeded with { Official = merged.Duplicate },
                InspectionConcluded concluded when concluded.Official == merged.Official && MergedRecord.Of(merged).Brought(concluded.Inspection) =>
                    concluded with { Official = merged.Duplicate, Inspection = concluded.Inspection - merged.Inspections },
                _ => happened,
            };
        }

        return happened;
    }

    private static bool Brought(OfficialsMerged merged, PlanId plan, PositionId position) => merged.Nominations.Any(open => open.Plan == plan && open.Position == position);
}

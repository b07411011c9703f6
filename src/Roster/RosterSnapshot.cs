using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster;

/// <summary>
/// The columnar projection of one workspace at one position of its ledger, with effective intervals on its rows. Immutable.
/// The one input of pools, checks, figures, simulation and pages.
/// </summary>
public sealed class RosterSnapshot
{
    /// <summary>Which roster this is.</summary>
    public required RosterVersion Version { get; init; }

    /// <summary>The workspace's own settings.</summary>
    public required WorkspaceSettings Settings { get; init; }

    /// <summary>Units.</summary>
    public required UnitTable Units { get; init; }

    /// <summary>Positions.</summary>
    public required PositionTable Positions { get; init; }

    /// <summary>Officials.</summary>
    public required OfficialTable Officials { get; init; }

    /// <summary>Incumbencies.</summary>
    public required IncumbencyTable Incumbencies { get; init; }

    /// <summary>Elections held, by position.</summary>
    public required RecordTable<ElectionHeld> Elections { get; init; }

    /// <summary>Notices given of the ends of terms, by incumbency.</summary>
    public required RecordTable<TermNoticeGiven> TermNotices { get; init; }

    /// <summary>Plans.</summary>
    public required PlanTable Plans { get; init; }

    /// <summary>Nominations.</summary>
    public required NominationTable Nominations { get; init; }

    /// <summary>Degrees, by official.</summary>
    public required RecordTable<DegreeAwarded> Degrees { get; init; }

    /// <summary>Trainings, by official.</summary>
    public required RecordTable<TrainingCompleted> Trainings { get; init; }

    /// <summary>Assessments, by official.</summary>
    public required RecordTable<Assessed> Assessments { get; init; }

    /// <summary>Confidence votes, by official.</summary>
    public required RecordTable<ConfidenceVoteTaken> ConfidenceVotes { get; init; }

    /// <summary>Disciplinary measures, by official.</summary>
    public required RecordTable<Disciplined> Disciplines { get; init; }

    /// <summary>Inspections opened, by official.</summary>
    public required RecordTable<InspectionOpened> Inspections { get; init; }

    /// <summary>Inspections concluded, by official.</summary>
    public required RecordTable<InspectionConcluded> InspectionConclusions { get; init; }

    /// <summary>Complaints concluded, by official.</summary>
    public required RecordTable<ComplaintConcluded> Complaints { get; init; }

    /// <summary>Family relations, by official.</summary>
    public required RecordTable<FamilyRelationRecorded> FamilyRelations { get; init; }

    /// <summary>Recruitments, by official.</summary>
    public required RecordTable<Recruited> Recruitments { get; init; }

    /// <summary>What-ifs.</summary>
    public required ScenarioTable Scenarios { get; init; }

    /// <summary>Reorganisations carried out, in order.</summary>
    public IReadOnlyList<AppliedReorganisation> Reorganisations { get; init; } = [];

    /// <summary>Whom the last events concern, as far back as is kept; no part of what the roster says.</summary>
    public RosterChanges Changes { get; init; } = RosterChanges.None;
}

/// <summary>Names a roster: two rosters of one version are equal, on whatever silo.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Position">Ledger position up to which events are folded.</param>
public sealed record RosterVersion(WorkspaceId Workspace, long Position);

/// <summary>The workspace's own settings.</summary>
/// <param name="Name">Name of the committee.</param>
/// <param name="Pack">Identifier of the regulation pack.</param>
/// <param name="Fictional">Whether all data are invented.</param>
/// <param name="WorkingDate">The pinned working date; null when it follows the calendar.</param>
/// <param name="SweptTo">Last day for which the daily sweep was made; null before the first.</param>
/// <param name="Overlay">Values of its own laid over the pack, as a JSON merge patch; null if none.</param>
public sealed record WorkspaceSettings(string Name, string Pack, bool Fictional, DateOnly? WorkingDate, DateOnly? SweptTo, string? Overlay = null);

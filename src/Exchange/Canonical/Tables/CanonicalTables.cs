namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>All kinds of record, in the order in which they are read: settings first (they name the pack), ballots before steps.</summary>
internal static class CanonicalTables
{
    public static IReadOnlyList<CanonicalTable> All { get; } =
    [
        new WorkspaceTable(), new UnitTable(), new PositionTable(), new OfficialTable(), new IncumbencyTable(), new ElectionTable(), new DegreeTable(),
        new TrainingTable(), new AssessmentTable(), new ConfidenceVoteTable(), new DisciplineTable(), new InspectionTable(), new ComplaintTable(),
        new RelationTable(), new RecruitmentTable(), new DepartureTable(), new PlanTable(), new NominationTable(), new BallotTable(),
        new NominationStepTable(), new ConsultationTable(), new PlanReviewTable(), new PlanApprovalTable(), new PlanAnnouncementTable(),
    ];

    public static string Names { get; } = string.Join(", ", All.Select(table => table.File));
}

namespace CadreOrleans.Exchange.Canonical;

/// <summary>
/// Order of events that hold from the same day. What others refer to comes first; what ends comes before what begins,
/// so that a move from post to post never passes through a moment with two principal posts.
/// </summary>
internal enum EventPhase
{
    UnitCreated,
    PositionCreated,
    OfficialRegistered,
    RelationRecorded,
    DegreeAwarded,
    TrainingCompleted,
    Recruited,
    IncumbencyEnded,
    LeftService,
    PositionAbolished,
    UnitAbolished,
    ElectionHeld,
    Appointed,
    TermNoticeGiven,
    Assessed,
    ConfidenceVoteTaken,
    Disciplined,
    InspectionOpened,
    InspectionConcluded,
    ComplaintConcluded,
    PlanOpened,
    NominationClosed,
    StepHeld,
    Nominated,
    OutsiderConsulted,
    PlanReviewed,
    PlanApproved,
    PlanAnnounced,
}

using System.Collections.Frozen;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>The types of event that canonical files carry: facts as they stand, not the history of their correction.</summary>
internal static class CarriedEvents
{
    private static readonly FrozenSet<Type> Types = new[]
    {
        typeof(UnitCreated), typeof(UnitAbolished), typeof(PositionCreated), typeof(PositionAbolished), typeof(OfficialRegistered),
        typeof(LeftService), typeof(Appointed), typeof(ElectionHeld), typeof(IncumbencyEnded), typeof(TermNoticeGiven), typeof(DegreeAwarded), typeof(TrainingCompleted), typeof(Assessed),
        typeof(ConfidenceVoteTaken), typeof(Disciplined), typeof(InspectionOpened), typeof(InspectionConcluded), typeof(ComplaintConcluded),
        typeof(FamilyRelationRecorded), typeof(Recruited), typeof(PlanOpened), typeof(Nominated), typeof(NominationStepHeld), typeof(OutsiderConsulted),
        typeof(NominationRemoved), typeof(NominationSucceeded), typeof(PlanReviewed), typeof(PlanApproved), typeof(PlanAnnounced),
    }.ToFrozenSet();

    public static bool Contains(IEvent happened) => Types.Contains(happened.GetType());
}

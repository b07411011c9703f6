namespace CadreOrleans.Domain.Serialization;

using System.Text.Json.Serialization;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Workspaces;

/// <summary>Source-generated JSON of every event: camelCase, enums as strings, absent when null. The stored form of the ledger's payloads.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(OfficialIdConverter), typeof(UnitIdConverter), typeof(PositionIdConverter), typeof(ScenarioIdConverter),
        typeof(RunIdConverter), typeof(WorkspaceIdConverter), typeof(IncumbencyIdConverter), typeof(PlanIdConverter),
        typeof(MonthConverter), typeof(PartialDateConverter),
    ])]
[JsonSerializable(typeof(Assessed))]
[JsonSerializable(typeof(ConfidenceVoteTaken))]
[JsonSerializable(typeof(Appointed))]
[JsonSerializable(typeof(ElectionHeld))]
[JsonSerializable(typeof(IncumbencyEnded))]
[JsonSerializable(typeof(TermNoticeGiven))]
[JsonSerializable(typeof(Disciplined))]
[JsonSerializable(typeof(FamilyRelationRecorded))]
[JsonSerializable(typeof(InspectionOpened))]
[JsonSerializable(typeof(InspectionConcluded))]
[JsonSerializable(typeof(ComplaintConcluded))]
[JsonSerializable(typeof(OfficialRegistered))]
[JsonSerializable(typeof(OfficialCorrected))]
[JsonSerializable(typeof(LeftService))]
[JsonSerializable(typeof(OfficialsMerged))]
[JsonSerializable(typeof(OfficialsSplit))]
[JsonSerializable(typeof(PlanOpened))]
[JsonSerializable(typeof(Nominated))]
[JsonSerializable(typeof(OutsiderConsulted))]
[JsonSerializable(typeof(NominationStepHeld))]
[JsonSerializable(typeof(NominationRemoved))]
[JsonSerializable(typeof(NominationSucceeded))]
[JsonSerializable(typeof(PlanReviewed))]
[JsonSerializable(typeof(PlanApproved))]
[JsonSerializable(typeof(PlanAnnounced))]
[JsonSerializable(typeof(PositionCreated))]
[JsonSerializable(typeof(PositionCorrected))]
[JsonSerializable(typeof(SeatsChanged))]
[JsonSerializable(typeof(PositionMoved))]
[JsonSerializable(typeof(PositionAbolished))]
[JsonSerializable(typeof(DegreeAwarded))]
[JsonSerializable(typeof(TrainingCompleted))]
[JsonSerializable(typeof(Recruited))]
[JsonSerializable(typeof(ScenarioCreated))]
[JsonSerializable(typeof(InterventionAdded))]
[JsonSerializable(typeof(InterventionRemoved))]
[JsonSerializable(typeof(ScenarioShared))]
[JsonSerializable(typeof(UnitCreated))]
[JsonSerializable(typeof(UnitCorrected))]
[JsonSerializable(typeof(UnitsMerged))]
[JsonSerializable(typeof(UnitAbolished))]
[JsonSerializable(typeof(WorkspaceCreated))]
[JsonSerializable(typeof(WorkingDateSet))]
[JsonSerializable(typeof(PackChosen))]
[JsonSerializable(typeof(RegulationsOverlaid))]
[JsonSerializable(typeof(Swept))]
[JsonSerializable(typeof(ImportCommitted))]
[JsonSerializable(typeof(CommitUndone))]
[JsonSerializable(typeof(ReorganisationApplied))]
public sealed partial class EventJson : JsonSerializerContext;

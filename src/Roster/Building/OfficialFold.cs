using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Tables.Packed;

namespace CadreOrleans.Roster.Building;

/// <summary>Folds what is recorded of persons.</summary>
/// <param name="merged">Records that are part of others.</param>
internal sealed class OfficialFold(MergedOfficials merged)
{
    private static readonly OfficialFacts Nothing = new(string.Empty, Sex.Male, PartialDate.OfYear(1));

    private readonly EntityIndex<OfficialId> index = new();
    private readonly HashSet<OfficialId> standIns = [];
    private readonly IReadOnlyDictionary<OfficialId, OfficialId> kept = merged.Kept;
    private readonly ColumnBuilder<OfficialId> ids = new();
    private readonly SharedTexts texts = new();
    private readonly VersionChainBuilder<OfficialFacts> facts = new();
    private readonly ColumnBuilder<bool> erased = new();
    private readonly ColumnBuilder<DateOnly> leftOn = new();
    private readonly ColumnBuilder<LeavingReason> leavingReason = new();
    private readonly PackedTableBuilder<PackedDegree, DegreeAwarded, string> degrees = new();
    private readonly PackedTableBuilder<PackedTraining, TrainingCompleted, string> trainings = new();
    private readonly PackedTableBuilder<PackedAssessment, Assessed, AssessmentBasis> assessments = new();
    private readonly RecordTableBuilder<ConfidenceVoteTaken> votes = new();
    private readonly RecordTableBuilder<Disciplined> disciplines = new();
    private readonly RecordTableBuilder<InspectionOpened> inspections = new();
    private readonly RecordTableBuilder<InspectionConcluded> conclusions = new();
    private readonly RecordTableBuilder<ComplaintConcluded> complaints = new();
    private readonly RecordTableBuilder<FamilyRelationRecorded> relations = new();
    private readonly RecordTableBuilder<Recruited> recruitments = new();

    /// <summary>
    /// Folds what a record that is part of another says of the person. The kept record says it, so that it counts only as a stand-in, while nothing of the kept record is
    /// folded yet. False when the event is no such.
    /// </summary>
    public bool FoldPart(IEvent happened)
    {
        switch (happened)
        {
            case OfficialRegistered registered when merged.IsPart(registered.Official):
                StandIn(merged.Of(registered.Official), registered.Facts);
                return true;
            case OfficialCorrected or LeftService when merged.IsPart(((IPersonalEvent)happened).Official):
                return true;
            default:
                return false;
        }
    }

    public bool Fold(IEvent happened, DateOnly on)
    {
        switch (happened)
        {
            case OfficialRegistered registered when standIns.Remove(registered.Official):
                facts.Record(Row(registered.Official), on, registered.Facts);
                erased[Row(registered.Official)] = false;
                return true;
            case OfficialRegistered registered:
                AddOfficial(registered.Official, on, registered.Facts, false);
                return true;
            case OfficialsMerged or OfficialsSplit:
                return true;
            case OfficialCorrected corrected:
                facts.Record(Row(corrected.Official), on, Shared(corrected.Facts));
                return true;
            case LeftService left:
                leftOn[Row(left.Official)] = on;
                leavingReason[Row(left.Official)] = left.Reason;
                return true;
            case DegreeAwarded degree:
                degrees.Add(Row(degree.Official), on, degree);
                return true;
            case TrainingCompleted training:
                trainings.Add(Row(training.Official), on, training);
                return true;
            case Assessed assessed:
                assessments.Add(Row(assessed.Official), on, assessed);
                return true;
            case ConfidenceVoteTaken vote:
                votes.Add(Row(vote.Official), on, vote);
                return true;
            case Disciplined disciplined:
                disciplines.Add(Row(disciplined.Official), on, disciplined);
                return true;
            case InspectionOpened opened:
                inspections.Add(Row(opened.Official), on, opened);
                return true;
            case InspectionConcluded concluded:
                conclusions.Add(Row(concluded.Official), on, concluded);
                return true;
            case ComplaintConcluded complaint:
                complaints.Add(Row(complaint.Official), on, complaint);
                return true;
            case FamilyRelationRecorded relation:
                relations.Add(Row(relation.Official), on, relation);
                return true;
            case Recruited recruited:
                recruitments.Add(Row(recruited.Official), on, recruited);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A personal event whose key was erased: the person keeps a row, so that the career records stay readable.</summary>
    public void FoldErased(RecordedEvent recorded)
    {
        const string prefix = "official/";
        var stream = recorded.Streams.First(entry => entry.Stream.Value.StartsWith(prefix, StringComparison.Ordinal)).Stream.Value;
        var official = new OfficialId(stream[prefix.Length..]);
        if (merged.IsPart(official))
        {
            StandIn(merged.Of(official), null);
        }
        else if (standIns.Remove(official))
        {
            facts.Record(Row(official), recorded.EffectiveOn, Nothing);
            erased[Row(official)] = true;
        }
        else if (index.Find(official, ids.Span) < 0)
        {
            AddOfficial(official, recorded.EffectiveOn, Nothing, true);
        }
    }

    public int Row(OfficialId id)
    {
        var row = index.Find(id, ids.Span);
        return row >= 0 ? row : throw new InvalidOperationException($"The ledger names official '{id}' before registering the person.");
    }

    public People Freeze() => new(
        new OfficialTable(index, ids.Freeze(), facts.Freeze(), erased.Freeze(), leftOn.Freeze(), leavingReason.Freeze(), kept),
        degrees.Freeze(ids.Freeze()),
        trainings.Freeze(ids.Freeze()),
        assessments.Freeze(ids.Freeze()),
        votes.Freeze(),
        disciplines.Freeze(),
        inspections.Freeze(),
        conclusions.Freeze(),
        complaints.Freeze(),
        relations.Freeze(),
        recruitments.Freeze());

    private void StandIn(OfficialId kept, OfficialFacts? recorded)
    {
        if (index.Find(kept, ids.Span) < 0)
        {
            AddOfficial(kept, DateOnly.MinValue, recorded ?? Nothing, recorded is null);
            standIns.Add(kept);
        }
    }

    private void AddOfficial(OfficialId official, DateOnly on, OfficialFacts recorded, bool isErased)
    {
        index.Add(ids, official);
        facts.AddRow(on, Shared(recorded));
        erased.Add(isErased);
        leftOn.Add(DateOnly.MaxValue);
        leavingReason.Add(default);
    }

    private OfficialFacts Shared(OfficialFacts recorded) => recorded with
    {
        Ethnicity = texts.One(recorded.Ethnicity),
        Religion = texts.One(recorded.Religion),
        HomeUnit = recorded.HomeUnit is { } home ? new UnitId(texts.One(home.Value)) : null,
        HomeText = texts.One(recorded.HomeText),
        Birthplace = texts.One(recorded.Birthplace),
        Residence = texts.One(recorded.Residence),
    };

    /// <summary>Everything folded here, frozen.</summary>
    internal sealed record People(
        OfficialTable Officials,
        RecordTable<DegreeAwarded> Degrees,
        RecordTable<TrainingCompleted> Trainings,
        RecordTable<Assessed> Assessments,
        RecordTable<ConfidenceVoteTaken> ConfidenceVotes,
        RecordTable<Disciplined> Disciplines,
        RecordTable<InspectionOpened> Inspections,
        RecordTable<InspectionConcluded> InspectionConclusions,
        RecordTable<ComplaintConcluded> Complaints,
        RecordTable<FamilyRelationRecorded> FamilyRelations,
        RecordTable<Recruited> Recruitments);
}

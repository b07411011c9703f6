using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Officials;

public sealed class FileEntryCheckTests
{
    private static readonly string Long = new('x', 501);

    private readonly Records records = new Records().WithUnit("u", Day("2010-01-01")).WithOfficial("a").WithOfficial("b");

    public static TheoryData<FileEntry, string, string> Wrong => new()
    {
        { new DegreeEntry(DegreeLevel.None, null, StudyMode.FullTime, PartialDate.OfYear(2022), false), "degree-level-missing", "level" },
        { new DegreeEntry(DegreeLevel.Master, Long, StudyMode.FullTime, PartialDate.OfYear(2022), false), "text-too-long", "field" },
        { new DegreeEntry(DegreeLevel.Master, null, StudyMode.FullTime, PartialDate.OfYear(2021), false), "degree-day-differs", "awarded" },
        { new TrainingEntry(TrainingKind.PoliticalTheory, PoliticalTheoryLevel.None, StateManagementLevel.None, null), "training-level-differs", "politicalTheory" },
        { new TrainingEntry(TrainingKind.Leadership, PoliticalTheoryLevel.Senior, StateManagementLevel.None, null), "training-level-differs", "politicalTheory" },
        { new TrainingEntry(TrainingKind.StateManagement, PoliticalTheoryLevel.None, StateManagementLevel.None, null), "training-level-differs", "stateManagement" },
        { new TrainingEntry(TrainingKind.Defence, PoliticalTheoryLevel.None, StateManagementLevel.Officer, null), "training-level-differs", "stateManagement" },
        { new AssessmentEntry(2023, AssessmentLevel.Good, null, []), "assessment-year-impossible", "year" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, 101, []), "points-out-of-range", "points" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, null, [], new OfficialId("a")), "rater-is-self", "rater" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, null, [], new OfficialId("z")), "official-unknown", "rater" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, null, [], null, -1), "unit-result-out-of-range", "unitResultPercent" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, null, [], null, 1001), "unit-result-out-of-range", "unitResultPercent" },
        { new AssessmentEntry(2021, AssessmentLevel.Good, null, ["biên bản", Long]), "text-too-long", "evidence" },
        { new ConfidenceVoteEntry(-1, 0, 0, 35), "votes-negative", "high" },
        { new ConfidenceVoteEntry(0, -1, 0, 35), "votes-negative", "medium" },
        { new ConfidenceVoteEntry(0, 0, -1, 35), "votes-negative", "low" },
        { new ConfidenceVoteEntry(0, 0, 0, 0), "nobody-convened", "convened" },
        { new ConfidenceVoteEntry(20, 10, 6, 35), "votes-exceed-convened", "convened" },
        { new ConfidenceVoteEntry(int.MaxValue, int.MaxValue, 2, 35), "votes-exceed-convened", "convened" },
        { new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.SalaryReduction, BreachCategory.Duty), "form-not-of-track", "form" },
        { new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.Demotion, BreachCategory.Duty), "form-not-of-track", "form" },
        { new InspectionOpenedEntry(2, "tài chính"), "inspection-number", "inspection" },
        { new InspectionOpenedEntry(0, " "), "subject-missing", "subject" },
        { new InspectionConcludedEntry(1, false), "inspection-not-open", "inspection" },
        { new ComplaintEntry(string.Empty, false), "subject-missing", "subject" },
        { new ComplaintEntry(Long, false), "text-too-long", "subject" },
        { new FamilyRelationEntry(new OfficialId("a"), FamilyRelation.Sibling), "relative-is-self", "relative" },
        { new FamilyRelationEntry(new OfficialId("z"), FamilyRelation.Sibling), "official-unknown", "relative" },
        { new RecruitmentEntry(new UnitId("z"), JobKind.Specialist, null), "unit-unknown", "unit" },
        { new RecruitmentEntry(new UnitId("u"), JobKind.Specialist, Long), "text-too-long", "field" },
    };

    public static TheoryData<DisciplineTrack, DisciplineForm> Forms => new()
    {
        { DisciplineTrack.Party, DisciplineForm.Reprimand },
        { DisciplineTrack.Party, DisciplineForm.Warning },
        { DisciplineTrack.Party, DisciplineForm.Removal },
        { DisciplineTrack.Party, DisciplineForm.Expulsion },
        { DisciplineTrack.State, DisciplineForm.Reprimand },
        { DisciplineTrack.State, DisciplineForm.Warning },
        { DisciplineTrack.State, DisciplineForm.SalaryReduction },
        { DisciplineTrack.State, DisciplineForm.Demotion },
        { DisciplineTrack.State, DisciplineForm.Removal },
        { DisciplineTrack.State, DisciplineForm.Expulsion },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Record_WhenTheEntryIsImpossible_RefusesNamingTheField(FileEntry entry, string code, string field)
    {
        var refusal = Record(entry, "2022-01-01").Refused();
        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe(field);
        refusal.Arguments.ShouldNotContain(Long);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Record_WhenTheTrackHasTheForm_Accepts(DisciplineTrack track, DisciplineForm form) =>
        Record(new DisciplineEntry(track, form, BreachCategory.Conduct), "2022-01-01").Accepted();

    [Fact]
    public void Record_WhenVotesAddUpToThoseConvened_Accepts() => Record(new ConfidenceVoteEntry(20, 10, 5, 35), "2022-01-01").Accepted();

    [Fact]
    public void Record_WhenTheTrainingStatesTheLevelOfItsKind_Accepts()
    {
        Record(new TrainingEntry(TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior, StateManagementLevel.None, null), "2022-01-01").Accepted();
        Record(new TrainingEntry(TrainingKind.StateManagement, PoliticalTheoryLevel.None, StateManagementLevel.Specialist, null), "2022-01-01").Accepted();
    }

    [Fact]
    public void Record_WhenTrainedOrAwardedBeforeBirth_Refuses()
    {
        Record(new TrainingEntry(TrainingKind.Defence, default, default, null), "1979-01-01").Refused().Code.ShouldBe("day-before-birth");
        Record(new DegreeEntry(DegreeLevel.Master, null, StudyMode.FullTime, PartialDate.OfYear(1979), false), "1979-01-01").Refused().Code.ShouldBe("day-before-birth");
    }

    [Fact]
    public void Record_WhenTheDayHasNotCome_RefusesAndOnTheDayAccepts()
    {
        var entry = new TrainingEntry(TrainingKind.Defence, default, default, null);
        Record(entry, "2022-12-31").Accepted();
        var refusal = Record(entry, "2023-01-01").Refused();
        refusal.Code.ShouldBe("not-happened-yet");
        refusal.Field.ShouldBe("on");
    }

    [Fact]
    public void Record_WhenAnInspectionNamesNoNumber_TakesTheNextOfTheFile()
    {
        records.Commit(Record(new InspectionOpenedEntry(0, "tài chính"), "2021-01-01")).Accepted();
        var opened = records.Commit(Record(new InspectionOpenedEntry(0, "tuyển dụng"), "2021-02-01")).Accepted();
        opened.ShouldHaveSingleItem().Event.ShouldBe(new InspectionOpened(new OfficialId("a"), 2, "tuyển dụng"));
    }

    [Fact]
    public void Record_WhenAnInspectionIsConcludedBeforeItWasOpened_Refuses()
    {
        records.Commit(Record(new InspectionOpenedEntry(1, "tài chính"), "2021-05-01")).Accepted();
        var refusal = Record(new InspectionConcludedEntry(1, true), "2021-04-30").Refused();
        refusal.Code.ShouldBe("concluded-before-opened");
        refusal.Field.ShouldBe("on");
        Record(new InspectionConcludedEntry(1, true), "2021-05-01").Accepted();
    }

    [Fact]
    public void Record_WhenTheUnitIsNotThereYet_Refuses()
    {
        Record(new RecruitmentEntry(new UnitId("u"), JobKind.Specialist, null), "2009-12-31").Refused().Code.ShouldBe("unit-not-there");
        Record(new RecruitmentEntry(new UnitId("u"), JobKind.Specialist, null), "2010-01-01").Accepted();
    }

    [Fact]
    public void Record_WhenTheRaterIsKnown_Accepts() => Record(new AssessmentEntry(2021, AssessmentLevel.Good, null, [], new OfficialId("b"), 85), "2022-01-01").Accepted();

    [Fact]
    public void Record_WhenTheRelativeIsKnown_Accepts() => Record(new FamilyRelationEntry(new OfficialId("b"), FamilyRelation.Spouse), "2022-01-01").Accepted();

    private Decision Record(FileEntry entry, string on)
    {
        var references = new FileReferences(
            entry is FamilyRelationEntry relation ? records.Official(relation.Relative.Value) : null,
            entry is RecruitmentEntry recruitment ? records.Unit(recruitment.Unit.Value) : null,
            entry is AssessmentEntry { Rater: { } rater } ? records.Official(rater.Value) : null);
        return OfficialDecisions.Record(records.Official("a"), entry, references, Day(on), Day("2022-12-31"));
    }
}

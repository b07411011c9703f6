using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>The file of one invented official, with something in every part.</summary>
internal static class DistrictFile
{
    public const string Id = "o-06";

    private const string Deputy = "Phó Trưởng phòng Nội vụ";
    private static readonly Citation Decree = new("NĐ 135/2020/NĐ-CP", Certainty.Confirmed, "Điều 4");
    private static readonly Citation Rule = new("QĐ 80-QĐ/TW", Certainty.Recalled);

    /// <summary>The file as far as a caller may see it.</summary>
    public static OfficialFile For(Caller caller)
    {
        List<string> hidden = [];
        bool May(Right right, string group)
        {
            var may = caller.May(right, District.Id);
            if (!may)
            {
                hidden.Add(group);
            }

            return may;
        }

        var identity = May(Right.ReadIdentityNumber, "identity-number");
        var (assessments, discipline, family) = (May(Right.ReadAssessment, "assessments"), May(Right.ReadDiscipline, "discipline"), May(Right.ReadFamily, "family-relations"));
        return new OfficialFile(
            new OfficialSummary(Id, "Quách Văn Thử 06", Sex.Male, PartialDate.OfMonth(1980, 8), "p-int-deputy", Deputy, "Phòng Nội vụ", new DateOnly(2042, 8, 31), true),
            new OfficialFacts(
                "Quách Văn Thử 06", Sex.Male, PartialDate.OfMonth(1980, 8), "Mường", null, null, "xã Quý Hòa, Lạc Sơn", null, null, identity ? "017080000006" : null,
                PartialDate.OfMonth(2006, 6), PartialDate.OfMonth(2007, 6), PartialDate.OfMonth(2003, 9)),
            DegreeLevel.Master,
            PoliticalTheoryLevel.Senior,
            StateManagementLevel.PrincipalSpecialist,
            Career(),
            [.. Study(), .. assessments ? Assessments() : [], .. discipline ? Discipline() : [], .. family ? Family() : []],
            [new PlannedFor("2025-2030/u-interior", "p-int-head", "Trưởng phòng Nội vụ", "Phòng Nội vụ", 1, new DateOnly(2021, 6, 30))],
            hidden)
        {
            Nominations = Nominations(assessments),
            Bars = discipline
                ? [new BarView(BarScope.Planning, DisciplineForm.Reprimand, DisciplineTrack.Party, new DateOnly(2022, 2, 1), new DateOnly(2023, 2, 1), true, Rule)]
                : null,
            Cohort = 2,
            RetirementSource = Decree,
        };
    }

    private static List<CareerEntry> Career() =>
    [
        Post("p-int-deputy", Deputy, "Phòng Nội vụ", MoveKind.Ordinary, new(2019, 4, 1), null, "district") with { TermEnds = new DateOnly(2024, 3, 31) },
        Post("p-vb-deputy", "Phó Chủ tịch UBND", "Xã Văn Nghĩa", MoveKind.RotationVertical, new(2016, 4, 1), new(2019, 4, 1), "commune"),
        Post("p-vb-committee", "Đảng ủy viên", "Xã Văn Nghĩa", MoveKind.Ordinary, new(2016, 5, 1), new(2019, 4, 1), "commune", TitleKind.Membership),
        Post("p-int-staff", "Chuyên viên", "Phòng Nội vụ", MoveKind.Ordinary, new(2009, 3, 1), new(2016, 4, 1), "district", TitleKind.Specialist),
        Post("p-tl-staff", "Công chức Văn phòng", "Xã Tân Lập", MoveKind.Ordinary, new(2003, 9, 1), new(2009, 3, 1), "commune", TitleKind.Specialist),
    ];

    private static CareerEntry Post(
        string id, string name, string unit, MoveKind move, DateOnly from, DateOnly? until, string tier, TitleKind kind = TitleKind.Leadership) =>
        new(id, name, unit, Capacity.Full, TakenBy.Appointment, move, from, until, until is null ? null : EndReason.Moved) { Kind = kind, Tier = tier };

    private static List<NominationEntry> Nominations(bool votes) =>
    [
        new("2025-2030/u-interior", PlanState.Proposed, "p-int-head", "Trưởng phòng Nội vụ", "Phòng Nội vụ", 1, false, new(2021, 6, 30), null, false, null, votes ? 34 : null, votes ? 39 : null),
        new("2020-2025/u-justice", PlanState.Announced, "p-jus-head", "Trưởng phòng Tư pháp", "Phòng Tư pháp", 2, true, new(2019, 12, 31), new(2022, 2, 1), false, RemovalReason.Discipline, null, null),
        new("2015-2020/u-interior", PlanState.Announced, "p-int-deputy", Deputy, "Phòng Nội vụ", 1, false, new(2014, 6, 30), new(2019, 4, 1), true, null, votes ? 25 : null, votes ? 37 : null),
    ];

    private static List<FileEntryView> Study() =>
    [
        new(new(2020, 9, 30), new TrainingEntry(TrainingKind.StateManagement, PoliticalTheoryLevel.None, StateManagementLevel.PrincipalSpecialist, null)),
        new(new(2018, 8, 31), new TrainingEntry(TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior, StateManagementLevel.None, null)),
        new(new(2014, 8, 1), new DegreeEntry(DegreeLevel.Master, "quản lý công", StudyMode.InService, PartialDate.OfYear(2014), true)),
        new(new(2012, 5, 31), new TrainingEntry(TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Intermediate, StateManagementLevel.None, null)),
        new(new(2003, 6, 1), new DegreeEntry(DegreeLevel.University, "luật", StudyMode.FullTime, PartialDate.OfMonth(2003, 6), false)),
    ];

    private static List<FileEntryView> Assessments() =>
    [
        .. Enumerable.Range(0, 8).Select(i => new FileEntryView(
            new DateOnly(2021 - i, 12, 31),
            new AssessmentEntry(2021 - i, (AssessmentLevel)(i % 3), i == 0 ? 91 : null, i == 0 ? ["42 / 45 việc đúng hạn", "hội đồng xếp thứ 1"] : []))),
        new(new(2021, 6, 1), new ConfidenceVoteEntry(28, 9, 2, 39)),
    ];

    private static List<FileEntryView> Discipline() =>
        [new(new(2022, 2, 1), new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Duty))];

    private static List<FileEntryView> Family() => [new(new(2010, 1, 1), new FamilyRelationEntry(new OfficialId("o-07"), FamilyRelation.Spouse))];
}

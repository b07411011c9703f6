using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>The plan of the invented district's titles for 2025-2030.</summary>
internal static class DistrictPlan
{
    public const string Id = "2025-2030/u-party";

    private static readonly Citation Rule = new("QĐ 50-QĐ/TW", Certainty.Recalled);
    private static readonly Citation Guide = new("HD 16-HD/BTCTW", Certainty.Estimated);
    private static readonly DateOnly Since = new(2021, 6, 30);

    private static readonly (string Id, string Name, string Unit, DateOnly? Vacant)[] Posts =
    [
        ("p-int-head", "Trưởng phòng Nội vụ", "Phòng Nội vụ", new(2024, 10, 1)),
        ("p-jus-head", "Trưởng phòng Tư pháp", "Phòng Tư pháp", new(2023, 9, 1)),
        ("p-mob-deputy", "Phó Trưởng ban Dân vận", "Ban Dân vận", null),
    ];

    public static List<PlanNominee> Nominees() =>
    [
        One("p-int-head", "o-06", "Quách Văn Thử 06", 1, 2, false, [new StepVotes(2, 34, 39, true)]),
        One("p-int-head", "o-22", "Bùi Văn Mẫu 22", 2, 1, true, []),
        One("p-jus-head", "o-23", "Bùi Văn Mẫu 23", 1, 3, false, [new StepVotes(2, 19, 39, false)]) with { Stalled = true },
    ];

    public static PlanNominee One(string position, string official, string name, int rank, int cohort, bool outside, IReadOnlyList<StepVotes> votes) => new(
        position, Posts.First(post => post.Id == position).Name, official, name, "Phó Trưởng phòng Nội vụ", "Phòng Nội vụ", rank, outside, null, Since, null, false, null, 480, cohort, 180, votes, null, false);

    public static PlanView View(IReadOnlyCollection<PlanNominee> nominees) => new(
        Id, "2025-2030", "u-party", PlanKind.Titles, "Quy hoạch chức danh huyện Lạc Sơn 2025-2030", "u-party", "Huyện ủy Lạc Sơn", new DateOnly(2021, 6, 1), PlanState.Proposed, 1, null, null, null,
        Posts.Length, nominees.Count, nominees.Select(one => one.Official).Distinct().Count(), false, new Bilingual("Quy định 50 và Hướng dẫn 16", "Regulation 50 with Guide 16"), Rule);

    public static List<PlannedPosition> Positions(IReadOnlyCollection<PlanNominee> nominees) =>
    [
        .. Posts.Select(post => new PlannedPosition(
            post.Id, post.Name, "u-" + post.Unit, post.Unit, 1, post.Vacant is null ? [] : ["Bùi Thị Mẫu 05"], post.Vacant, false, [.. nominees.Where(one => one.Position == post.Id)])),
    ];

    public static CheckList Checks(IReadOnlyCollection<PlanNominee> nominees)
    {
        List<CheckView> checks =
        [
            .. nominees.Where(one => one.Cohort == 3).Select(one => new CheckView(
                "one-full-term", PlanCheckSeverity.Error, "R11", new Bilingual("Còn dưới 60 tháng từ 06/2025.", "Under 60 months left from 06/2025."), Rule, one.Position, one.PositionName, one.Official, one.Name, null)),
            .. Positions(nominees).Where(post => post.Nominees.Count < 2).Select(post => new CheckView(
                "too-few-names", PlanCheckSeverity.Warning, "R12", new Bilingual($"{post.Nominees.Count} người cho một chức danh; cần ít nhất 2.", $"{post.Nominees.Count} names; at least 2."), Rule, post.Position, post.Name, null, null, null)),
        ];
        return new CheckList(checks.Count(check => check.Severity == PlanCheckSeverity.Error), checks.Count(check => check.Severity == PlanCheckSeverity.Warning), checks);
    }

    public static StepList Steps() => new(1, 2,
    [
        new StepView(1, new Bilingual("Thống nhất cơ cấu, số lượng", "Agree on structure and numbers"), StepKind.Agreement, Guide, new DateOnly(2022, 3, 1), 39, 37, 26, true, 20, []),
        new StepView(2, new Bilingual("Hội nghị cán bộ chủ chốt", "Conference of key officials"), StepKind.Ballot, Guide, null, null, null, null, null, null, null),
        new StepView(3, new Bilingual("Trình phê duyệt", "Submit for approval"), StepKind.Submission, Guide, null, null, null, null, null, null, null),
    ])
    {
        Quorum = new Fraction(2, 3),
        Pass = new Fraction(1, 2),
    };

    public static ReviewDraftView Review(IReadOnlyCollection<PlanNominee> nominees) => new(2022,
    [
        new PlanReviewDraft(
            Id, "2025-2030", "Quy hoạch chức danh", false,
            [.. Checks(nominees).Checks.Where(check => check.Official is not null).Select(check => new LeavingView(RemovalReason.Age, check))],
            [new OpeningView("p-mob-deputy", "Phó Trưởng ban Dân vận", "Ban Dân vận", 0, 2, [new EntrantView("o-30", "Bùi Văn Mẫu 30", null, null, true)])]),
    ]);
}

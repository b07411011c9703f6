using System.Globalization;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A pool of forty invented officials; readiness falls with the number, and the text box and paging work as the real one's.</summary>
internal sealed class PoolStandIn(District district) : ICandidatePoolQueryGrain
{
    private static readonly Citation Standard = new("TC chức danh", Certainty.Estimated);
    private static readonly Citation Appointment = new("QĐ 80-QĐ/TW", Certainty.Confirmed, "Điều 8");
    private static readonly Readiness[] Ladder = [Readiness.Now, Readiness.WithinOneYear, Readiness.WithinThreeYears, Readiness.WithinFiveYears, Readiness.Never];

    public Task<Outcome<Answer<PoolPage>>> Of(Caller caller, Reading reading, string position, PoolRequest request)
    {
        district.PoolRequests.Enqueue(request);
        var all = Rows(caller).Where(row => Search.Matches(row.Name, request.Search)).ToList();
        var matching = all.Where(row => request.Filters?.TryGetValue("readiness", out var values) != true || values!.Contains(Camel(row.Readiness))).ToList();
        var from = request.Cursor is { } cursor ? int.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        var rows = matching.Skip(from).Take(request.Limit).ToList();
        var next = from + rows.Count < matching.Count ? (from + rows.Count).ToString(CultureInfo.InvariantCulture) : null;
        var page = new PoolPage(position, Requirement(), request.Purpose, null, matching.Count, rows, next, request.Facets ? Facets(all) : []);
        return Task.FromResult<Outcome<Answer<PoolPage>>>(district.Answer(page, reading));
    }

    public Task<Outcome<Answer<PoolExplanation>>> Explain(Caller caller, Reading reading, string position, PoolRequest request, string official)
    {
        var row = Rows(caller).First(one => one.Official == official);
        Finding[] findings =
        [
            new("standard-degree", RuleKind.Hard, Verdict.Satisfied, Standard, "standard-degree", ["@DegreeLevel.University", "@DegreeLevel.University"], new DateOnly(2003, 6, 1), null),
            .. row.Gaps,
        ];
        PoolEstimate estimate = new(
            new PoolTalent(row.Talent?.Estimate ?? 50, 60, 80, true),
            [new EstimatePart(EvidenceKind.Prior, string.Empty, null, 0, 0.4, 0), new EstimatePart(EvidenceKind.Assessment, "Excellent", 2021, 1.2, 0.6, 0.72)]);
        var rank = row.Talent is null ? null : new PoolRank([], estimate, estimate, StudyMode.FullTime, false);
        return Task.FromResult<Outcome<Answer<PoolExplanation>>>(district.Answer(new PoolExplanation(row, true, findings, rank), reading));
    }

    public Task<Outcome<Answer<PoolPages>>> OfMany(Caller caller, Reading reading, IReadOnlyList<string> positions, PoolRequest request)
    {
        var pools = positions.Select(position => new PoolPage(position, Requirement(), request.Purpose, null, 40, Rows(caller), null, [])).ToList();
        return Task.FromResult<Outcome<Answer<PoolPages>>>(district.Answer(new PoolPages(pools), reading));
    }

    public Task<Outcome<Answer<ReachablePosts>>> Reachable(Caller caller, Reading reading, string official, int limit)
    {
        var lacking = Row(13, seesAssessments: false).Gaps;
        List<ReachablePost> posts =
        [
            new("p-int-head", "Trưởng phòng Nội vụ", "Phòng Nội vụ", new DateOnly(2024, 10, 1), Readiness.Now, new DateOnly(2021, 4, 1), new DateOnly(2035, 9, 1), [], DistrictPlan.Id, 1),
            new("p-jus-head", "Trưởng phòng Tư pháp", "Phòng Tư pháp", null, Readiness.WithinOneYear, new DateOnly(2023, 4, 1), null, lacking, null, 0),
            .. Enumerable.Range(1, 12).Select(i => new ReachablePost($"p-{i}", $"Chức vụ Ví Dụ {i}", "Huyện Lạc Sơn", null, Readiness.Never, null, null, lacking, null, 0)),
        ];
        return Task.FromResult<Outcome<Answer<ReachablePosts>>>(district.Answer(new ReachablePosts(posts.Count, [.. posts.Take(limit)]), reading));
    }

    public Task<Outcome<Answer<PoolPage>>> OfRequirement(Caller caller, Reading reading, RequirementRequest requirement, PoolRequest request) => throw new NotSupportedException();

    private static List<PoolRow> Rows(Caller caller) => [.. Enumerable.Range(1, 40).Select(i => Row(i, caller.May(Right.ReadAssessment, District.Id)))];

    private static PoolRow Row(int i, bool seesAssessments)
    {
        var readiness = Ladder[Math.Min((i - 1) / 12, 4)];
        var id = i == 1 ? DistrictFile.Id : $"o-{20 + i}";
        return new PoolRow(
            id,
            i == 1 ? "Quách Văn Thử 06" : $"Bùi Văn Mẫu {20 + i}",
            "p-int-deputy",
            "Phó Trưởng phòng Nội vụ",
            "Phòng Nội vụ",
            (i % 3) + 1,
            readiness == Readiness.Now ? Verdict.Satisfied : Verdict.NotSatisfied,
            readiness,
            readiness == Readiness.Never ? null : new DateOnly(2021 + (i / 12), 4, 1),
            i % 4 != 0,
            i < 4 ? "this" : "none",
            new DateOnly(2040, 8, 31),
            seesAssessments ? i == 5 ? [] : [new PoolAssessment(2021, AssessmentLevel.Excellent), new PoolAssessment(2020, AssessmentLevel.Good), new PoolAssessment(2019, AssessmentLevel.Completed)] : null,
            readiness == Readiness.Now ? [] :
            [
                new Finding("standard-political-theory", RuleKind.Hard, Verdict.NotSatisfied, Standard, "standard-political-theory", ["@PoliticalTheoryLevel.Elementary", "@PoliticalTheoryLevel.Intermediate"], null, null),
                new Finding("held-post", RuleKind.Hard, Verdict.NotSatisfied, Appointment, "standard-degree", ["@DegreeLevel.College", "@DegreeLevel.University"], new DateOnly(2023, 4, 1), null),
            ],
            i == 3 ? Verdict.NotSatisfied : Verdict.Satisfied,
            seesAssessments ? new PoolTalent(80 - i, 74 - i, 86 - i, i != 5) : null);
    }

    private static List<PoolFacet> Facets(List<PoolRow> rows) =>
    [
        new("readiness", [.. Enum.GetValues<Readiness>().Select(one => new PoolFacetValue(Camel(one), null, rows.Count(row => row.Readiness == one)))], 0),
        new("source", [new("inPlace", null, rows.Count(row => row.InPlace)), new("outside", null, rows.Count(row => !row.InPlace))], 0),
        new("gate", [new("satisfied", null, rows.Count - 1), new("notSatisfied", null, 1)], 0),
        new("cohort", [new("1", null, 13), new("2", null, 14), new("3", null, 13)], 0),
        new("theory", [new("intermediate", null, 25), new("senior", null, 15)], 0),
        new("sex", [new("male", null, 30), new("female", null, 10)], 0),
        new("unit", [new("u-interior", "Phòng Nội vụ", 40)], 12),
    ];

    private static RequirementView Requirement() => new(
        "district", "division-head", 70, TitleKind.Leadership, 60, DegreeLevel.University, PoliticalTheoryLevel.Intermediate, StateManagementLevel.Specialist, ["luật", "hành chính"], null, Standard);

    private static string Camel(Readiness readiness) => char.ToLowerInvariant(readiness.ToString()[0]) + readiness.ToString()[1..];
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Exports;

/// <summary>What a request for an export can say.</summary>
public enum ExportPart
{
    /// <summary>The plan.</summary>
    Plan,

    /// <summary>The unit; without one everything is meant.</summary>
    Unit,

    /// <summary>The official.</summary>
    Official,

    /// <summary>The nomination step of the plan.</summary>
    Step,
}

/// <summary>A kind of export.</summary>
/// <param name="Code">Stable code, lower-kebab.</param>
/// <param name="Name">Its name.</param>
/// <param name="Formats">Its formats, the usual one first.</param>
/// <param name="Required">What a request has to say.</param>
/// <param name="Optional">What it can say.</param>
[GenerateSerializer, Immutable, Alias("cadre.export-kind")]
public sealed record ExportKind(
    [property: Id(0)] string Code,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] IReadOnlyList<ExportFormat> Formats,
    [property: Id(3)] IReadOnlyList<ExportPart> Required,
    [property: Id(4)] IReadOnlyList<ExportPart> Optional)
{
    /// <summary>Whether it is a paper written from a Word template, which a planner can replace.</summary>
    [Id(5)]
    public bool IsPaper { get; init; }

    /// <summary>Rights without which nothing would be in it; who has not all of them is denied it.</summary>
    [Id(6)]
    public Right Needs { get; init; } = Right.ReadOrganisation;
}

/// <summary>The kinds of exports.</summary>
public static class ExportCatalogue
{
    /// <summary>Danh sách quy hoạch.</summary>
    public const string PlanningList = "planning-list";

    /// <summary>Danh sách trích ngang cán bộ.</summary>
    public const string SummaryList = "summary-list";

    /// <summary>Danh sách cán bộ theo đơn vị, chức vụ.</summary>
    public const string StaffList = "staff-list";

    /// <summary>Kết quả rà soát: đưa ra, bổ sung.</summary>
    public const string YearlyReview = "yearly-review";

    /// <summary>Biểu thống kê cơ cấu, chất lượng.</summary>
    public const string StructureTables = "structure-tables";

    /// <summary>Việc đến hạn.</summary>
    public const string DueList = "due-list";

    /// <summary>Trích ngang.</summary>
    public const string PersonSummary = "person-summary";

    /// <summary>Tờ trình.</summary>
    public const string Submission = "submission";

    /// <summary>Phiếu giới thiệu.</summary>
    public const string BallotPaper = "ballot-paper";

    /// <summary>Biên bản kiểm phiếu.</summary>
    public const string CountRecord = "count-record";

    /// <summary>Biên bản rà soát.</summary>
    public const string ReviewMinutes = "review-minutes";

    /// <summary>Báo cáo quy hoạch theo từng chức danh.</summary>
    public const string PlanReport = "plan-report";

    /// <summary>Tổng hợp một trang.</summary>
    public const string DistrictSummary = "district-summary";

    /// <summary>Version of the layouts: it goes up when a column is added, moved or dropped.</summary>
    public const string LayoutVersion = "1";

    private static readonly ExportFormat[] OfTables = [ExportFormat.Xlsx, ExportFormat.Csv, ExportFormat.CsvNeutral];

    /// <summary>All kinds, in the order in which they are listed.</summary>
    public static IReadOnlyList<ExportKind> Kinds { get; } =
    [
        Table(PlanningList, "Danh sách quy hoạch", "Planning list", [ExportPart.Plan]),
        Table(SummaryList, "Danh sách trích ngang cán bộ", "Summary list of officials", [], ExportPart.Unit) with { Needs = Right.ReadOrganisation | Right.ReadOfficial },
        Table(StaffList, "Danh sách chức vụ và người giữ", "Posts and who holds them", [], ExportPart.Unit),
        Table(YearlyReview, "Kết quả rà soát quy hoạch: đưa ra, bổ sung", "Yearly review: out and in, with reasons", [ExportPart.Plan]),
        Table(StructureTables, "Biểu thống kê cơ cấu, chất lượng", "Statistical tables of structure and qualification", [], ExportPart.Unit),
        Table(DueList, "Việc đến hạn trong 12 tháng", "Due list of the next 12 months", [], ExportPart.Unit),
        Paper(PersonSummary, "Trích ngang một cán bộ", "Summary of a person", ExportPart.Official) with { Needs = Right.ReadOrganisation | Right.ReadOfficial },
        Paper(Submission, "Tờ trình phê duyệt quy hoạch", "Submission of a plan", ExportPart.Plan),
        Paper(BallotPaper, "Phiếu giới thiệu nhân sự", "Ballot paper", ExportPart.Plan, ExportPart.Step),
        Paper(CountRecord, "Biên bản kiểm phiếu", "Record of the count", ExportPart.Plan, ExportPart.Step) with { Needs = Right.ReadOrganisation | Right.ReadAssessment },
        Paper(ReviewMinutes, "Biên bản rà soát quy hoạch", "Minutes of the review", ExportPart.Plan),
        Paper(PlanReport, "Báo cáo quy hoạch theo từng chức danh", "Plan report, a page for each post", ExportPart.Plan),
        Paper(DistrictSummary, "Tổng hợp nguồn kế cận một trang", "Succession on one page"),
    ];

    /// <summary>A kind by its code; null when there is none.</summary>
    public static ExportKind? Find(string code) => Kinds.FirstOrDefault(kind => kind.Code == code);

    private static ExportKind Table(string code, string vi, string en, ExportPart[] required, params ExportPart[] optional) =>
        new(code, new Bilingual(vi, en), OfTables, required, optional);

    private static ExportKind Paper(string code, string vi, string en, params ExportPart[] required) =>
        new(code, new Bilingual(vi, en), [ExportFormat.Docx], required, []) { IsPaper = true };
}

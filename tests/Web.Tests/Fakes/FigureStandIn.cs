using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class FigureStandIn(District district) : IFigureQueryGrain
{
    private static readonly Citation Source = new("NQ Đại hội Đảng bộ huyện", Certainty.Recalled);

    private static readonly (string Vi, string En, int Count)[] Figures =
    [
        ("lượt đào tạo đại học", "university degrees taken", 121), ("thạc sĩ", "masters", 39), ("học cao cấp LLCT", "senior theory courses", 29),
        ("học CV, CVC", "state management courses", 42), ("lượt luân chuyển", "rotations", 49), ("huyện về xã", "district to commune", 9),
        ("không phải người địa phương", "non-local leaders", 21), ("bị kỷ luật", "disciplined", 137), ("sai quy trình", "against procedure", 0),
    ];

    public Task<Outcome<Answer<FigureReport>>> Get(Caller caller, Reading reading, FigureRequest request) => Task.FromResult<Outcome<Answer<FigureReport>>>(district.Answer(
        new FigureReport(
            request.From,
            request.To,
            request.Unit,
            [.. Figures.Select((figure, i) => Plain($"F{i + 1}", figure.Vi, figure.En, figure.Count))],
            [
                Target("T1", "Chuyên viên tuyển mới có trình độ đại học", "New specialists with a university degree", 37, 37, 1, 0),
                Target("T2", "Lãnh đạo, quản lý cấp huyện được luân chuyển, 2021-2025", "District leaders rotated, 2021-2025", 11, 94, 0.3, 18),
                Target("T3", "Xã có lãnh đạo chủ chốt không phải người địa phương", "Communes with a non-local key leader", 18, 24, 1, 6),
                Target("T4", "Cán bộ được bồi dưỡng trong năm", "Officials trained within the year", 438, 564, 1, 126),
            ],
            request.Requirements ? Requirements() : []),
        reading));

    public Task<Outcome<Answer<FigureRows>>> Rows(Caller caller, Reading reading, FigureRequest request, FigurePart part, int limit, string? cursor)
    {
        var figure = Plain(request.Code!, "chỉ số", "figure", 5);
        var page = cursor is null ? new Page<FigureRow>(RowsOf(1, 3), 5, "3") : new Page<FigureRow>(RowsOf(4, 2), 5, null);
        return Task.FromResult<Outcome<Answer<FigureRows>>>(district.Answer(new FigureRows(figure, part, page), reading));
    }

    private static List<FigureView> Requirements() =>
    [
        .. Enumerable.Range(1, 25).Select(i => i switch
        {
            4 => Plain("R4", "luân chuyển cán bộ huyện", "district leaders rotated", 23) with { Denominator = 83, Target = 0.3, Readings = [Plain("R4.any-day", "tính trên người từng giữ chức", "of those in post at any time", 30) with { Denominator = 92 }] },
            18 => Plain("R18", "bị kỷ luật", "disciplined", 137) with { RowsHidden = true },
            23 => Plain("R23", "lối tư duy kinh nghiệm", "thinking by experience", 0) with { Numerator = null, Signs = ["R5", "R9", "R12"] },
            _ => Plain($"R{i}", "yêu cầu", "requirement", i),
        }),
    ];

    private static FigureView Plain(string code, string vi, string en, int count) => new(
        code,
        new Bilingual(vi, en),
        new Bilingual("Đếm theo quyết định.", "Counted by decision."),
        [RuleKind.Audit],
        "people",
        count,
        null,
        null,
        null,
        Source,
        count,
        0,
        0,
        false,
        [],
        []);

    private static FigureView Target(string code, string vi, string en, int part, int whole, double aim, int missing) =>
        Plain(code, vi, en, part) with { Kinds = [RuleKind.Target], Denominator = whole, Target = aim, Missing = missing, Lacking = whole - part };

    private static List<FigureRow> RowsOf(int first, int count) =>
    [
        .. Enumerable.Range(first, count).Select(i => new FigureRow(
            $"o-{i}", $"Bùi Văn Mẫu {i}", "p-int-head", "Trưởng phòng Nội vụ", "u-interior", "Phòng Nội vụ", "rotated", new Bilingual("đã luân chuyển", "rotated"), new DateOnly(2021, 3, i), null)),
    ];
}

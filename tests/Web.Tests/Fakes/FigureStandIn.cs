using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Domain.Regulations;

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

    public Task<Answer<FigureReport>?> Get(Caller caller, Reading reading, DateOnly from, DateOnly to) => Task.FromResult<Answer<FigureReport>?>(district.Answer(
        new FigureReport(
            from,
            to,
            [.. Figures.Select((figure, i) => Plain($"F{i + 1}", figure.Vi, figure.En, figure.Count))],
            [
                Target("T1", "Chuyên viên tuyển mới có trình độ đại học", "New specialists with a university degree", 37, 37, 1, 0),
                Target("T2", "Lãnh đạo, quản lý cấp huyện được luân chuyển, 2021-2025", "District leaders rotated, 2021-2025", 11, 94, 0.3, 18),
                Target("T3", "Xã có lãnh đạo chủ chốt không phải người địa phương", "Communes with a non-local key leader", 18, 24, 1, 6),
                Target("T4", "Cán bộ được bồi dưỡng trong năm", "Officials trained within the year", 438, 564, 1, 126),
            ]),
        reading));

    private static FigureView Plain(string code, string vi, string en, int count) =>
        new(code, new Bilingual(vi, en), new Bilingual("Đếm theo quyết định.", "Counted by decision."), count, null, null, null, Source, Rows(Math.Min(count, 3)), 0);

    private static FigureView Target(string code, string vi, string en, int part, int whole, double aim, int missing) =>
        new(code, new Bilingual(vi, en), new Bilingual("Đếm theo người.", "Counted by people."), part, whole, aim, missing, Source, Rows(3), 0);

    private static List<FigureRow> Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new FigureRow($"o-{i}", $"Bùi Văn Mẫu {i}", "p-int-head", "Trưởng phòng Nội vụ", "u-interior", "Phòng Nội vụ", new DateOnly(2021, 3, i)))];
}

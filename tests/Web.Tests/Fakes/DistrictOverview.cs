using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>The overview of the invented district, with the numbers of the drawing.</summary>
internal static class DistrictOverview
{
    private static readonly (string Name, int Now, int One, int Three, int Nobody)[] Bench =
    [
        ("Thường trực Huyện ủy", 1, 1, 1, 0), ("Ban Đảng, Văn phòng, Trung tâm Chính trị", 6, 3, 5, 2), ("Thường trực và các ban HĐND", 2, 1, 3, 1),
        ("Lãnh đạo UBND", 1, 1, 2, 0), ("Văn phòng HĐND và UBND", 2, 0, 1, 0), ("Nội vụ", 2, 1, 0, 0), ("Tư pháp", 1, 0, 0, 1), ("Tài chính - Kế hoạch", 1, 1, 1, 0),
        ("Kinh tế và Hạ tầng", 1, 0, 2, 0), ("Nông nghiệp và PTNT", 1, 1, 1, 0), ("Tài nguyên và Môi trường", 1, 0, 1, 1), ("Lao động - TB và XH", 2, 0, 1, 0),
        ("Văn hóa và Thông tin", 1, 1, 1, 0), ("Giáo dục và Đào tạo", 2, 0, 1, 0), ("Y tế", 0, 0, 1, 1), ("Đơn vị sự nghiệp", 5, 2, 7, 1), ("MTTQ và các đoàn thể", 4, 3, 5, 1),
    ];

    public static Overview Create() => new(
        94, 4, 2, 649, 5, "2025-2030", Month.Of(2025, 6), Nobody(), Steps(), BenchRows(), Bodies(),
        new Citation("CT 35-CT/TW", Certainty.Confirmed), 40, 50, 0.10, Retirements(), new Citation("NĐ 135/2020/NĐ-CP", Certainty.Recalled, "Điều 4"));

    private static List<UncoveredPosition> Nobody() =>
    [
        new("p-mob-deputy", "Phó Trưởng ban Dân vận", "Ban Dân vận", new DateOnly(2022, 1, 15), VacancyCause.VacantNow),
        new("p-env-deputy", "Phó Trưởng phòng TN và MT", "Phòng Tài nguyên và Môi trường", new DateOnly(2022, 3, 1), VacancyCause.VacantNow),
        new("p-insp-deputy", "Phó Chủ nhiệm UBKT", "Ủy ban Kiểm tra", new DateOnly(2023, 5, 1), VacancyCause.TermEnd),
        new("p-jus-head", "Trưởng phòng Tư pháp", "Phòng Tư pháp", new DateOnly(2023, 9, 1), VacancyCause.Retirement),
        new("p-youth", "Bí thư Huyện đoàn", "Huyện đoàn", new DateOnly(2023, 11, 1), VacancyCause.AgeLimit),
        new("p-health", "Trưởng phòng Y tế", "Phòng Y tế", new DateOnly(2024, 6, 1), VacancyCause.Retirement),
        new("p-inspect", "Chánh Thanh tra", "Thanh tra huyện", new DateOnly(2026, 6, 1), VacancyCause.TermLimit),
        new("p-pm", "Giám đốc Ban QLDA", "Ban Quản lý dự án", null, VacancyCause.NotForeseen),
    ];

    private static List<BenchRow> BenchRows() =>
        [.. Bench.Select((row, i) => new BenchRow($"u-{i}", row.Name, row.Now + row.One + row.Three + row.Nobody, [row.Now, row.One, row.Three, 0, 0, 0], row.Nobody))];

    private static List<BenchStep> Steps() => [.. new BuiltInPacks().Get("vn-district").Readiness.Bands.Select(band => new BenchStep(band.Readiness, band.Name))];

    private static List<BodyCohorts> Bodies() =>
    [
        new("p-committee", "Ban Chấp hành Đảng bộ huyện", 1, 39, 3, 17, 19),
        new("p-standing", "Ban Thường vụ Huyện ủy", 1, 11, 0, 5, 6),
        new("commune-committee", "BCH Đảng bộ 24 xã, thị trấn", 24, 336, 71, 158, 107),
        new("commune-standing-committee", "BTV Đảng ủy 24 xã, thị trấn", 24, 112, 9, 66, 37),
        new("plan/2025-2030", "Quy hoạch BCH 2025-2030", 1, 54, 7, 29, 18),
    ];

    private static List<RetirementMonth> Retirements() =>
        [.. Enumerable.Range(0, 180).Select(i => new RetirementMonth(Month.Of(2022, 7).Plus(i), i * 7 % 5 == 0 ? i % 3 : 0, i * 11 % 7 < 3 ? i % 4 : 0))];
}

using CadreOrleans.Exchange.Exports;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Exchange.Tests.Exports;

/// <summary>Small tables to write.</summary>
internal static class Reports
{
    public static TableReport List(params TableRow[] rows) => new()
    {
        Name = "Quy hoạch 2025-2030",
        Language = "vi",
        Letterhead = new Letterhead(AuthorityStyle.Party, "Huyện ủy Thử"),
        Title = ["DANH SÁCH QUY HOẠCH", "nhiệm kỳ 2025-2030"],
        Columns =
        [
            new TableColumn(["TT"], 6),
            new TableColumn(["Họ và tên"], 24),
            new TableColumn(["Ngày, tháng, năm sinh", "Nam"], 12),
            new TableColumn(["Ngày, tháng, năm sinh", "Nữ"], 12),
            new TableColumn(["Kết quả", "HN1", "Số phiếu"], 8),
            new TableColumn(["Kết quả", "HN1", "%"], 8),
        ],
        Rows = rows,
        Totals = ["Tổng số: 1 đ/c; nữ: 0 = 0,0%."],
        Signatures = ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG CƠ QUAN"],
        Provenance = new Provenance(new DateOnly(2022, 6, 30), 1234, "vn-district 2022.1", "tester", true),
    };

    public static DataRow Person(string name, DateOnly? man = null, string? woman = null, int votes = 30) => new(
        [TableCell.Of(1), TableCell.Of(name), TableCell.Of(man), TableCell.Of(woman), TableCell.Of(votes), TableCell.Share(votes, 40)]);
}

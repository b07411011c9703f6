using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 02: text in the fonts of TCVN3.</summary>
public sealed class Case02Tcvn3Tests
{
    public static TheoryData<string> Files => ["02-tcvn3/input-cp1252.csv", "02-tcvn3/input-utf8.csv"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Headers_WhenTcvn3_AreReadAfterDecoding(string file) =>
        Read(file)[0].ShouldBe(["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Chức vụ hiện nay"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_WhenTcvn3_AreDecodedWithTheirCapitals(string file) =>
        Read(file).Skip(1).Select(row => PersonNames.Read(row[1]).Value.Proposed).ShouldBe(["Nguyễn Văn Lương", "Bùi Thị Ưng", "Đinh Đức Thưởng", "Quách Thị Quý", "Hà Văn Ổn"]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Posts_WhenTcvn3_AreTheSameForMatching(string file) =>
        Read(file).Skip(1).Select(row => MatchingKey.Of(row[5])).ShouldBe(
            new[]
            {
                "Bí thư Đảng ủy xã Ngọc Lâu", "Trưởng Ban Dân vận Huyện ủy", "Chủ tịch UBND thị trấn Mẫu",
                "Phó Chủ tịch Hội Nông dân huyện", "Ủy viên Ủy ban Kiểm tra Huyện ủy",
            }.Select(MatchingKey.Of));

    [Fact]
    public void Workbook_WhenSheetIsMixed_IsReadCellByCell()
    {
        var rows = CaseFile.Rows("02-tcvn3/input.xlsx");
        ColumnText.Of(rows[0]).Read(rows[0][1]).Value.ShouldBe("Họ và tên");
        var names = ColumnText.Of(rows.Skip(1).Select(row => row[1]));
        names.IsMixed.ShouldBeTrue();
        rows.Skip(1).Select(row => PersonNames.Read(names.Read(row[1]).Value).Value.Proposed)
            .ShouldBe(["Nguyễn Văn Lương", "Bùi Thị Ưng", "Đinh Đức Thưởng", "Quách Thị Quý", "Hà Văn Ổn", "Nguyễn Thị Thử", "Trần Văn Hỗn"]);
    }

    [Fact]
    public void Cells_WhenSheetIsMixed_AreDecidedEachByItsFont()
    {
        SheetCell[] cells =
        [
            new(CellKind.Text, "NguyÔn V¨n L\u00AD¬ng", Font: ".VnTime"),
            new(CellKind.Text, "nguyÔn thÞ thö", Font: ".VnTimeH"),
            new(CellKind.Text, "Trần Văn Hỗn", Font: "Times New Roman"),
        ];
        var column = ColumnText.Of(cells);
        column.IsMixed.ShouldBeTrue();
        cells.Select(cell => column.Read(cell).Value).ShouldBe(["Nguyễn Văn Lương", "NGUYỄN THỊ THỬ", "Trần Văn Hỗn"]);
        column.Read(cells[2]).Doubts.ShouldBeEmpty();
        column.Read(cells[0]).Doubts.Single().ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("text-converted"), doubt => doubt.Right.ShouldBe("Nguyễn Văn Lương"));
        PersonNames.Read("NGUYỄN THỊ THỬ").Value.Proposed.ShouldBe("Nguyễn Thị Thử");
    }

    [Fact]
    public void Cells_WhenNoFontIsNamed_AreDecidedEachByItsLetters()
    {
        SheetCell[] cells = [SheetCell.OfText("Bïi ThÞ ¦ng"), SheetCell.OfText("Trần Văn Hỗn")];
        var column = ColumnText.Of(cells);
        cells.Select(cell => column.Read(cell).Value).ShouldBe(["Bùi Thị Ưng", "Trần Văn Hỗn"]);
    }

    [Fact]
    public void Cell_WhenNoEncodingMakesWords_IsNeverImported()
    {
        SheetCell[] cells = [SheetCell.OfText("Ng¨¼× ¾§º ¥x¨q")];
        ColumnText.Of(cells).Read(cells[0]).Doubts.Single().Code.ShouldBe("text-encoding-unknown");
    }

    private static string[][] Read(string file)
    {
        var rows = CaseFile.Rows(file);
        var header = ColumnText.Of(rows[0]);
        var columns = Enumerable.Range(0, rows[0].Count).Select(column => ColumnText.Of(rows.Skip(1).Select(row => row[column]))).ToArray();
        return [rows[0].Select(cell => header.Read(cell).Value).ToArray(), .. rows.Skip(1).Select(row => row.Select((cell, column) => columns[column].Read(cell).Value).ToArray())];
    }
}

using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 03: text in the fonts of VNI.</summary>
public sealed class Case03VniTests
{
    [Theory]
    [InlineData("03-vni/input-cp1252.csv")]
    [InlineData("03-vni/input-utf8.csv")]
    public void Cells_WhenVni_AreDecoded(string file)
    {
        var rows = CaseFile.Rows(file);
        string[] Column(int index)
        {
            var text = ColumnText.Of(rows.Skip(1).Select(row => row[index]));
            return [.. rows.Skip(1).Select(row => text.Read(row[index]).Value)];
        }

        var header = ColumnText.Of(rows[0]);
        rows[0].Select(cell => header.Read(cell).Value).ShouldBe(["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Chức vụ hiện nay"]);
        Column(1).ShouldBe(["Nguyễn Văn Lương", "Bùi Thị Ưng", "Đinh Đức Thưởng", "Quách Thị Quý", "Hà Văn Ổn"]);
        Column(3).ShouldBe(["Nam", "Nữ", "Nam", "Nữ", "Nam"]);
        Column(4).ShouldBe(["Kinh", "Mường", "Mường", "Mường", "Thái"]);
        Column(5)[0].ShouldBe("Bí thư Đảng ủy xã Ngọc Lâu");
        Column(5)[4].ShouldBe("Ủy viên Ủy ban Kiểm tra Huyện ủy");
    }

    [Fact]
    public void Workbook_WhenSheetIsMixed_IsReadCellByCell()
    {
        var rows = CaseFile.Rows("03-vni/input.xlsx");
        var names = ColumnText.Of(rows.Skip(1).Select(row => row[1]));
        rows.Skip(1).Select(row => names.Read(row[1]).Value)
            .ShouldBe(["Nguyễn Văn Lương", "Bùi Thị Ưng", "Đinh Đức Thưởng", "Quách Thị Quý", "Hà Văn Ổn", "NGUYỄN THỊ THỬ", "Trần Văn Hỗn"]);
    }

    [Theory]
    [InlineData("NGUYEÃN THÒ THÖÛ", "NGUYỄN THỊ THỬ")]
    [InlineData("ôù ôø ôû ôõ ôï ö oâ ñ Ñ", "ớ ờ ở ỡ ợ ư ô đ Đ")]
    [InlineData("Oån", "Ổn")]
    public void Decode_WhenVni_TakesTheLongerSpellingFirst(string stored, string right) => LetterTable.Vni.Decode(stored).ShouldBe(right);

    [Theory]
    [InlineData("Trần Văn Hỗn")]
    [InlineData("Cô Tô")]
    public void Read_WhenAlreadyUnicode_LeavesItAsItIs(string text)
    {
        SheetCell[] cells = [new(CellKind.Text, "Nguyeãn Vaên Löông", Font: "VNI-Times"), new(CellKind.Text, text, Font: "Times New Roman")];
        ColumnText.Of(cells).Read(cells[1]).Value.ShouldBe(text);
    }

    [Fact]
    public void Read_WhenBothReadingsMakeWordsInAMixedColumn_Asks()
    {
        SheetCell[] cells = [SheetCell.OfText("Nguyeãn Vaên Löông"), SheetCell.OfText("Trần Văn Hỗn"), SheetCell.OfText("Thò")];
        ColumnText.Of(cells).Read(cells[2]).Doubts.Single().ShouldSatisfyAllConditions(
            doubt => doubt.Code.ShouldBe("text-encoding-doubtful"), doubt => doubt.Fixes!.Single().Values.ShouldBe(["Thò", "Thị"], ignoreOrder: true));
    }

    [Fact]
    public void Read_WhenBothReadingsMakeWordsInAColumnOfOneEncoding_FollowsTheColumn()
    {
        SheetCell[] cells = [SheetCell.OfText("Nguyeãn Vaên Löông"), SheetCell.OfText("Thò")];
        ColumnText.Of(cells).Read(cells[1]).Value.ShouldBe("Thị");
    }
}

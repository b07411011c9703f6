using CadreOrleans.Exchange.Cells.Columns;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Tests.Cases;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>Columns that hold something else, rows that stand beside their columns, texts that were cut.</summary>
public sealed class ColumnFitTests
{
    private static readonly string[] Kinds = ["text", "name", "birth", "sex", "ethnicity", "place", "degree", "theory", "posts"];
    private static readonly string[] Row = ["1", "Bùi Văn Mẫu", "12/05/1971", "Nam", "Mường", "Xã Ngọc Lâu, Lạc Sơn", "ĐH Luật", "CC", "Bí thư Đảng ủy xã Ngọc Lâu"];

    [Fact]
    public void Misfit_WhenHomesAreAssessments_SaysWhatTheyLookLike()
    {
        var doubt = ColumnFit.Misfit("place", ["Từ năm 2017 đến năm 2019 HTT", "2017, 2018 HTXS; 2019 HTT", "", "HTNV", "Xã Ngọc Lâu"])!;
        doubt.Code.ShouldBe("column-holds-other");
        doubt.Right.ShouldBe("assessments");
        doubt.Details.ShouldBe(["3", "4", "1"]);
    }

    [Fact]
    public void Misfit_WhenTheTextsLookLikeNothingKnown_IsSaidAsWell() =>
        ColumnFit.Misfit("place", [.. Enumerable.Repeat("Bảo đảm tiêu chuẩn chính trị theo Quy định 126", 4)])!.Code.ShouldBe("column-unlike-header");

    [Theory]
    [InlineData("place", "Yên Nghiệp", "Ân Nghĩa", "Vũ Bình", "Tự Do")]
    [InlineData("place", "Xã Ngọc Lâu", "Ân Nghĩa, Lạc Sơn", "TT Vụ Bản", "xã Ngọc Sơn - Lạc Sơn - HB")]
    [InlineData("degree", "ĐH Luật", "Thạc sĩ", "12/12", "CĐ Sư phạm")]
    [InlineData("text", "anything", "at", "all", "here")]
    public void Misfit_WhenTheColumnFits_IsNone(string kind, params string[] texts) => ColumnFit.Misfit(kind, texts).ShouldBeNull();

    [Theory]
    [InlineData("quequan", "place", "assessments")]
    [InlineData("noio", "place", null)]
    public void Misfit_WhenADistrictsListWasShifted_IsFound(string header, string kind, string? looksLike)
    {
        var doubt = ColumnFit.Misfit(kind, Column(header)).ShouldNotBeNull();
        doubt.Right.ShouldBe(looksLike);
    }

    [Fact]
    public void Cut_WhenADistrictsListWasCut_IsFoundByLengthOrByItsLastWord()
    {
        CutTexts.LengthOf(Column("trinhdo")).ShouldBe(20);
        Column("llct").Where(CutTexts.LooksCut).ShouldBe(["TC; đang h"]);
    }

    [Fact]
    public void Posts_WhenOfADistrictsList_AllBeginWithATitle() =>
        Column("chucvu").Where(text => PostReader.Read(text).Doubts.Any(doubt => doubt.Code == "post-title-unknown")).ShouldBeEmpty();

    [Fact]
    public void Shift_WhenTheRowStandsWhereItShould_IsNone() => ColumnFit.Shift(Kinds, Row).ShouldBe(0);

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(2)]
    public void Shift_WhenTheRowStandsBesideItsColumns_IsTheDistance(int distance)
    {
        string[] moved = distance > 0 ? [.. Enumerable.Repeat(string.Empty, distance), .. Row] : Row[-distance..];
        ColumnFit.Shift(Kinds, moved).ShouldBe(distance);
    }

    [Fact]
    public void Shift_WhenOneCellIsStrange_IsNone() => ColumnFit.Shift(Kinds, [.. Row[..3], "?", .. Row[4..]]).ShouldBe(0);

    [Theory]
    [InlineData("ĐH Vật lý; ĐH Hành c", true)]
    [InlineData("TC; đang h", true)]
    [InlineData("Đại học Luật", false)]
    [InlineData("Phòng TN&MT", false)]
    public void LooksCut_WhenATextEndsWithinAWord_IsTrue(string text, bool cut) => CutTexts.LooksCut(text).ShouldBe(cut);

    private static string[] Column(string header)
    {
        var rows = CaseFile.Rows("20-shifted-truncated/input.csv");
        var column = rows[0].Select(cell => cell.Text.Trim()).ToList().IndexOf(header);
        return [.. rows.Skip(1).Select(row => row[column].Text)];
    }
}

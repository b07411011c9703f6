using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 07: spellings of degrees and of political theory; the same letters mean other things in other columns.</summary>
public sealed class Case07DegreeTests
{
    [Theory]
    [InlineData(1, "Thạc sĩ", "Master")]
    [InlineData(2, "Thạc sỹ Luật", "Master Luật")]
    [InlineData(3, "ThS", "Master")]
    [InlineData(4, "Ths.", "Master")]
    [InlineData(5, "Th.S Quản lý công", "Master Quản lý công")]
    [InlineData(6, "Th.sỹ XD công trình", "Master XD công trình")]
    [InlineData(7, "Th. Sỹ KT XDCT giao", "Master KT XDCT giao")]
    [InlineData(8, "TS", "Doctorate")]
    [InlineData(9, "Tiến sỹ", "Doctorate")]
    [InlineData(10, "ĐH Luật", "University Luật")]
    [InlineData(11, "Đại học Luật", "University Luật")]
    [InlineData(12, "ĐH QTKD", "University QTKD")]
    [InlineData(13, "ĐHSP, ĐH Hành chính", "University Sư phạm; University Hành chính")]
    [InlineData(14, "ĐH Vật lý; ĐH Hành c", "University Vật lý; University Hành c", "text-cut")]
    [InlineData(15, "Cử nhân luật", "University luật")]
    [InlineData(16, "CN", "None", "degree-cn")]
    [InlineData(17, "Kỹ sư Lâm nghiệp", "University Lâm nghiệp")]
    [InlineData(18, "KS", "University")]
    [InlineData(19, "CĐ Sư phạm", "College Sư phạm")]
    [InlineData(20, "Cao đẳng", "College")]
    [InlineData(21, "TC Luật", "Intermediate Luật")]
    [InlineData(22, "Trung cấp", "Intermediate")]
    [InlineData(23, "Đang học ĐH luật", "University luật (in progress)")]
    [InlineData(24, "12/12", "", "degree-is-general-education")]
    [InlineData(25, "10/10", "", "degree-is-general-education")]
    [InlineData(26, "BS CKI", "University BS CKI", "degree-specialist-doctor")]
    public void Degree_WhenWrittenSo_IsRead(int row, string written, string right, string? doubt = null)
    {
        var reading = DegreeReader.Read(Cell(row, 2));
        reading.Value.Written.ShouldBe(written);
        string.Join("; ", reading.Value.Degrees.Select(degree => $"{degree.Level} {degree.Field}".TrimEnd() + (degree.InProgress ? " (in progress)" : string.Empty))).ShouldBe(right);
        reading.Doubts.Select(found => found.Code).ShouldBe(doubt is null ? [] : [doubt]);
    }

    [Theory]
    [InlineData(24, "12/12")]
    [InlineData(25, "10/10")]
    public void Education_WhenInTheColumnOfDegrees_IsNoDegree(int row, string education) => DegreeReader.Read(Cell(row, 2)).Value.Education.ToString().ShouldBe(education);

    [Theory]
    [InlineData(1, "CCLLCT", "Senior")]
    [InlineData(2, "Cao cấp", "Senior")]
    [InlineData(3, "CC", "Senior")]
    [InlineData(4, "Cao cấp LLCT", "Senior")]
    [InlineData(5, "Cao cấp lý luận chính trị", "Senior")]
    [InlineData(6, "Cử nhân CT", "Senior bachelor")]
    [InlineData(7, "Cử nhân", "Senior bachelor")]
    [InlineData(8, "CCLLCT-HC", "Senior")]
    [InlineData(9, "TC", "Intermediate")]
    [InlineData(10, "TCCT", "Intermediate")]
    [InlineData(11, "Trung cấp LLCT", "Intermediate")]
    [InlineData(12, "TC; đang học CC", "Intermediate studying Senior")]
    [InlineData(13, "TC; đang h", "Intermediate", "text-cut")]
    [InlineData(14, "SC", "Elementary")]
    [InlineData(15, "Sơ cấp", "Elementary")]
    [InlineData(16, "Chưa qua", "None")]
    [InlineData(17, "0", "None")]
    [InlineData(18, "", "")]
    [InlineData(19, "X", "", "theory-level-unknown")]
    [InlineData(20, "Tương đương trung cấp", "Intermediate equivalent", "theory-equivalent")]
    public void Theory_WhenWrittenSo_IsRead(int row, string written, string right, string? doubt = null)
    {
        var reading = TheoryReader.Read(Cell(row, 3));
        var cell = reading.Value;
        cell.Written.ShouldBe(written);
        $"{cell.Level}{(cell.IsBachelor ? " bachelor" : string.Empty)}{(cell.Studying is { } level ? $" studying {level}" : string.Empty)}{(cell.Equivalent ? " equivalent" : string.Empty)}".ShouldBe(right);
        reading.Doubts.Select(found => found.Code).ShouldBe(doubt is null ? [] : [doubt]);
    }

    [Fact]
    public void Column_WhenSeveralTextsEndAtOneLength_WasCutThere()
    {
        var rows = CaseFile.Rows("07-degree-llct-variants/input.csv").Skip(1).ToArray();
        CutTexts.LengthOf(rows.Select(row => row[2].Text)).ShouldBe(20);
        CutTexts.LengthOf(rows.Select(row => row[1].Text)).ShouldBeNull();
    }

    private static string Cell(int row, int column) => CaseFile.Rows("07-degree-llct-variants/input.csv")[row][column].Text;
}

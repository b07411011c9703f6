using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>Names, sex, ethnic group, religion, state management.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("Đ/c Bùi Văn Hùng", "Bùi Văn Hùng", "Đ/c", null)]
    [InlineData("BÙI VĂN HÙNG", "Bùi Văn Hùng", null, null)]
    [InlineData("Bùi Văn Hùng (A)", "Bùi Văn Hùng", null, "A")]
    [InlineData("Đồng chí ThS. Hà Thị Ước", "Hà Thị Ước", "Đồng chí ThS.", null)]
    [InlineData("Ông Bùi Văn Hùng", "Bùi Văn Hùng", "Ông", null)]
    [InlineData("Ông Thị Hà", "Ông Thị Hà", null, null)]
    [InlineData("Đặng Văn Cảnh", "Đặng Văn Cảnh", null, null)]
    [InlineData("Y'NIÊ KSƠR", "Y'Niê Ksơr", null, null)]
    public void Name_WhenWrittenSo_IsProposedBare(string written, string proposed, string? address, string? distinction)
    {
        var name = PersonNames.Read(written).Value;
        name.Proposed.ShouldBe(proposed);
        name.Key.ShouldBe(MatchingKey.Of(proposed));
        name.Address.ShouldBe(address);
        name.Distinction.ShouldBe(distinction);
    }

    [Theory]
    [InlineData("Nam", SexColumn.Either, Sex.Male)]
    [InlineData("N", SexColumn.Either, Sex.Female)]
    [InlineData("nữ", SexColumn.Either, Sex.Female)]
    [InlineData("x", SexColumn.MarksWomen, Sex.Female)]
    [InlineData("", SexColumn.MarksWomen, Sex.Male)]
    [InlineData("", SexColumn.MarksMen, Sex.Female)]
    [InlineData("", SexColumn.Either, null)]
    public void Sex_WhenWrittenSo_IsRead(string text, SexColumn column, Sex? sex) => SexReader.Read(text, column).Value.ShouldBe(sex);

    [Fact]
    public void Sex_WhenTheNameSpeaksForTheOther_WarnsAndDecidesNothing() =>
        SexReader.Against(PersonNames.Read("Bùi Thị Lệch").Value, Sex.Male)!.Code.ShouldBe("sex-unlike-name");

    [Theory]
    [InlineData("K", "Kinh")]
    [InlineData("M", "Mường")]
    [InlineData("DT Mường", "Mường")]
    [InlineData("dân tộc Thái", "Thái")]
    [InlineData("H'Mông", "Mông")]
    [InlineData("Hmông", "Mông")]
    [InlineData("Ê-đê", "Ê Đê")]
    [InlineData("Khơ-me", "Khmer")]
    [InlineData("Cao Lan", "Sán Chay")]
    public void Ethnicity_WhenAVariant_IsTheGroupOfTheList(string written, string group) => EthnicGroups.Read(written).Value.ShouldBe(group);

    [Fact]
    public void Ethnicity_WhenTheList_HasFiftyFour() => EthnicGroups.Names.Count.ShouldBe(54);

    [Theory]
    [InlineData("T", "ethnicity-ambiguous")]
    [InlineData("Mườg", "ethnicity-unknown")]
    public void Ethnicity_WhenUnclear_IsSaid(string written, string code) => EthnicGroups.Read(written).Doubts.Single().Code.ShouldBe(code);

    [Theory]
    [InlineData("K", "")]
    [InlineData("Không", "")]
    [InlineData("0", "")]
    [InlineData("", null)]
    [InlineData("Đạo Phật", "Phật giáo")]
    [InlineData("Bửu Sơn Kỳ Hương", "Bửu Sơn Kỳ Hương")]
    public void Religion_WhenK_IsNone(string written, string? religion) => ReligionReader.Read(written).Value.ShouldBe(religion);

    [Theory]
    [InlineData("CV", StateManagementLevel.Specialist)]
    [InlineData("CVC", StateManagementLevel.PrincipalSpecialist)]
    [InlineData("Bồi dưỡng ngạch chuyên viên chính", StateManagementLevel.PrincipalSpecialist)]
    [InlineData("CVCC", StateManagementLevel.SeniorSpecialist)]
    [InlineData("CS", StateManagementLevel.Officer)]
    [InlineData("Chưa", StateManagementLevel.None)]
    [InlineData("", null)]
    public void StateManagement_WhenWrittenSo_IsRead(string written, StateManagementLevel? level) => StateManagementReader.Read(written).Value.ShouldBe(level);
}

using System.Text;
using CadreOrleans.Api.Endpoints;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Tests;

public sealed class DueListCsvTest
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+84 912", "'+84 912")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\ttab", "'\ttab")]
    [InlineData("Bùi \"Thử\", A", "\"Bùi \"\"Thử\"\", A\"")]
    [InlineData("Đinh Thị Ví Dụ", "Đinh Thị Ví Dụ")]
    public void Write_WhenATextLooksLikeAFormula_WritesItAsText(string name, string written)
    {
        var text = Encoding.UTF8.GetString(DueListCsv.Write([Item(name, 3)], "vi"));
        text.Split("\r\n")[1].ShouldStartWith($"2022-07-03,3,Nghỉ hưu,o-1,{written},");
    }

    [Fact]
    public void Write_WhenDaysArePassed_WritesThePlainNumber() =>
        Encoding.UTF8.GetString(DueListCsv.Write([Item("A", -5)], "en")).Split("\r\n")[1].ShouldStartWith("2022-07-03,-5,Retirement,");

    private static DueItemView Item(string name, int left) => new(
        "retirement",
        new Bilingual("Nghỉ hưu", "Retirement"),
        new DateOnly(2022, 7, 3),
        Month.Of(2022, 7),
        left,
        "now",
        new Bilingual("làm ngay", "do now"),
        new Bilingual("ra thông báo", "notify"),
        new Citation("NĐ 135/2020/NĐ-CP", Certainty.Confirmed, "Điều 4"),
        "u-1",
        "Phòng Nội vụ",
        "o-1",
        name,
        "p-1",
        "Trưởng phòng",
        null,
        null,
        null);
}

using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>General education, and what spreadsheets make of it.</summary>
public sealed class GeneralEducationTests
{
    [Theory]
    [InlineData("12/12", "12/12")]
    [InlineData("7/10", "7/10")]
    [InlineData("lớp 9/12", "9/12")]
    public void Read_WhenSpelled_IsTheClassFinished(string text, string education) => GeneralEducations.Read(SheetCell.OfText(text)).Value.ToString().ShouldBe(education);

    [Fact]
    public void Read_WhenMadeADate_OffersWhatWasTyped()
    {
        var reading = GeneralEducations.Read(new SheetCell(CellKind.Date, "12-Dec", 45272, new DateOnly(2023, 12, 12), "d-mmm"));
        reading.Value.ShouldBeNull();
        reading.Doubts.Single().ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("education-made-a-date"), doubt => doubt.Right.ShouldBe("12/12"));
    }

    [Theory]
    [InlineData("12-Dec", "12/12")]
    [InlineData("10-Oct", "10/10")]
    [InlineData("07-Oct", "7/10")]
    [InlineData("Dec-12", "12/12")]
    [InlineData("12/12/2023", "12/12")]
    [InlineData("45272", "12/12")]
    [InlineData("10-Dec", "10/12")]
    public void Read_WhenMadeADateInText_OffersWhatWasTyped(string text, string typed) =>
        GeneralEducations.Read(SheetCell.OfText(text)).Doubts.Single().Right.ShouldBe(typed);

    [Theory]
    [InlineData("13/12")]
    [InlineData("Đại học")]
    public void Read_WhenSomethingElse_SaysSo(string text) => GeneralEducations.Read(SheetCell.OfText(text)).Doubts.Single().Code.ShouldBe("education-unreadable");
}

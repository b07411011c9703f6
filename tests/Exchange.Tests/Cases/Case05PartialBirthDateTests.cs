using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 05: dates of birth of every precision.</summary>
public sealed class Case05PartialBirthDateTests
{
    private static readonly DateRules Rules = new(new DateOnly(2025, 6, 30), IsBirth: true);

    [Theory]
    [InlineData("NS01", "1978-05-12", null)]
    [InlineData("NS02", "1978-12-05", null)]
    [InlineData("NS03", "1978-05", null)]
    [InlineData("NS04", "1978-05", null)]
    [InlineData("NS05", "1978-05", null)]
    [InlineData("NS06", "1978-05", null)]
    [InlineData("NS07", "1978", null)]
    [InlineData("NS08", "1978-05", null)]
    [InlineData("NS09", "1978", null)]
    [InlineData("NS10", "1978-05", null)]
    [InlineData("NS11", "1978", "date-part-unreadable")]
    [InlineData("NS12", "1978-01-01", "date-first-of-january")]
    [InlineData("NS13", "1978-05-12", null)]
    [InlineData("NS14", "1978-05-12", "date-two-digit-year")]
    [InlineData("NS15", "1978-05", "date-named-month")]
    [InlineData("NS16", "1978-05", "date-serial")]
    [InlineData("NS17", null, "date-impossible")]
    [InlineData("NS18", null, "date-impossible")]
    [InlineData("NS19", null, "date-impossible")]
    [InlineData("NS20", "1978-05-12", null)]
    [InlineData("NS21", null, "date-in-future")]
    [InlineData("NS22", null, "date-too-old")]
    [InlineData("NS23", "1978", null)]
    [InlineData("NS24", "1978-05-12", null)]
    [InlineData("NS25", null, "date-letter-for-digit")]
    [InlineData("NS26", "1978-05-12", "date-separated-by-spaces")]
    [InlineData("NS27", null, null)]
    public void Date_WhenWrittenSo_IsReadWithItsOwnPrecision(string code, string? right, string? doubt)
    {
        var rows = CaseFile.Rows("05-partial-birth-dates/input.csv").Skip(1).ToArray();
        var column = DateColumn.Of("Ngày sinh", [.. rows.Select(row => row[2])], Rules);
        var reading = column.Read(rows.Single(row => row[0].Text == code)[2]);
        reading.Value.ShouldBe(right is null ? null : PartialDate.Parse(right));
        reading.Doubts.Select(found => found.Code).ShouldBe(doubt is null ? [] : [doubt]);
    }

    [Fact]
    public void Column_WhenADayOverTwelveStandsFirst_IsDayMonthWithoutAsking()
    {
        var rows = CaseFile.Rows("05-partial-birth-dates/input.csv").Skip(1).ToArray();
        var column = DateColumn.Of("Ngày sinh", [.. rows.Select(row => row[2])], Rules);
        column.Order.ShouldBe(DayOrder.DayMonth);
        column.Doubts.ShouldBeEmpty();
    }

    [Fact]
    public void Date_WhenSerialInText_AsksWhetherDayOrMonth()
    {
        var doubt = DateReader.Read(Sheets.SheetCell.OfText("28611"), Rules).Doubts.Single();
        doubt.Severity.ShouldBe(FindingSeverity.Question);
        doubt.Fixes!.Single().Values.ShouldBe(["1978-05", "1978-05-01"]);
    }

    [Fact]
    public void Date_WhenLetterStandsForDigit_SuggestsTheDateWithoutTakingIt() =>
        DateReader.Read(Sheets.SheetCell.OfText("12/o5/1978"), Rules).Doubts.Single().Right.ShouldBe("1978-05-12");
}

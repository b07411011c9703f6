using System.Globalization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Sheets;
using FsCheck.Xunit;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>Dates of every kind of cell and column.</summary>
public sealed class DateTests
{
    private static readonly DateRules Rules = new(new DateOnly(2025, 6, 30), IsBirth: true);

    [Theory]
    [InlineData(27455, false, "1975-03-02")]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(60, false, null)]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(28611.75, false, "1978-05-01")]
    [InlineData(25993, true, "1975-03-02")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(0, false, null)]
    [InlineData(-5, true, null)]
    [InlineData(1e12, false, null)]
    [InlineData(double.NaN, false, null)]
    public void Serial_WhenInEitherSystem_IsItsDay(double serial, bool uses1904, string? day) =>
        ExcelSerial.ToDay(serial, uses1904)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);

    [Theory]
    [InlineData("dd/mm/yyyy", "1976-08-01")]
    [InlineData(null, "1976-08-01")]
    [InlineData("mm/yyyy", "1976-08")]
    [InlineData("mmm-yy", "1976-08")]
    [InlineData("yyyy", "1976")]
    [InlineData("[$-42A]\"ngày\" yyyy", "1976")]
    public void Read_WhenRealDate_HasThePrecisionThatIsShown(string? format, string right) =>
        DateReader.Read(new SheetCell(CellKind.Date, "shown", 27973, new DateOnly(1976, 8, 1), format), Rules).Value.ShouldBe(PartialDate.Parse(right));

    [Fact]
    public void Read_WhenYearIsNotShown_IsNoDateWithoutAsking()
    {
        var reading = DateReader.Read(new SheetCell(CellKind.Date, "12-Dec", 45272, new DateOnly(2023, 12, 12), "d-mmm"), Rules);
        reading.Value.ShouldBeNull();
        reading.Doubts.Single().Code.ShouldBe("date-without-year");
    }

    [Theory]
    [InlineData(1980, "1980", "1980")]
    [InlineData(5.1978, "5.1978", "1978-05")]
    public void Read_WhenPlainNumber_IsAYearBeforeASerial(double number, string text, string right) =>
        DateReader.Read(new SheetCell(CellKind.Number, text, number), Rules).Value.ShouldBe(PartialDate.Parse(right));

    [Theory]
    [InlineData("2/3/1975", "1975-03-02")]
    [InlineData("02-03-1975", "1975-03-02")]
    [InlineData("1975-03-02", "1975-03-02")]
    [InlineData("1975/03", "1975-03")]
    [InlineData("'12/05/1978", "1978-05-12")]
    [InlineData("12/05/1978 00:00:00", "1978-05-12")]
    [InlineData("1978-05-12T00:00:00", "1978-05-12")]
    [InlineData("ngày 12 tháng 5 năm 1978", "1978-05-12")]
    [InlineData("tháng 5 năm 1978", "1978-05")]
    [InlineData("12-May-1978", "1978-05-12")]
    [InlineData("12–05–1978", "1978-05-12")]
    [InlineData(".../5/1978", "1978-05")]
    [InlineData("5/78", "1978-05")]
    [InlineData("SN 1978", "1978")]
    [InlineData("12051978", "1978-05-12")]
    [InlineData("29/02/1976", "1976-02-29")]
    [InlineData("000/05/1978", "1978-05")]
    [InlineData("00051978", "1978-05")]
    [InlineData("00001978", "1978")]
    public void Read_WhenText_IsTheSameDate(string text, string right) => DateReader.Read(SheetCell.OfText(text), Rules).Value.ShouldBe(PartialDate.Parse(right));

    [Theory]
    [InlineData("12/12", "date-year-missing")]
    [InlineData("Bí thư", "date-unreadable")]
    [InlineData("1/2/3/1978", "date-unreadable")]
    [InlineData("12/05/197", "date-unreadable")]
    [InlineData("0-x", "date-unreadable")]
    [InlineData("12/05/0000", "date-unreadable")]
    [InlineData("00000000", "date-unreadable")]
    public void Read_WhenNoDate_SaysWhy(string text, string code)
    {
        var reading = DateReader.Read(SheetCell.OfText(text), Rules);
        reading.Value.ShouldBeNull();
        reading.Doubts.Select(doubt => doubt.Code).ShouldBe([code]);
    }

    [Theory]
    [InlineData("12-05-78", true, 1978)]
    [InlineData("12-05-05", true, 2005)]
    [InlineData("12-05-15", false, 2015)]
    public void Read_WhenTwoDigitYear_LiesInThePast(string text, bool birth, int year) =>
        DateReader.Read(SheetCell.OfText(text), Rules with { IsBirth = birth }).Value!.Value.Year.ShouldBe(year);

    [Fact]
    public void Read_WhenTwoDigitYearOfAChild_IsNotTakenForABirth() =>
        DateReader.Read(SheetCell.OfText("12-05-15"), Rules).Doubts[0].Code.ShouldBe("date-too-old");

    [Fact]
    public void Column_WhenNoCellShowsTheDay_Asks()
    {
        var column = Column("Ngày sinh", "05/06/1978", "07/08/1980");
        column.Doubts.Single().Code.ShouldBe("dates-order-unknown");
        column.Doubts.Single().Fixes!.Single().Values.ShouldBe(["dd/mm/yyyy", "mm/dd/yyyy"]);
        column.Order.ShouldBe(DayOrder.DayMonth);
    }

    [Fact]
    public void Column_WhenPlannerChose_FollowsHimWithoutAsking()
    {
        SheetCell[] cells = [SheetCell.OfText("05/06/1978")];
        var column = DateColumn.Of("Ngày sinh", cells, Rules, DayOrder.MonthDay);
        column.Doubts.ShouldBeEmpty();
        column.Read(cells[0]).Value.ShouldBe(PartialDate.Parse("1978-05-06"));
    }

    [Fact]
    public void Column_WhenMonthStandsFirst_IsReadSoAndAsked()
    {
        var column = Column("Ngày sinh", "05/16/1978", "07/08/1980");
        column.Order.ShouldBe(DayOrder.MonthDay);
        column.Doubts.Single().Code.ShouldBe("dates-month-first");
        column.Read(SheetCell.OfText("07/08/1980")).Value.ShouldBe(PartialDate.Parse("1980-07-08"));
    }

    [Fact]
    public void Column_WhenHeaderStatesAnotherOrder_FollowsTheDatesAndSaysSo()
    {
        var column = Column("Ngày sinh (mm/dd/yyyy)", "25/06/1978", "07/08/1980");
        column.Order.ShouldBe(DayOrder.DayMonth);
        column.Doubts.Single().Code.ShouldBe("dates-not-as-header");
    }

    [Fact]
    public void Column_WhenOneRowHasTheOtherOrder_AsksForThatRow()
    {
        var reading = Column("Ngày sinh", "25/06/1978", "26/08/1980", "06/25/1978").Read(SheetCell.OfText("06/25/1978"));
        reading.Value.ShouldBeNull();
        reading.Doubts.Single().ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("date-other-order"), doubt => doubt.Right.ShouldBe("1978-06-25"));
    }

    [Fact]
    public void Column_WhenOnlyTextsHaveDaysOverTwelve_AsksWhetherTheRestIsSwapped()
    {
        SheetCell[] cells = [SheetCell.OfText("25/06/1978"), new(CellKind.Date, "5/6/1978", 28646, new DateOnly(1978, 6, 5), "m/d/yyyy")];
        DateColumn.Of("Ngày sinh", cells, Rules).Doubts.Select(doubt => doubt.Code).ShouldBe(["dates-perhaps-swapped"]);
    }

    [Fact]
    public void Column_WhenManyAreTheFirstOfJanuary_AsksWhetherOnlyTheYearIsKnown() =>
        Column("Ngày sinh", "01/01/1970", "01/01/1971", "01/01/1972", "25/06/1978").Doubts.Single().ShouldSatisfyAllConditions(
            doubt => doubt.Code.ShouldBe("dates-filler"), doubt => doubt.Details.ShouldBe(["3", "4"]));

    [Fact]
    public void Read_WhenThePlannerTookFillersForYears_IsTheYear() =>
        DateReader.Read(SheetCell.OfText("01/01/1978"), Rules with { FillersAreYears = true }).ShouldSatisfyAllConditions(
            reading => reading.Value.ShouldBe(PartialDate.OfYear(1978)), reading => reading.Doubts.ShouldBeEmpty());

    [Property]
    public void Read_WhenAnyDateIsWritten_IsNeverMorePreciseThanWritten(int day, int month, int year, byte form)
    {
        var (d, m, y) = (1 + (Math.Abs(day % 28)), 1 + Math.Abs(month % 12), 1930 + Math.Abs(year % 70));
        var (text, right) = (form % 7) switch
        {
            0 => ($"{d:D2}/{m:D2}/{y}", PartialDate.OfDay(new DateOnly(y, m, d))),
            1 => ($"{d}.{m}.{y}", PartialDate.OfDay(new DateOnly(y, m, d))),
            2 => ($"{m:D2}/{y}", PartialDate.OfMonth(y, m)),
            3 => ($"00/{m:D2}/{y}", PartialDate.OfMonth(y, m)),
            4 => ($"tháng {m} năm {y}", PartialDate.OfMonth(y, m)),
            5 => ($"{y}", PartialDate.OfYear(y)),
            _ => ($"năm {y}", PartialDate.OfYear(y)),
        };
        DateReader.Read(SheetCell.OfText(text), Rules).Value.ShouldBe(right);
    }

    [Property]
    public void Read_WhenAnyText_NeverThrows(string? text) => DateReader.Read(SheetCell.OfText(text ?? string.Empty), Rules).Doubts.ShouldNotBeNull();

    private static DateColumn Column(string header, params string[] texts) => DateColumn.Of(header, [.. texts.Select(SheetCell.OfText)], Rules);
}

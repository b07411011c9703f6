using System.Globalization;
using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Time;

public sealed class MonthTests
{
    private static readonly Arbitrary<Month> AnyMonth = Gen.Choose(12, (9999 * 12) + 11).Select(index => new Month(index)).ToArbitrary();

    [Property]
    public Property Plus_WhenSinceIsAdded_ComesBack() => Prop.ForAll(AnyMonth, AnyMonth, (a, b) => a.Plus(b.Since(a)) == b);

    [Property]
    public Property ToString_WhenParsed_GivesTheSameMonth() =>
        Prop.ForAll(AnyMonth, month => Month.TryParse(month.ToString(), out var read) && read == month);

    [Property]
    public Property Of_WhenAnyDayOfTheMonth_GivesThatMonth() => Prop.ForAll(
        AnyMonth,
        month => Month.Of(month.FirstDay) == month && Month.Of(month.LastDay) == month && Month.Of(month.Year, month.MonthOfYear) == month);

    [Property]
    public Property Comparison_WhenTwoMonths_FollowsTheirFirstDays() => Prop.ForAll(
        AnyMonth,
        AnyMonth,
        (a, b) => (a < b) == (a.FirstDay < b.FirstDay) && (a >= b) == (a.FirstDay >= b.FirstDay) && a.CompareTo(b) == -b.CompareTo(a));

    [Fact]
    public void LastDay_WhenLeapFebruary_IsThe29th() => Month.Of(2024, 2).LastDay.ShouldBe(new DateOnly(2024, 2, 29));

    [Fact]
    public void Plus_WhenDecember_ReachesJanuary() => Month.Of(2024, 12).Plus(1).ShouldBe(Month.Of(2025, 1));

    [Theory]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-1")]
    [InlineData("24-01")]
    [InlineData("2024-01-01")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_WhenNotAMonth_IsFalse(string? text) => Month.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2024, 0)]
    [InlineData(2024, 13)]
    public void Of_WhenOutOfTheCalendar_Throws(int year, int month) => Should.Throw<ArgumentOutOfRangeException>(() => Month.Of(year, month));

    [Fact]
    public void ToString_WhenAnotherCalendarIsCurrent_StaysGregorian()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            Month.Of(2024, 7).ToString().ShouldBe("2024-07");
            PartialDate.OfMonth(2024, 7).ToString().ShouldBe("2024-07");
            Month.TryParse("2024-07", out var month).ShouldBeTrue();
            month.ShouldBe(Month.Of(2024, 7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Careers;
using CadreOrleans.Exchange.Cells.Dates;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 27: rows of careers.</summary>
public sealed class Case27CareerTests
{
    private static readonly DateRules Rules = new(new DateOnly(2025, 6, 30));

    [Fact]
    public void Periods_WhenMonthsFollowEachOther_HaveNoGapAndLastUntilNow()
    {
        var periods = Of("P1");
        periods[0].Value.ShouldBe(new CareerPeriod(PartialDate.Parse("1993-09"), PartialDate.Parse("1997-08")));
        periods[2].Value.ShouldBe(new CareerPeriod(PartialDate.Parse("2005-04"), null, Lasts: true));
        CareerChecks.Of([.. periods.Select(period => period.Value)]).ShouldBeEmpty();
    }

    [Fact]
    public void Periods_WhenYearsTouchOrOverlap_OnlyTheOverlapIsWarnedOf()
    {
        var found = CareerChecks.Of([.. Of("P2").Select(period => period.Value)]);
        found.Select(entry => (entry.Place, entry.Doubt.Code)).ShouldBe([(2, "periods-overlap")]);
    }

    [Fact]
    public void Periods_WhenPlaceholdersOfAFailedReading_AreUnknown()
    {
        var periods = Of("P3");
        periods.ShouldAllBe(period => period.Value == CareerPeriod.Unknown);
        periods.ShouldAllBe(period => period.Doubts.Single().Code == "period-placeholder");
    }

    [Fact]
    public void Period_WhenItEndsBeforeItBegins_IsAnError() => Of("P4").Single().Doubts.Single().Code.ShouldBe("period-ends-before-it-begins");

    [Fact]
    public void Periods_WhenBothEndsStandInOneCell_AreSplit() => Of("P5").Select(period => period.Value).ShouldBe(
        [new CareerPeriod(PartialDate.Parse("2001"), PartialDate.Parse("2005")), new CareerPeriod(PartialDate.Parse("2006-01"), null, Lasts: true)]);

    [Fact]
    public void Periods_WhenBegunInTheSameMonth_AreHeldBesideEachOther() =>
        CareerChecks.Of([.. Of("P6").Select(period => period.Value)]).Single().Doubt.Code.ShouldBe("periods-parallel");

    [Theory]
    [InlineData("2019-03", 34, 35)]
    [InlineData("2019", 25, 37)]
    [InlineData("2019-03-10", 34, 34)]
    public void Months_WhenDatesAreCoarse_AreARange(string from, int least, int most) =>
        new CareerPeriod(PartialDate.Parse(from), null, Lasts: true).Months(new DateOnly(2022, 1, 31)).ShouldBe((least, most));

    [Theory]
    [InlineData("2019-03", true)]
    [InlineData("2020", null)]
    [InlineData("2021", false)]
    public void LastedAtLeast_WhenDatesCannotTell_SaysSo(string from, bool? answer) =>
        new CareerPeriod(PartialDate.Parse(from), null, Lasts: true).LastedAtLeast(24, new DateOnly(2022, 6, 30)).ShouldBe(answer);

    private static CellReading<CareerPeriod>[] Of(string person) =>
        [.. CaseFile.Rows("27-career-periods/input.csv").Where(row => row[0].Text == person).Select(row => CareerPeriodReader.Read(row[1], row[2], Rules))];
}

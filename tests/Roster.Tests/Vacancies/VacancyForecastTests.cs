using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Vacancies;

namespace CadreOrleans.Roster.Tests.Vacancies;

/// <summary>The one forecast of vacancies: every cause on record, the earliest that lies ahead, and seats that stand empty already.</summary>
public sealed class VacancyForecastTests
{
    private const string Today = "2022-06-30";
    private readonly Records records = new Records().Unit("u", "district");

    [Theory]
    [InlineData("1962-09", null, null, "2023-07-01", DepartureCause.Retirement)]
    [InlineData("1975-01", "2024-12-31", null, "2025-01-01", DepartureCause.TermEnd)]
    [InlineData("1975-01", "2024-12-31", "2024-10-01", "2024-10-01", DepartureCause.PlannedReturn)]
    [InlineData("1975-01", null, null, "2037-02-01", DepartureCause.Retirement)]
    public void Of_WhenTheSeatIsHeld_IsTheEarliestCauseAhead(string birth, string? ends, string? back, string day, DepartureCause cause) =>
        Of(Held("district-division-deputy", birth, "2019-01-01", ends, back)).ShouldBe(new Vacancy(Day(day), cause));

    [Fact]
    public void Of_WhenAHeadHasServedTwoTerms_IsTheLimitOfTerms() =>
        Of(Held("district-committee-chair", "1975-01", "2014-05-01", null, null)).ShouldBe(new Vacancy(Day("2024-05-01"), DepartureCause.TermLimit));

    [Theory]
    [InlineData("1987-10-20", "2024-10-01")]
    [InlineData("1987", "2024-12-01")]
    public void Of_WhenThePostHasAnAge_IsTheMonthInWhichItIsReachedForCertain(string birth, string day) =>
        Of(Held("district-youth-head", birth, "2019-01-01", null, null)).ShouldBe(new Vacancy(Day(day), DepartureCause.AgeLimit));

    [Fact]
    public void Of_WhenATermEndedAndTheHolderStayed_IsTheNextCauseAhead() =>
        Of(Held("district-division-deputy", "1975-01", "2015-01-01", "2020-12-31", null)).ShouldBe(new Vacancy(Day("2037-02-01"), DepartureCause.Retirement));

    [Fact]
    public void Of_WhenASeatIsEmpty_IsSinceTheLastHolderLeft()
    {
        records.Position("u", "district-division-deputy", seats: 1).Person("o-1", Sex.Male, "1975-01").Seat("o-1", "u", "district-division-deputy", "2015-01-01", until: "2022-03-01");
        Of(records).ShouldBe(new Vacancy(Day("2022-03-01"), null));
        VacancyForecast.FallsVacant(records.View(Today), Row(records)).ShouldBe(Day(Today));
    }

    [Fact]
    public void Of_WhenNobodyEverHeldIt_IsSinceItsCreation() =>
        Of(records.Position("u", "district-division-deputy", seats: 1)).ShouldBe(new Vacancy(Records.Start, null));

    [Fact]
    public void Of_WhenOneOfTwoSeatsIsEmpty_IsVacantAlready()
    {
        records.Position("u", "district-division-deputy", seats: 2).Person("o-1", Sex.Male, "1975-01").Seat("o-1", "u", "district-division-deputy", "2015-01-01");
        Of(records)!.Value.Cause.ShouldBeNull();
    }

    private Records Held(string title, string birth, string from, string? termEnds, string? plannedReturn) => records
        .Position("u", title, seats: 1).Person("o-1", Sex.Male, birth).Seat("o-1", "u", title, from, termEnds: termEnds, plannedReturn: plannedReturn);

    private static Vacancy? Of(Records records) => VacancyForecast.Of(records.View(Today), Row(records));

    private static int Row(Records records)
    {
        var view = records.View(Today);
        return view.Positions.Single(row => view.Position(row).Unit.Value == "u");
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

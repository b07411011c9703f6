using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Discipline;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Signals;

/// <summary>Bars by regime, the strictest of both tracks and of the law, and restoration afterwards (domain notes, section 6.2).</summary>
public sealed class BarSignalTests
{
    [Theory]
    [InlineData("2022-06-30", "2023-01-15")]
    [InlineData("2023-01-14", "2023-01-15")]
    [InlineData("2023-01-15", null)]
    public void Planning_WhenAReprimandIsTwelveMonthsOld_IsFreeAgain(string on, string? free) =>
        Free(on, BarScope.Planning, ("2022-01-15", DisciplineTrack.Party, DisciplineForm.Reprimand)).ShouldBe(free);

    [Theory]
    [InlineData("2023-06-30", BarScope.Planning, "2025-07-10")]
    [InlineData("2023-06-30", BarScope.AnyMove, "2024-01-10")]
    [InlineData("2025-09-01", BarScope.HigherPost, null)]
    [InlineData("2025-11-01", BarScope.HigherPost, "2026-01-10")]
    [InlineData("2025-11-01", BarScope.Planning, null)]
    public void Warning_UnderTheRegimeOfTheDay_HasItsLength(string on, BarScope scope, string? free) =>
        Free(on, scope, ("2023-01-10", DisciplineTrack.Party, DisciplineForm.Warning)).ShouldBe(free);

    [Fact]
    public void Bars_WhenOfBothTracks_TakeTheStrictest() => Free(
        "2023-06-30",
        BarScope.Planning,
        ("2023-01-10", DisciplineTrack.Party, DisciplineForm.Reprimand),
        ("2023-02-10", DisciplineTrack.State, DisciplineForm.Warning)).ShouldBe("2025-08-10");

    [Fact]
    public void Signals_WhenABarIsInForce_NameThingBarredDayAndArticle()
    {
        var view = Roster(("2022-01-15", DisciplineTrack.Party, DisciplineForm.Reprimand)).View("2022-06-30");
        var signals = new BarSignals(view, new UnitScope(view.Roster, view.AsOf, null)).All().ToArray();
        signals.Select(signal => signal.Group).ShouldBe(["planning", "higher-post", "any-move"], ignoreOrder: true);
        signals.ShouldAllBe(signal => signal.On == new DateOnly(2023, 1, 15) && signal.Count == 12 && signal.Unit == new UnitId("a"));
    }

    private static string? Free(string on, BarScope scope, params (string On, DisciplineTrack Track, DisciplineForm Form)[] measures)
    {
        var view = Roster(measures).View(on);
        var bars = new BarSignals(view, new UnitScope(view.Roster, view.AsOf, null));
        return bars.InForce(0, scope) is null ? null : bars.InForce(0, scope)!.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Records Roster(params (string On, DisciplineTrack Track, DisciplineForm Form)[] measures)
    {
        var records = new Records().Holder("o-1", "a", "commune-secretary");
        foreach (var (on, track, form) in measures)
        {
            records.Add(new Disciplined(new OfficialId("o-1"), track, form, BreachCategory.Duty), on);
        }

        return records;
    }
}

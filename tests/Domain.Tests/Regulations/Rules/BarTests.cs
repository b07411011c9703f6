using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>Bars by form and regime (domain notes, section 6.2).</summary>
public sealed class BarTests
{
    [Theory]
    [InlineData("2022-07-01", DisciplineForm.Reprimand, BarScope.HigherPost, 12)]
    [InlineData("2022-07-01", DisciplineForm.Warning, BarScope.HigherPost, 12)]
    [InlineData("2022-07-01", DisciplineForm.Removal, BarScope.HigherPost, 24)]
    [InlineData("2023-01-01", DisciplineForm.Reprimand, BarScope.HigherPost, 12)]
    [InlineData("2023-01-01", DisciplineForm.Warning, BarScope.HigherPost, 30)]
    [InlineData("2023-01-01", DisciplineForm.Removal, BarScope.HigherPost, 60)]
    [InlineData("2023-01-01", DisciplineForm.Reprimand, BarScope.Planning, 12)]
    [InlineData("2023-01-01", DisciplineForm.Warning, BarScope.Planning, 30)]
    [InlineData("2023-01-01", DisciplineForm.Removal, BarScope.Planning, 60)]
    [InlineData("2025-10-08", DisciplineForm.Reprimand, BarScope.HigherPost, 24)]
    [InlineData("2025-10-08", DisciplineForm.Warning, BarScope.HigherPost, 36)]
    [InlineData("2025-10-08", DisciplineForm.Removal, BarScope.HigherPost, 60)]
    [InlineData("2025-10-08", DisciplineForm.Reprimand, BarScope.Planning, 12)]
    [InlineData("2025-10-08", DisciplineForm.Warning, BarScope.Planning, 12)]
    [InlineData("2025-10-08", DisciplineForm.Removal, BarScope.Planning, 60)]
    [InlineData("2025-10-08", DisciplineForm.SalaryReduction, BarScope.AnyMove, 12)]
    [InlineData("2025-10-08", DisciplineForm.Demotion, BarScope.AnyMove, 24)]
    public void Of_WhenAFormUnderARegime_LastsTheStrictestMonths(string regimeOn, DisciplineForm form, BarScope scope, int months)
    {
        var regime = Asked.Pack.Regimes.Discipline.At(Make.Day(regimeOn))!;
        var bar = Bars.Of(Asked.Measure(form, "2022-01-15"), regime, scope);
        bar.Months.ShouldBe(months);
        bar.Until.ShouldBe(Make.Day("2022-01-15").AddMonths(months));
    }

    [Fact]
    public void Judge_WhenTheBarLapses_HoldsFromThatDay()
    {
        var candidate = Asked.Candidate() with { Disciplines = [Asked.Measure(DisciplineForm.Warning, "2022-10-10", DisciplineTrack.Party)] };
        var found = Asked.For(candidate, Purpose.Appointment).By<NoBar>()!;
        found.Verdict.ShouldBe(Verdict.NotSatisfied);
        found.From.ShouldBe(Make.Day("2025-04-10"));
        Asked.For(candidate, Purpose.Appointment, on: Make.Day("2025-04-09")).VerdictBy<NoBar>().ShouldBe(Verdict.NotSatisfied);
        var free = Asked.For(candidate, Purpose.Appointment, on: found.From).By<NoBar>()!;
        free.Verdict.ShouldBe(Verdict.Satisfied);
        free.Until.ShouldBe(Make.Day("2025-10-08"));
        Asked.For(candidate, Purpose.Appointment, on: Make.Day("2025-10-09")).By<NoBar>()!.From.ShouldBe(Make.Day("2025-10-10"));
    }

    [Fact]
    public void Judge_WhenTheNewRegimeShortensThePlanningBar_HoldsFromItsFirstDay()
    {
        var candidate = Asked.Candidate() with { Disciplines = [Asked.Measure(DisciplineForm.Warning, "2024-01-15")] };
        Asked.For(candidate, Purpose.Planning, on: Make.Day("2025-03-01")).By<NoBar>()!.From.ShouldBe(Make.Day("2025-10-08"));
    }

    [Fact]
    public void Judge_WhenBothTracksPunish_TheLongestBarCounts()
    {
        var candidate = Asked.Candidate() with
        {
            Disciplines = [Asked.Measure(DisciplineForm.Reprimand, "2023-06-01", DisciplineTrack.Party), Asked.Measure(DisciplineForm.Removal, "2023-05-01")],
        };
        var found = Asked.For(candidate, Purpose.Planning).By<NoBar>()!;
        found.From.ShouldBe(Make.Day("2028-05-01"));
        found.Arguments.ShouldBe(["@DisciplineForm.Removal", "@DisciplineTrack.State", "2023-05-01", "60", "2028-05-01"]);
    }

    [Fact]
    public void Judge_WhenExpelled_NeverHolds()
    {
        var candidate = Asked.Candidate() with { Disciplines = [Asked.Measure(DisciplineForm.Expulsion, "2020-01-01", DisciplineTrack.Party)] };
        var found = Asked.For(candidate, Purpose.Appointment).By<NoBar>()!;
        (found.Verdict, found.From).ShouldBe((Verdict.NotSatisfied, null));
    }

    [Fact]
    public void Judge_WhenThePostIsNotHigher_OnlyTheMeasureItselfBars()
    {
        var candidate = Asked.Candidate() with { Disciplines = [Asked.Measure(DisciplineForm.Warning, "2022-01-15", DisciplineTrack.Party)] };
        Asked.For(candidate, Purpose.Appointment).VerdictBy<NoBar>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(candidate, Purpose.Appointment, "district-division-deputy").VerdictBy<NoBar>().ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void At_WhenTheDayIs20Or27December2021_ThePlanningRegimesDiffer()
    {
        Asked.Pack.Regimes.Planning.At(Make.Day("2021-12-20"))!.Code.ShouldBe("planning-2012");
        Asked.Pack.Regimes.Planning.At(Make.Day("2021-12-26"))!.WomenPercent.Value.ShouldBe(15);
        Asked.Pack.Regimes.Planning.At(Make.Day("2021-12-27"))!.Code.ShouldBe("planning-2021");
        Asked.Pack.Regimes.Planning.At(Make.Day("2021-12-27"))!.WomenPercent.Value.ShouldBe(25);
        Asked.Pack.Regimes.Planning.At(Make.Day("2025-10-07"))!.HigherTitleOnly.Value.ShouldBeFalse();
        Asked.Pack.Regimes.Planning.At(Make.Day("2025-10-08"))!.HigherTitleOnly.Value.ShouldBeTrue();
    }
}

using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Tests.Figures;

public sealed class ConductFigureTests
{
    private static readonly OfficialId One = new("o-1");

    [Fact]
    public void F8_WhenOnePersonHasTwoMeasures_CountsThePersonByTheHeaviest()
    {
        var row = new Records().Official("o-1").Add(Measure(DisciplineTrack.State, DisciplineForm.Warning), "2019-01-01")
            .Add(Measure(DisciplineTrack.Party, DisciplineForm.Reprimand), "2020-01-01").Figure("F8").Rows.ShouldHaveSingleItem();
        (row.Fact, row.On).ShouldBe(("warning", new DateOnly(2019, 1, 1)));
    }

    [Fact]
    public void F8_WhenDecidedOutsideThePeriod_CountsNothing() =>
        new Records().Official("o-1").Add(Measure(DisciplineTrack.Party, DisciplineForm.Warning), "2017-06-30")
            .Add(Measure(DisciplineTrack.Party, DisciplineForm.Warning), "2022-07-01").Figure("F8").Numerator.ShouldBe(0);

    [Fact]
    public void F9_WhenComplaintUpheldOrBreachPolitical_CountsEach()
    {
        var figure = new Records().Official("o-1").Add(new ComplaintConcluded(One, "x", false), "2019-01-01").Add(new ComplaintConcluded(One, "x", true), "2019-02-01")
            .Add(Measure(DisciplineTrack.Party, DisciplineForm.Warning), "2020-01-01")
            .Add(Measure(DisciplineTrack.Party, DisciplineForm.Warning) with { Category = BreachCategory.Political }, "2021-01-01").Figure("F9");
        figure.Rows.Select(row => row.Fact).ShouldBe(["complaint-upheld", "political-breach"]);
    }

    [Fact]
    public void T1_WhenDegreeCameAfterRecruitment_IsMissing()
    {
        var records = new Records().Official("o-1").Official("o-2").Official("o-3");
        foreach (var (official, awarded) in new[] { ("o-1", "2020-07-01"), ("o-2", "2022-01-01"), ("o-3", "2021") })
        {
            var id = new OfficialId(official);
            records.Add(new Recruited(id, new UnitId("a"), JobKind.Specialist), "2021-03-01")
                .Add(new DegreeAwarded(id, DegreeLevel.University, null, StudyMode.FullTime, PartialDate.Parse(awarded), false), PartialDate.Parse(awarded).Earliest);
        }

        records.Add(new Recruited(One, new UnitId("a"), JobKind.Cadre), "2021-03-01").Add(new Recruited(One, new UnitId("a"), JobKind.Specialist), "2020-12-31");
        var figure = records.Figure("T1");
        (figure.Numerator, figure.Denominator, figure.Missing, figure.Unknown).ShouldBe((1, 3, 2, 1));
    }

    [Fact]
    public void T1_WhenNobodyWasRecruited_HasNoValue() => new Records().Figure("T1").Value.ShouldBeNull();

    [Theory]
    [InlineData("2021-06-30", 0)]
    [InlineData("2021-07-01", 1)]
    [InlineData("2022-06-30", 1)]
    public void T4_WhenTrainedInTheTwelveMonths_Counts(string on, int trained)
    {
        var figure = new Records().Holder("o-1", "a", "commune-secretary", "a").Add(new TrainingCompleted(One, TrainingKind.Defence), on).Figure("T4");
        (figure.Numerator, figure.Denominator).ShouldBe((trained, 1));
    }

    [Fact]
    public void Period_WhenItEndsBeforeItBegins_IsRefused() =>
        Should.Throw<ArgumentException>(() => new Period(new DateOnly(2022, 1, 2), new DateOnly(2022, 1, 1)));

    [Fact]
    public void Targets_WhenTheirYearsBeginLater_AreSharesOfNothing()
    {
        var period = new Period(new DateOnly(2010, 1, 1), new DateOnly(2015, 1, 1));
        var targets = FigureCatalogue.Targets(new Records().Holder("o-1", "d", "district-division-head").Roster(), period, Records.Pack);
        targets.Single(target => target.Code == "T2").Denominator.ShouldBe(0);
    }

    [Fact]
    public void Figures_WhenListed_HaveTextInBothLanguages()
    {
        var figures = FigureCatalogue.Figures(new Records().Roster(), Records.Period, Records.Pack);
        figures.Select(figure => figure.Code).ShouldBe(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"]);
        figures.ShouldAllBe(figure => figure.Name.Vi != figure.Name.En && figure.Definition.Vi != figure.Definition.En);
    }

    private static Disciplined Measure(DisciplineTrack track, DisciplineForm form) => new(One, track, form, BreachCategory.Duty);
}

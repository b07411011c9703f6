using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>The readings of the requirements, each at its edge (domain notes, section 12).</summary>
public sealed class RequirementReadingTests
{
    private const string Term = "2025-2030";
    private static readonly OfficialId One = new("o-1");

    [Fact]
    public void R4_WhenLeadersCameAndWent_HasThreeDenominators()
    {
        var records = new Records().Official("o-1").Official("o-2").Official("o-3")
            .Seat("o-1", "d", "district-division-head", "2010-01-01", until: "2019-01-01").Seat("o-1", "a", "commune-secretary", "2019-01-01", MoveKind.RotationVertical)
            .Seat("o-2", "d", "district-division-head", "2019-06-01")
            .Seat("o-3", "d", "district-division-head", "2018-01-01", until: "2020-01-01");
        (records.Figure("R4").Numerator, records.Figure("R4").Denominator).ShouldBe((0, 1));
        (records.Figure("R4.first-day").Numerator, records.Figure("R4.first-day").Denominator).ShouldBe((1, 1));
        (records.Figure("R4.any-day").Numerator, records.Figure("R4.any-day").Denominator).ShouldBe((1, 3));
    }

    [Theory]
    [InlineData("2017-10-06", true, null)]
    [InlineData("2019-01-01", true, true)]
    [InlineData("2019-01-01", false, false)]
    public void R4Defined_WhenTheMoveIsARotationByTheRegulationOfItsDay_Counts(string on, bool planned, bool? rotation)
    {
        var records = new Records().Official("o-1").Seat("o-1", "d", "district-division-head", "2010-01-01", until: on).Seat("o-1", "a", "commune-secretary", on, MoveKind.RotationVertical);
        var figure = (planned ? records.Plan("2015-2020", "a", "commune-secretary", "2015-01-01", "o-1") : records).Figure("R4.defined");
        (figure.Numerator, figure.Lacking.Count, figure.Unknown).ShouldBe(rotation switch { true => (1, 0, 0), false => (0, 1, 0), null => (0, 0, 1) });
    }

    [Fact]
    public void R5_WhenACommuneHasTwoNonLocalLeaders_StandsInTheHistogram()
    {
        var records = new Records().Holder("o-1", "a", "commune-secretary", "b").Holder("o-2", "a", "commune-secretary", "b");
        (records.Figure("R5").Numerator, records.Figure("R5.none").Numerator, records.Figure("R5.one").Numerator, records.Figure("R5.two").Numerator).ShouldBe((1, 1, 0, 1));
    }

    [Fact]
    public void R7_WhenTrainedInOneOfTwoYears_CountsYearsOfPeople()
    {
        var figure = new Records().Holder("o-1", "a", "commune-secretary").Add(new TrainingCompleted(One, TrainingKind.Defence), "2018-05-01").Figure("R7", "2018-01-01", "2019-12-31");
        (figure.Numerator, figure.Denominator).ShouldBe((1, 2));
    }

    [Fact]
    public void R7_WhenThePeriodHasNoWholeYear_DoesNotApply() =>
        new Records().Holder("o-1", "a", "commune-secretary").Figure("R7", "2018-01-02", "2019-12-30").Value.ShouldBeNull();

    [Theory]
    [InlineData(45, 30, 23, "procedure-complete")]
    [InlineData(45, 29, 23, "no-quorum")]
    [InlineData(46, 46, 23, "not-passed")]
    [InlineData(46, 46, 24, "procedure-complete")]
    public void R10_WhenVotesAndQuorumAreAtTheirLimits_CountsThoseConvened(int convened, int present, int votes, string fact)
    {
        var records = new Records().Official("o-1").Plan(Term, "a", "commune-secretary", "2022-02-01", "o-1");
        for (var step = 1; step <= 5; step++)
        {
            records = step is 1 or 5
                ? records.Step(Term, "a", step, $"2022-03-0{step}", 11, 11)
                : records.Step(Term, "a", step, $"2022-03-0{step}", convened, present, "commune-secretary", "o-1", votes);
        }

        var figure = records.Figure("R10");
        figure.Rows.Concat(figure.Lacking).Single().Fact.ShouldBe(fact);
    }

    [Fact]
    public void R10_WhenAStepIsMissing_IsIncomplete()
    {
        var figure = new Records().Official("o-1").Plan(Term, "a", "commune-secretary", "2022-02-01", "o-1")
            .Step(Term, "a", 1, "2022-03-01", 11, 11).Step(Term, "a", 2, "2022-03-02", 45, 45, "commune-secretary", "o-1", 45).Figure("R10");
        figure.Lacking.Single().Fact.ShouldBe("step-missing");
    }

    [Theory]
    [InlineData("2022-04-01", 1)]
    [InlineData("2022-03-31", 0)]
    public void R10Approved_WhenTheApprovalCameAfterTheFiguresDay_CountsThePlanAsItStoodThen(string last, int approved)
    {
        var figure = new Records().Official("o-1").Plan(Term, "a", "commune-secretary", "2022-02-01", "o-1")
            .Add(new PlanApproved(new PlanId(Term, "a"), 1, "12-QĐ/HU"), "2022-04-01").Figure("R10.approved", "2017-07-01", last);
        (figure.Numerator, figure.Denominator).ShouldBe((approved, 1));
    }

    [Fact]
    public void R12_WhenOnePositionHasOneName_IsOneOfTwo()
    {
        var figure = new Records().Official("o-1").Official("o-2").Official("o-3")
            .Plan(Term, "a", "commune-secretary", "2022-02-01", "o-1", "o-2").Plan(Term, "b", "commune-secretary", "2022-02-01", "o-3").Figure("R12");
        (figure.Numerator, figure.Denominator).ShouldBe((1, 2));
    }

    [Theory]
    [InlineData("1985-06-30", 0, 0)]
    [InlineData("1985-06", 0, 0)]
    [InlineData("1985-07", 1, 0)]
    [InlineData("1985", 0, 1)]
    [InlineData("1986", 1, 0)]
    public void R13_WhenExactlyFortyAtTheReferenceMonth_IsNotUnderForty(string birth, int young, int unknown)
    {
        var figure = new Records().Person("o-1", Sex.Male, birth).Plan(Term, "d", "district-division-head", "2022-02-01", "o-1").Figure("R13");
        (figure.Numerator, figure.Denominator, figure.Unknown).ShouldBe((young, 1, unknown));
    }

    [Theory]
    [InlineData("district-committee-chair", "district-division-head")]
    [InlineData("district-division-head", "district-committee-chair")]
    public void R13_WhenPlacesHaveDifferentReferenceMonths_CountsByTheEarliestInWhateverOrder(string entered, string next)
    {
        var records = new Records().Position("d", "district-committee-chair").Person("o-1", Sex.Male, "1985-10");
        records.Plan(Term, "d", entered, "2022-02-01", "o-1").Plan(Term, "d", next, "2022-02-01", "o-1");
        var figure = records.Figure("R13");
        (figure.Numerator, figure.Denominator, figure.Rows[0].Amount).ShouldBe((1, 1, (39 * 12) + 8));
        records.Figure("R13.first").Numerator.ShouldBe(1);
    }

    [Fact]
    public void R13Gap_WhenNamesAreSixtyMonthsApart_IsFiveYears()
    {
        var records = new Records().Person("o-1", Sex.Male, "1980-01").Person("o-2", Sex.Male, "1985-01").Person("o-3", Sex.Male, "1980-01").Person("o-4", Sex.Male, "1984-12")
            .Plan(Term, "a", "commune-secretary", "2022-02-01", "o-1", "o-2").Plan(Term, "b", "commune-secretary", "2022-02-01", "o-3", "o-4");
        records.Figure("R13.gap").Rows.Single().Amount.ShouldBe(60);
        records.Figure("R13.gap").Lacking.Single().Amount.ShouldBe(59);
    }

    [Fact]
    public void R14_WhenNobodyIsPlannedBehind_NamesTheYearOfTheGap()
    {
        var records = new Records().Person("o-1", Sex.Male, "1965-01").Seat("o-1", "a", "commune-secretary", "2020-01-01")
            .Person("o-2", Sex.Male, "1980-01").Seat("o-2", "b", "commune-secretary", "2020-01-01", termEnds: "2025-05-31")
            .Person("o-3", Sex.Male, "1985-01").Seat("o-3", "b", "commune-committee-vice-chair", "2015-01-01")
            .Add(new Assessed(new OfficialId("o-3"), 2021, AssessmentLevel.Good, null, []), "2021-12-15")
            .Plan(Term, "b", "commune-secretary", "2022-02-01", "o-3");
        var gap = records.Figure("R14.gaps").Rows.ShouldHaveSingleItem();
        (gap.Unit, gap.On, gap.Amount).ShouldBe((new UnitId("a"), new DateOnly(2026, 8, 1), 2026));
        (records.Figure("R14").Numerator, records.Figure("R14").Denominator).ShouldBe((1, 2));
    }

    [Fact]
    public void R19Days_WhenThreeWereConcluded_IsTheMedian()
    {
        var records = new Records().Holder("o-1", "a", "commune-secretary");
        foreach (var (number, concluded) in new[] { (1, "2020-01-11"), (2, "2020-01-31"), (3, "2020-04-10") })
        {
            records.Add(new InspectionOpened(One, number, "x"), "2020-01-01").Add(new InspectionConcluded(One, number, false), concluded);
        }

        records.Add(new InspectionOpened(One, 4, "x"), "2020-02-01");
        records.Figure("R19.days").Numerator.ShouldBe(30);
        records.Figure("R19.open").Rows.Single().On.ShouldBe(new DateOnly(2020, 2, 1));
    }

    [Theory]
    [InlineData("2022-06-30", 1)]
    [InlineData("2022-07-01", 0)]
    public void R25_WhenTenYearsInOneHeadPostAreOver_IsBeyondTwoTerms(string day, int within)
    {
        var records = new Records().Official("o-1").Seat("o-1", "a", "commune-secretary", "2012-07-01", until: "2017-07-01").Seat("o-1", "a", "commune-secretary", "2017-07-01");
        records.Figure("R25", "2020-01-01", day).Numerator.ShouldBe(within);
    }

    [Fact]
    public void R25_WhenThereWasABreak_CountsFromTheReturn()
    {
        var records = new Records().Official("o-1").Seat("o-1", "a", "commune-secretary", "2010-01-01", until: "2017-07-01").Seat("o-1", "a", "commune-secretary", "2017-07-02");
        records.Figure("R25").Rows.Single().On.ShouldBe(new DateOnly(2027, 7, 2));
    }

    [Fact]
    public void R23_WhenAsked_IsNotMeasuredAndNamesItsSigns()
    {
        var figure = new Records().Figure("R23");
        (figure.IsMeasured, figure.Value).ShouldBe((false, null));
        figure.Signs.ShouldBe(["R5", "R9", "R12"]);
    }

    [Fact]
    public void Unit_WhenItWasMergedLater_BringsItsPastToTheNewUnit()
    {
        var records = new Records().Official("o-1").Seat("o-1", "d", "district-division-head", "2010-01-01", until: "2018-01-01")
            .Seat("o-1", "b", "commune-secretary", "2018-01-01", MoveKind.RotationVertical, until: "2019-01-01")
            .Add(new UnitsMerged(new UnitId("a"), [new UnitId("b")]), "2020-01-01");
        FigureCatalogue.Figures(records.Roster(), Records.Period, Records.Pack, new UnitId("a"), "F5").Single().Numerator.ShouldBe(1);
        FigureCatalogue.Figures(records.Roster(), new Period(new DateOnly(2017, 7, 1), new DateOnly(2019, 12, 31)), Records.Pack, new UnitId("a"), "F5").Single().Numerator.ShouldBe(0);
    }

    [Theory]
    [InlineData("F8", FieldGroups.Discipline)]
    [InlineData("R9", FieldGroups.Assessments)]
    [InlineData("R9.discipline", FieldGroups.Assessments | FieldGroups.Discipline)]
    [InlineData("R15", FieldGroups.Assessments | FieldGroups.Discipline)]
    [InlineData("R18.warning", FieldGroups.Discipline)]
    [InlineData("R19.days", FieldGroups.Discipline)]
    [InlineData("R21.prestige", FieldGroups.Assessments)]
    [InlineData("R21.women", FieldGroups.None)]
    public void Rows_WhenTheyRestOnAFieldGroup_NeedItsRight(string code, FieldGroups needs) => new Records().Figure(code).Needs.ShouldBe(needs);
}

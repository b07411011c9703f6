using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Tests.Figures;

public sealed class QualificationFigureTests
{
    private static readonly OfficialId One = new("o-1");
    private static readonly OfficialId Two = new("o-2");

    [Theory]
    [InlineData("2017-06-30", 0, 0)]
    [InlineData("2017-07-01", 1, 0)]
    [InlineData("2022-06-30", 1, 0)]
    [InlineData("2022-07-01", 0, 0)]
    [InlineData("2018", 1, 0)]
    [InlineData("2017", 0, 1)]
    [InlineData("2016", 0, 0)]
    [InlineData("2022-06", 1, 0)]
    public void F1_WhenDegreeSentFor_CountsAwardsWhollyInThePeriod(string awarded, int counted, int unknown)
    {
        var date = PartialDate.Parse(awarded);
        var figure = new Records().Official("o-1").Add(new DegreeAwarded(One, DegreeLevel.University, null, StudyMode.InService, date, true), date.Earliest).Figure("F1");
        figure.Numerator.ShouldBe(counted);
        figure.Unknown.ShouldBe(unknown);
        figure.Value.ShouldBe(counted);
    }

    [Fact]
    public void F1_WhenOnePersonTakesTwoDegrees_CountsTurns()
    {
        var figure = new Records().Official("o-1").Add(Degree(DegreeLevel.University, true, "2018-05-02"), "2018-05-02")
            .Add(Degree(DegreeLevel.University, true, "2021-05-02"), "2021-05-02").Figure("F1");
        figure.Numerator.ShouldBe(2);
        figure.Rows.ShouldAllBe(row => row.Official == One && row.Fact == "university");
    }

    [Fact]
    public void F1_WhenNotSentForOrOfAnotherLevel_CountsNothing() =>
        new Records().Official("o-1").Add(Degree(DegreeLevel.University, false, "2018-05-02"), "2018-05-02")
            .Add(Degree(DegreeLevel.Master, true, "2020-05-02"), "2020-05-02")
            .Add(Degree(DegreeLevel.College, true, "2020-05-02"), "2020-05-02").Figure("F1").Numerator.ShouldBe(0);

    [Fact]
    public void F2_WhenHolderIsInPost_CountsTheStockWheneverAwarded()
    {
        var degree = Degree(DegreeLevel.Master, false, "2009-05-02");
        new Records().Holder("o-1", "d", "district-specialist").Official("o-2").Add(degree, "2009-05-02").Add(degree with { Official = Two }, "2009-05-02")
            .Figure("F2").Rows.Select(row => row.Official).ShouldBe([One]);
    }

    [Fact]
    public void F2_WhenAwardMayLieAfterTheLastDay_IsUnknown()
    {
        var degree = new DegreeAwarded(One, DegreeLevel.Master, null, StudyMode.FullTime, PartialDate.OfYear(2022), false);
        var figure = new Records().Holder("o-1", "d", "district-specialist").Add(degree, "2022-01-01").Figure("F2");
        (figure.Numerator, figure.Unknown).ShouldBe((0, 1));
    }

    [Fact]
    public void F3_WhenCompletedInThePeriod_CountsPeopleOnce()
    {
        var senior = new TrainingCompleted(One, TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior);
        var figure = new Records().Official("o-1").Official("o-2").Add(senior, "2019-03-01").Add(senior, "2020-03-01")
            .Add(senior with { Official = Two }, "2017-06-30")
            .Add(senior with { Official = Two, PoliticalTheory = PoliticalTheoryLevel.Intermediate }, "2019-01-01").Figure("F3");
        figure.Numerator.ShouldBe(1);
        figure.Rows.Single().On.ShouldBe(new DateOnly(2019, 3, 1));
    }

    [Fact]
    public void F4_WhenSpecialistAndPrincipal_CountsThePersonOnceAndOfficersNot()
    {
        var training = new TrainingCompleted(One, TrainingKind.StateManagement, StateManagement: StateManagementLevel.Specialist);
        new Records().Official("o-1").Official("o-2").Add(training, "2018-01-01")
            .Add(training with { StateManagement = StateManagementLevel.PrincipalSpecialist }, "2020-01-01")
            .Add(training with { Official = Two, StateManagement = StateManagementLevel.Officer }, "2020-01-01").Figure("F4").Numerator.ShouldBe(1);
    }

    private static DegreeAwarded Degree(DegreeLevel level, bool sent, string on) => new(One, level, null, StudyMode.InService, PartialDate.Parse(on), sent);
}

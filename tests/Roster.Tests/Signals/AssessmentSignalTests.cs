using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Assessments;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Signals;

public sealed class AssessmentSignalTests
{
    [Theory]
    [InlineData(10, 2)]
    [InlineData(9, 1)]
    [InlineData(5, 1)]
    [InlineData(4, 0)]
    [InlineData(0, 0)]
    public void Allowed_WhenSoManyAreRatedGood_IsAFifthRoundedDown(int good, int allowed) => ExcellentCap.Allowed(good, 20).ShouldBe(allowed);

    [Theory]
    [InlineData(10, 2, false)]
    [InlineData(10, 3, true)]
    [InlineData(4, 1, true)]
    public void OverCap_WhenTheBaseIsThoseRatedGood_SignalsOnlyAbove(int good, int excellent, bool over)
    {
        var records = new Records();
        Rate(records, 2020, 0, good, AssessmentLevel.Good);
        Rate(records, 2020, good, excellent, AssessmentLevel.Excellent);
        Rate(records, 2020, good + excellent, 20, AssessmentLevel.Completed);
        var signals = Read(records).OverCap().ToArray();
        signals.Length.ShouldBe(over ? 1 : 0);
        if (over)
        {
            (signals[0].Unit, signals[0].Year, signals[0].Count, signals[0].Limit).ShouldBe((new UnitId("a"), 2020, excellent, good / 5));
        }
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void AllEqual_WhenThreeOrMoreAreRatedEqual_Signals(int people, int signals)
    {
        var records = new Records();
        Rate(records, 2020, 0, people, AssessmentLevel.Good);
        Read(records).AllEqual().Count().ShouldBe(signals);
    }

    [Fact]
    public void AllEqual_WhenALaterRecordReplacesOne_CountsTheOneThatStands()
    {
        var records = new Records();
        Rate(records, 2020, 0, 3, AssessmentLevel.Good);
        records.Add(new Assessed(new OfficialId("o-0"), 2020, AssessmentLevel.Completed, null, []), "2021-01-20");
        Read(records).AllEqual().ShouldBeEmpty();
    }

    [Fact]
    public void NeverDiffers_WhenOnePersonWasRatedDifferentlyOnce_SaysNothing()
    {
        var (steady, once) = (new Records(), new Records());
        foreach (var year in new[] { 2019, 2020, 2021 })
        {
            Rate(steady, year, 0, 3, AssessmentLevel.Good);
            Rate(once, year, 0, 2, AssessmentLevel.Good);
            Rate(once, year, 2, 1, year == 2020 ? AssessmentLevel.Completed : AssessmentLevel.Good);
        }

        (Read(steady).NeverDiffers().Count(), Read(once).NeverDiffers().Count()).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("2020-02-01", AssessmentLevel.Good, 1)]
    [InlineData("2020-02-01", AssessmentLevel.Completed, 0)]
    [InlineData("2019-12-31", AssessmentLevel.Excellent, 0)]
    public void InYearOfDiscipline_WhenRatedGoodForThatYear_Signals(string decided, AssessmentLevel level, int signals)
    {
        var records = new Records();
        Rate(records, 2020, 0, 1, level);
        records.Add(new Disciplined(new OfficialId("o-0"), DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Duty), decided);
        Read(records).InYearOfDiscipline().Count().ShouldBe(signals);
    }

    [Theory]
    [InlineData(2, 3, AssessmentLevel.Good, 1)]
    [InlineData(2, 2, AssessmentLevel.Good, 0)]
    [InlineData(1, 3, AssessmentLevel.Good, 0)]
    [InlineData(2, 3, AssessmentLevel.Completed, 0)]
    public void RaterNeverDiffers_WhenThreePeopleAreRatedEqualForTwoYears_NamesTheRater(int years, int people, AssessmentLevel last, int signals)
    {
        var records = new Records().Official("rater");
        for (var year = 2022 - years; year < 2022; year++)
        {
            Rate(records, year, 0, people - 1, AssessmentLevel.Good, "rater");
            Rate(records, year, people - 1, 1, last, "rater");
        }

        var found = Read(records).RaterNeverDiffers().ToArray();
        found.Length.ShouldBe(signals);
        found.ShouldAllBe(signal => signal.Official == new OfficialId("rater") && signal.Year == 2021 && signal.Group == "good" && signal.Count == years * people);
    }

    [Theory]
    [InlineData(69, AssessmentLevel.Good, 1)]
    [InlineData(69, AssessmentLevel.Excellent, 1)]
    [InlineData(69, AssessmentLevel.Completed, 0)]
    [InlineData(70, AssessmentLevel.Good, 0)]
    [InlineData(null, AssessmentLevel.Good, 0)]
    public void AgainstUnitResult_WhenTheUnitStayedBelowSeventyPercent_SignalsWhoWasRatedGood(int? result, AssessmentLevel level, int signals)
    {
        var records = new Records();
        Rate(records, 2021, 0, 1, level, unitResult: result);
        var found = Read(records).AgainstUnitResult().ToArray();
        found.Length.ShouldBe(signals);
        found.ShouldAllBe(signal => signal.Count == result && signal.Limit == 70 && signal.Unit == new UnitId("a"));
    }

    [Fact]
    public void NotMeasured_WhenSomeNameNoRaterOrResult_CountsThem()
    {
        var records = new Records().Official("rater");
        Rate(records, 2021, 0, 2, AssessmentLevel.Good, "rater", 80);
        Read(records).NotMeasured.ShouldBeEmpty();
        Rate(records, 2021, 2, 1, AssessmentLevel.Good, "rater");
        Read(records).NotMeasured.ShouldBe([new UnmeasuredPart("rating-against-result", 1, 3)]);
        Rate(records, 2021, 3, 1, AssessmentLevel.Good);
        Read(records).NotMeasured.ShouldBe([new UnmeasuredPart("rating-against-result", 2, 4), new UnmeasuredPart("rater-on-record", 1, 4)]);
    }

    [Fact]
    public void Signals_WhenNoRegimeWasInForce_SayNothing()
    {
        var records = new Records();
        Rate(records, 2016, 0, 3, AssessmentLevel.Excellent);
        Read(records).All().ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_WhenListed_HaveCodesOfTheirOwnAndWordsInBothLanguages()
    {
        var kinds = Enum.GetValues<SignalKind>();
        kinds.Select(SignalTexts.Code).Distinct().Count().ShouldBe(kinds.Length);
        kinds.Select(SignalTexts.Name).ShouldAllBe(name => name.Vi != name.En);
        new[] { "rating-against-result", "rater-on-record" }.Select(code => SignalTexts.NotMeasured(new UnmeasuredPart(code, 1, 2))).ShouldAllBe(text => text.Vi != text.En && text.En.Contains("1 of 2"));
    }

    private static AssessmentSignals Read(Records records)
    {
        var view = records.View("2022-06-30");
        return new AssessmentSignals(view, new UnitScope(view.Roster, view.AsOf, null));
    }

    private static void Rate(Records records, int year, int first, int count, AssessmentLevel level, string? rater = null, int? unitResult = null)
    {
        foreach (var official in Enumerable.Range(first, count).Select(i => $"o-{i}"))
        {
            if (records.Adds(official))
            {
                records.Holder(official, "a", "commune-civil-servant");
            }

            records.Add(new Assessed(new OfficialId(official), year, level, null, ["x"], rater is null ? null : new OfficialId(rater), unitResult), $"{year}-12-15");
        }
    }
}

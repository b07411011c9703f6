using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Plans;

/// <summary>The sample's plans of 2025-2030 have the flaws that its description names, and no others that are errors.</summary>
public sealed class SamplePlanTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private static readonly DateOnly Today = new(2022, 6, 30);

    private IEnumerable<PlanCheck> All => Plans.SelectMany(plan => PlanChecks.Of(View, plan));

    private RosterView View => new(sample.Roster, Today, Records.Pack);

    private IEnumerable<int> Plans => Enumerable.Range(0, sample.Roster.Plans.Count).Where(plan => sample.Roster.Plans.Ids[plan].Term == "2025-2030");

    [Theory]
    [InlineData("no-bar", 2)]
    [InlineData("no-quorum", 1)]
    [InlineData("too-many-positions", 3)]
    [InlineData("too-few-names", 5)]
    [InlineData("remaining-service", 4)]
    [InlineData("one-cohort", 1)]
    [InlineData("not-consulted", 2)]
    public void Flaws_WhenPlanted_AreFound(string code, int count) => All.Count(check => check.Code == code).ShouldBe(count);

    [Fact]
    public void Errors_WhenTheSampleIsChecked_AreOfNoOtherKinds() => All.Where(check => check.Severity == CheckSeverity.Error).Select(check => check.Code).Distinct()
        .ShouldBe(["no-bar", "no-quorum", "remaining-service", "too-many-positions"], ignoreOrder: true);

    [Fact]
    public void Checks_WhenAny_HaveASourceAndWordsInBothLanguages()
    {
        foreach (var check in All)
        {
            check.Source.Document.ShouldNotBeNullOrEmpty();
            var text = PlanTexts.Sentence(check);
            text.Vi.ShouldNotBeNullOrEmpty();
            text.Vi.ShouldNotBe(text.En);
        }
    }

    [Fact]
    public void Review_WhenDrafted_TakesOutThoseWhomTheChecksNameAndOnlyTheExcess()
    {
        var leaving = Plans.SelectMany(plan => ReviewDraft.Of(View, plan).Leaving).ToArray();
        leaving.Count(left => left.Reason == RemovalReason.Discipline).ShouldBe(2);
        leaving.Count(left => left.Reason == RemovalReason.TooManyPositions).ShouldBe(3);
        leaving.Count(left => left.Reason == RemovalReason.Age)
            .ShouldBe(All.Where(check => check.Code == "remaining-service").Select(check => (check.Position, check.Official)).Distinct().Count());
    }

    [Fact]
    public void Bodies_WhenPlanned_StandInsideTheCoefficient() =>
        All.ShouldNotContain(check => check.Code == "coefficient-low" || check.Code == "coefficient-high");

    [Fact]
    public void ProposalOnly_WhenTheProvinceDecides_IsTold() => All.Where(check => check.Code == "proposal-only").ShouldNotBeEmpty();
}

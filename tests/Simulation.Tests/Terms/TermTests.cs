using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Terms;

public sealed class TermTests
{
    private const int Congress = 5;
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;

    public TermTests()
    {
        unit = world.Unit("u");
        world.Policy = world.Policy with
        {
            Retirement = true,
            Rules = [new RuleChange(0, Rule.ConsecutiveTerms, 2)],
            Terms = TermPolicy.None with { Calendars = [Calendar(Congress - 120, Congress - 60, Congress, Congress + 60)] },
        };
    }

    [Theory]
    [InlineData(Congress - 120, "other")]
    [InlineData(Congress - 91, "other")]
    [InlineData(Congress - 89, "head")]
    [InlineData(Congress - 60, "head")]
    public void Congress_AfterTwoConsecutiveTerms_HasTheHeadMoveToAPostOfTheSameGrade(int since, string post)
    {
        world.Official(new SyntheticOfficial("old", Head("head")) { Since = SmallWorld.Start + since });
        world.Post("other", unit, 3, feeder: 3);
        world.Run().Holder(post).ShouldBe("old");
    }

    [Fact]
    public void Congress_ForAPostThatHeadsNothing_KnowsNoLimitOfTerms()
    {
        world.Official(new SyntheticOfficial("old", Elected("p")) { Since = SmallWorld.Start - 400 });
        world.Run().Holder("p").ShouldBe("old");
    }

    [Theory]
    [InlineData(Congress + 47, null)]
    [InlineData(Congress + 48, "old")]
    public void Congress_WithoutTheServiceThatStandingAgainAsksFor_EndsTheTenureButNotTheService(int retires, string? holder)
    {
        world.Official(new SyntheticOfficial("old", Head("head")) { Since = SmallWorld.Start - 12, Retirement = SmallWorld.Start + retires });
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe(holder);
        outcome.Replicate.State.PresentCount.ShouldBe(1);
    }

    [Fact]
    public void Congress_WithASuccessorInThePlan_FillsThePostAtOnce()
    {
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(30) };
        world.Official(new SyntheticOfficial("old", Head("head")) { Retirement = SmallWorld.Start + 40 });
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Plan("head", "deputy");
        world.Run().Holder("head").ShouldBe("deputy");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(Congress, null)]
    [InlineData(Congress + 1, "old")]
    public void NotStanding_AtTheNextCongress_EndsTheTenure(int month, string? holder)
    {
        world.Official(new SyntheticOfficial("old", Head("head")) { Since = SmallWorld.Start - 12 });
        world.Change(new Intervention(InterventionKinds.NotStanding, SmallWorld.At(month), new OfficialId("old")));
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe(holder);
        outcome.Replicate.Tally.Ineffective.ShouldBe([holder is not null]);
    }

    [Theory]
    [InlineData(Congress, 8, 8)]
    [InlineData(Congress, 2, 2)]
    [InlineData(Congress + 1, 8, Congress)]
    public void CongressMoved_ToAnotherMonth_EndsTenuresThen(int due, int held, int ends)
    {
        world.Official(new SyntheticOfficial("old", Head("head")) { Retirement = SmallWorld.Start + 40 });
        world.Change(new Intervention(InterventionKinds.CongressMoved, SmallWorld.At(due)) { Until = SmallWorld.At(held) });
        var outcome = world.Run();
        outcome.Replicate.State.OpenSince[0].ShouldBe(ends);
        outcome.Replicate.Tally.Ineffective.ShouldBe([due != Congress]);
    }

    [Fact]
    public void ElectionFails_AtTheCongress_LeavesThePostVacantForALag()
    {
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(4) };
        world.Official(new SyntheticOfficial("old", Head("head")) { Since = SmallWorld.Start - 12 });
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9), 0.1);
        world.Change(new Intervention(InterventionKinds.ElectionFails, SmallWorld.At(Congress), Position: new PositionId("head")));
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("deputy");
        outcome.Replicate.Tally.FillTimes[4].ShouldBe(1);
    }

    [Fact]
    public void ElectionFails_ForAVacantSeat_IsTriedAgainLater()
    {
        world.Post("p", unit, 3, feeder: 2);
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Change(new Intervention(InterventionKinds.ElectionFails, SmallWorld.At(0), Position: new PositionId("p")));
        var outcome = world.Run();
        outcome.Holder("p").ShouldBe("deputy");
        outcome.Replicate.Tally.FillTimes[1].ShouldBe(1);
    }

    internal static TermCalendar Calendar(params int[] boundaries) => new()
    {
        Boundaries = [.. boundaries.Select(month => SmallWorld.Start + month)],
        Reelection = [.. boundaries.Select(_ => 48)],
    };

    private SyntheticPosition Elected(string id) => world.Add(new SyntheticPosition(id, unit, 3, 1, PositionKind.Post) { Feeder = 9, Calendar = 1 });

    private SyntheticPosition Head(string id) => world.Add(new SyntheticPosition(id, unit, 3, 1, PositionKind.Post) { Feeder = 2, PlanTarget = 2, Calendar = 1, Tenure = TenureMarks.TermLimited });
}

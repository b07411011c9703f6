using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Vacancies;

public sealed class FillTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;
    private readonly SyntheticPosition head;

    public FillTests()
    {
        unit = world.Unit("u");
        head = world.Post("head", unit, 3, feeder: 2);
        world.Official("h", head);
        world.Leaves("h", 2);
    }

    [Fact]
    public void Run_WithANomineeOfLesserTalent_TakesTheNominee()
    {
        Deputy("d1", 0.9);
        Deputy("d2", 0.3);
        world.Plan("head", "d2");
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("d2");
        outcome.Replicate.Tally.Sources.ShouldBe([0, 1, 0, 0, 0, 0, 0]);
    }

    [Fact]
    public void Run_WithoutAPlan_TakesTheMostTalentedOfTheUnit()
    {
        Deputy("d1", 0.3);
        Deputy("d2", 0.4);
        world.Official("x", world.Post("other-deputy", world.Unit("v"), 2), 0.9);
        world.Run().Holder("head").ShouldBe("d2");
    }

    [Fact]
    public void Run_WithNobodyInTheUnit_TakesFromTheTierAndAboveOnly()
    {
        world.Official("same-tier", world.Post("p1", world.Unit("v"), 2), 0.3);
        world.Official("lower-tier", world.Post("p2", world.Unit("w", tier: 1), 2), 0.9);
        world.Run().Holder("head").ShouldBe("same-tier");
    }

    [Fact]
    public void Run_WithAClosedPosition_LeavesItVacantRatherThanTakeOthers()
    {
        var closed = world.Add(new SyntheticPosition("closed", unit, 3, 1, PositionKind.Post) { Feeder = 2, Closed = true });
        world.Official("c", closed);
        world.Leaves("c", 2);
        world.Official("x", world.Post("p1", world.Unit("v"), 2));
        world.Run().Holder("closed").ShouldBeNull();
    }

    [Fact]
    public void Run_WithTwoOfEqualTalent_TakesTheMoreVirtuous()
    {
        world.Official(new SyntheticOfficial("d1", world.Post("deputy-d1", unit, 2)) { Virtue = Score.Of(0.2) });
        world.Official(new SyntheticOfficial("d2", world.Post("deputy-d2", unit, 2)) { Virtue = Score.Of(0.8) });
        world.Run().Holder("head").ShouldBe("d2");
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("degree")]
    [InlineData("bar")]
    [InlineData("service")]
    [InlineData("time in post")]
    [InlineData("age")]
    public void Run_WithACandidateWhoFallsShort_LetsHimActAndLeavesTheSeatVacant(string shortOf)
    {
        world.Policy = TestPolicy.With(world.Policy, serviceLeft: 60, retirement: true, sources: SourceScope.Unit);
        var office = world.Unit("office");
        var director = world.Add(new SyntheticPosition("director", office, 3, 1, PositionKind.Post) { Feeder = 2, FeederMonths = 24, Degree = 3, MaximumAge = 50 * 12 });
        world.Official("z", director);
        world.Leaves("z", 2);
        world.Plan("director", "candidate");
        var candidate = new SyntheticOfficial("candidate", world.Post("deputy", office, 2)) { Birth = SmallWorld.Start - (40 * 12), Since = SmallWorld.Start - 60, Retirement = SmallWorld.Start + 240 };
        world.Official(shortOf switch
        {
            "nothing" => candidate,
            "degree" => candidate with { Degree = 2 },
            "bar" => candidate with { BarUntil = SmallWorld.Start + 12 },
            "service" => candidate with { Retirement = SmallWorld.Start + 61 },
            "time in post" => candidate with { Since = SmallWorld.Start - 6 },
            _ => candidate with { Birth = SmallWorld.Start - (50 * 12) },
        });
        var outcome = world.Run();
        outcome.Holder("director").ShouldBe(shortOf == "nothing" ? "candidate" : null);
        outcome.Acting("director").ShouldBe(shortOf == "nothing" ? null : "candidate");
    }

    [Fact]
    public void Run_WhenABarLapses_FillsTheSeatInThatMonth()
    {
        world.Official(new SyntheticOfficial("d1", world.Post("deputy", unit, 2)) { BarUntil = SmallWorld.Start + 7 });
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("d1");
        outcome.Replicate.Tally.MonthsToFill.ShouldBe(5);
    }

    [Fact]
    public void Run_WithAChain_CountsItsLinks()
    {
        var deputy = world.Post("deputy", unit, 2, feeder: 1);
        world.Official("d1", deputy);
        world.Official("s1", world.Add(new SyntheticPosition("desk", unit, 1, 1, PositionKind.Entry)));
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("d1");
        outcome.Holder("deputy").ShouldBe("s1");
        outcome.Holder("desk").ShouldBe("new");
        outcome.Replicate.Tally.Chains[3].ShouldBe(1);
        outcome.Replicate.Tally.ChainsEnded.ShouldBe(1);
    }

    [Fact]
    public void Run_WithAFillLag_FillsThatManyMonthsLater()
    {
        world.Policy = TestPolicy.With(world.Policy, fillLag: MonthDistribution.Always(4));
        Deputy("d1", 0.5);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("d1");
        outcome.Replicate.Tally.FillTimes[4].ShouldBe(1);
    }

    [Fact]
    public void Run_WithAPositionDecidedElsewhere_SendsSomebodyFromOutside()
    {
        var chief = world.Add(new SyntheticPosition("chief", unit, 5, 1, PositionKind.Post) { Elsewhere = true });
        world.Official("c", chief);
        world.Leaves("c", 1);
        Deputy("d1", 0.9);
        var outcome = world.Run();
        outcome.Holder("chief").ShouldBe("new");
        outcome.Replicate.Tally.Sources[(int)Simulation.Vacancies.FillSource.Plan].ShouldBe(0);
    }

    [Fact]
    public void Run_WithALinkedPosition_IsOneVacancyAndOneLink()
    {
        world.Add(new SyntheticPosition("linked", unit, 2, 1, PositionKind.Post) { LinkedTo = head });
        Deputy("d1", 0.5);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("d1");
        outcome.Holder("linked").ShouldBe("d1");
        outcome.Replicate.Tally.Opened.ShouldBe(2);
        outcome.Replicate.Tally.Filled.ShouldBe(1);
    }

    private void Deputy(string id, double talent) => world.Official(id, world.Post($"deputy-{id}", unit, 2), talent);
}

using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Reviews;

public sealed class PlanLayerTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;

    public PlanLayerTests()
    {
        unit = world.Unit("u");
        world.Official("head", world.Post("head", unit, 3, feeder: 2));
        world.Policy = world.Policy with
        {
            Retirement = true,
            ServiceLeftAtAppointment = 60,
            Plans = new PlanPolicy { ReviewMonth = 3, MostPositionsPerNominee = 2, ReferenceMonth = SmallWorld.Start + 6, TermMonths = 60, ServiceLeft = 60, NextPlanMonths = 24 },
        };
    }

    [Fact]
    public void ReferenceMonth_WhenItComes_MakesTheNextTermsPlanCurrent()
    {
        world.Policy = world.Policy with { Plans = world.Policy.Plans with { ReviewMonth = 0 } };
        Deputy("now", 0.9);
        Deputy("next", 0.1);
        world.Plan("head", "now");
        world.Plan("head", "next", PlanLayer.Next);
        world.Run().Nominees("head").ShouldBe(["next"]);
    }

    [Fact]
    public void ReferenceMonth_WithoutANextPlan_KeepsThePresentNominees()
    {
        world.Policy = world.Policy with { Plans = world.Policy.Plans with { ReviewMonth = 0 } };
        Deputy("now", 0.9);
        world.Plan("head", "now");
        world.Run().Nominees("head").ShouldBe(["now"]);
    }

    [Theory]
    [InlineData(62, false)]
    [InlineData(66, true)]
    public void Review_OfTheNextPlan_AsksForAFullTermAtItsReferenceMonth(int retires, bool stays)
    {
        world.Official(new SyntheticOfficial("d", world.Post("deputy", unit, 2)) { Retirement = SmallWorld.Start + retires });
        Deputy("young", 0.1);
        world.Plan("head", "d");
        world.Plan("head", "young", PlanLayer.Next);
        world.Run().Nominees("head").Contains("d").ShouldBe(stays);
    }

    [Fact]
    public void Review_WithinTheTerm_KeepsWhomAnAppointmentWouldTake()
    {
        world.Policy = world.Policy with { Plans = world.Policy.Plans with { ReferenceMonth = SmallWorld.Start + 59 } };
        world.Official(new SyntheticOfficial("d", world.Post("deputy", unit, 2)) { Retirement = SmallWorld.Start + 70 });
        world.Plan("head", "d");
        world.Run().Nominees("head").ShouldBe(["d"]);
    }

    [Theory]
    [InlineData(Rule.WomenInPlan)]
    [InlineData(Rule.YoungInPlan)]
    public void Review_WhenThePlanFallsShortOfAGroup_TakesItsPeopleFirst(Rule rule)
    {
        Deputy("best", 0.9);
        Deputy("second", 0.8);
        world.Official(new SyntheticOfficial("woman", world.Post("p-woman", unit, 2)) { Talent = Score.Of(0.1), Woman = true });
        world.Official(new SyntheticOfficial("young", world.Post("p-young", unit, 2)) { Talent = Score.Of(0.1), Birth = SmallWorld.Start - (30 * 12) });
        world.Policy = world.Policy with { Rules = [new RuleChange(0, rule, 25)] };
        world.Run().Nominees("head").ShouldBe([rule == Rule.WomenInPlan ? "woman" : "young", "best"]);
    }

    [Fact]
    public void Review_OffCycle_IsHeldEachQuarterOnlyWhereThePackAsks()
    {
        Deputy("first", 0.9);
        Deputy("second", 0.8);
        Deputy("third", 0.7);
        world.Leaves("first", 3);
        world.Leaves("second", 3);
        world.Run().Nominees("head").ShouldNotContain("third");
        world.Policy = world.Policy with { Plans = world.Policy.Plans with { OffCycle = true } };
        world.Run().Nominees("head").ShouldContain("third");
    }

    [Fact]
    public void Review_WithSomebodyPlannedForTooManyPositions_TakesOutTheExcess()
    {
        world.Post("head-2", unit, 3, feeder: 2);
        world.Post("head-3", unit, 3, feeder: 2);
        world.Official("z2", world.Add(new SyntheticPosition("x2", unit, 3, 1, PositionKind.Post)));
        Deputy("d", 0.9);
        foreach (var head in new[] { "head", "head-2", "head-3" })
        {
            world.Plan(head, "d");
        }

        world.Change(new Domain.Scenarios.Intervention(Domain.Scenarios.InterventionKinds.Freeze, SmallWorld.At(0)) { Until = SmallWorld.At(12) });
        var outcome = world.Run();
        new[] { "head", "head-2", "head-3" }.Count(head => outcome.Nominees(head).Contains("d")).ShouldBe(2);
    }

    private void Deputy(string id, double talent) => world.Official(id, world.Post($"deputy-{id}", unit, 2), talent);
}

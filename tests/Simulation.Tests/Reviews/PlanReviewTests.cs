using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Reviews;

public sealed class PlanReviewTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;

    public PlanReviewTests()
    {
        unit = world.Unit("u");
        world.Official("head", world.Post("head", unit, 3, feeder: 2));
        world.Policy = TestPolicy.With(
            world.Policy,
            retirement: true,
            plans: new PlanPolicy { ReviewMonth = 3, MostPositionsPerNominee = 2, ReferenceMonth = SmallWorld.Start + 36, TermMonths = 60, ServiceLeft = 60 });
    }

    [Fact]
    public void Review_WithAnEmptyPlan_FillsItFromTheUnitByTalent()
    {
        Deputy("low", 0.2);
        Deputy("high", 0.9);
        Deputy("middle", 0.5);
        world.Run().Nominees("head").ShouldBe(["high", "middle"]);
    }

    [Fact]
    public void Review_WithTooFewInTheUnit_AddsOthersOfTheTier()
    {
        Deputy("own", 0.2);
        world.Official("other", world.Post("elsewhere", world.Unit("v"), 2), 0.9);
        world.Official("below", world.Post("below", world.Unit("w", tier: 1), 2), 0.95);
        world.Run().Nominees("head").ShouldBe(["own", "other"]);
    }

    [Theory]
    [InlineData(36 + 59, false)]
    [InlineData(36 + 60, true)]
    public void Review_AtTheTermsReferenceMonth_AsksForOneFullTerm(int retires, bool stays)
    {
        world.Official(new SyntheticOfficial("d1", world.Post("deputy", unit, 2)) { Retirement = SmallWorld.Start + retires });
        world.Plan("head", "d1");
        world.Run().Nominees("head").ShouldBe(stays ? ["d1"] : []);
    }

    [Fact]
    public void Review_AfterTheReferenceMonthHasPassed_AsksForTheNext()
    {
        world.Official(new SyntheticOfficial("d1", world.Post("deputy", unit, 2)) { Retirement = SmallWorld.Start + 36 + 60 + 59 });
        world.Plan("head", "d1");
        world.Run(years: 3).Nominees("head").ShouldBe(["d1"]);
        world.Run(years: 4).Nominees("head").ShouldBeEmpty();
    }

    [Fact]
    public void Review_WithSomebodyBarredOrPromoted_TakesThemOut()
    {
        world.Official(new SyntheticOfficial("barred", world.Post("deputy", unit, 2)) { BarUntil = SmallWorld.Start + 24 });
        world.Official("peer", world.Post("peer", unit, 3));
        world.Plan("head", "barred");
        world.Plan("head", "peer");
        world.Run().Nominees("head").ShouldBeEmpty();
    }

    [Fact]
    public void Review_WithANextPlan_TakesItsNomineesFirst()
    {
        Deputy("planned", 0.1);
        Deputy("high", 0.9);
        world.Plan("head", "planned", PlanLayer.Next);
        world.Run().Nominees("head").ShouldBe(["planned", "high"]);
    }

    [Fact]
    public void Review_AtTheLimitOfPositions_GoesOnToTheNextBest()
    {
        for (var i = 1; i <= 3; i++)
        {
            world.Official($"z{i}", world.Post($"head-{i}", unit, 3, feeder: 2));
        }

        Deputy("best", 0.9);
        Deputy("second", 0.8);
        Deputy("third", 0.7);
        var outcome = world.Run();
        string[] heads = ["head", "head-1", "head-2", "head-3"];
        heads.Count(head => outcome.Nominees(head).Contains("best")).ShouldBe(2);
        heads.Sum(head => outcome.Nominees(head).Length).ShouldBe(6);
    }

    private void Deputy(string id, double talent) => world.Official(id, world.Post($"deputy-{id}", unit, 2), talent);
}

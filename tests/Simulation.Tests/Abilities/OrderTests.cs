using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Abilities;

/// <summary>Who is chosen when virtue has weight, and when all units compete at once.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData(0, "able")]
    [InlineData(600_000, "upright")]
    public void Run_WithAWeightOfVirtue_ChoosesByTheWeightedMean(int virtueWeight, string chosen)
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        world.Post("head", unit, 2, 1);
        world.Official(new SyntheticOfficial("able", world.Post("p1", unit, 1)) { Talent = Score.Of(0.7), Virtue = Score.Of(0.4) });
        world.Official(new SyntheticOfficial("upright", world.Post("p2", unit, 1)) { Talent = Score.Of(0.6), Virtue = Score.Of(0.6) });
        world.Policy = world.Policy with { Abilities = AbilityPolicy.Plain with { VirtueWeight = virtueWeight } };
        world.Run().Holder("head").ShouldBe(chosen);
    }

    [Theory]
    [InlineData(SourceScope.Anywhere, "own")]
    [InlineData(SourceScope.Open, "other")]
    public void Run_FromAScope_GivesTheUnitPrecedenceUnlessAllCompete(SourceScope scope, string chosen)
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        world.Post("head", unit, 2, 1);
        world.Official("own", world.Post("p1", unit, 1), 0.4);
        world.Official("other", world.Post("p2", world.Unit("v"), 1), 0.6);
        world.Policy = TestPolicy.With(world.Policy, sources: scope);
        world.Run().Holder("head").ShouldBe(chosen);
    }
}

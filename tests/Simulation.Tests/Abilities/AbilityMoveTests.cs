using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Abilities;

public sealed class AbilityMoveTests
{
    [Fact]
    public void Moved_WithReversionAlone_GoesTowardsTheMiddle()
    {
        var tables = Tables(AbilityScale.Logit, reversion: 250_000, noise: 0);
        tables.Moved(4 * Score.One, 0).ShouldBe(3 * Score.One);
        tables.Moved(-4 * Score.One, 0).ShouldBe(-3 * Score.One);
    }

    [Fact]
    public void Moved_OnTheShare_IsClamped()
    {
        var tables = Tables(AbilityScale.Share, reversion: 0, noise: 0);
        tables.Moved(Score.One - 1, 4 * Score.One).ShouldBe(Score.One);
        tables.Moved(1, -4 * Score.One).ShouldBe(0);
    }

    /// <summary>What the committee sees is the ability and noise: with noise alone the ability stays where it was and the estimate does not.</summary>
    [Fact]
    public void Run_WithNoiseAlone_MovesTheEstimateAndNotTheAbility()
    {
        var world = new SmallWorld();
        world.Official("someone", world.Post("p", world.Unit("u"), 1), 0.6);
        world.Policy = world.Policy with { Abilities = AbilityPolicy.Plain with { Scale = AbilityScale.Logit, Noise = 500_000 } };
        var replicate = world.Run().Replicate;
        var tables = replicate.Run.Abilities;
        ((double)tables.ToShare(replicate.State.TalentAbility[0])).ShouldBe(Score.Of(0.6), 1);
        Math.Abs(replicate.State.Talent[0] - Score.Of(0.6)).ShouldBeGreaterThan(1_000);
    }

    private static AbilityTables Tables(AbilityScale scale, int reversion, int noise) => new(TestPolicy.With(TestPolicy.Bare(HazardTable.Constant(0, 0, 0)), drift: 30_000) with
    {
        Abilities = new AbilityPolicy { Scale = scale, Reversion = reversion, Noise = noise, VirtueWeight = 0 },
    });
}

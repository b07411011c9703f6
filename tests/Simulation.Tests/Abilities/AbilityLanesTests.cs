using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Abilities;

public sealed class AbilityLanesTests
{
    [Theory]
    [InlineData(AbilityScale.Share, 0, 0, 0)]
    [InlineData(AbilityScale.Share, 100_000, 300_000, 600_000)]
    [InlineData(AbilityScale.Logit, 0, 0, 0)]
    [InlineData(AbilityScale.Logit, 100_000, 500_000, 250_000)]
    public void Run_EightAtATime_MovesAsOneByOneDoes(AbilityScale scale, int reversion, int noise, int weight)
    {
        var policy = TestPolicy.With(TestRun.Policy, drift: 200_000) with
        {
            Abilities = new AbilityPolicy { Scale = scale, Reversion = reversion, Noise = noise, VirtueWeight = weight },
        };
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), policy: policy));
        var (eight, one) = (Begin(run), Begin(run));
        var count = eight.State.UsedSlots;
        AbilityStep.Run(eight, 5);
        PhiloxBatch.Four(one.State.Key.AsSpan(0, count), one.Address(RandomStream.Ability, 5), one.Words0, one.Words1, one.Words2, one.Words3);
        AbilityStep.OneByOne(one, 0, count);
        eight.State.TalentAbility.ShouldBe(one.State.TalentAbility);
        eight.State.VirtueAbility.ShouldBe(one.State.VirtueAbility);
        eight.State.Talent.ShouldBe(one.State.Talent);
        eight.State.Virtue.ShouldBe(one.State.Virtue);
        eight.State.Talent.ShouldNotBe(run.Template.Talent);
    }

    private static ReplicateScratch Begin(CompiledRun run)
    {
        var scratch = new ReplicateScratch(run);
        scratch.State.CopyFrom(run.Template);
        return scratch;
    }
}

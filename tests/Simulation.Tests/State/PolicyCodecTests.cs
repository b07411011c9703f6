using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.State;

public sealed class PolicyCodecTests
{
    [Fact]
    public void Decode_OfEncoded_GivesTheSameBytesAgain()
    {
        var bytes = PolicyCodec.Encode(TestRun.Policy);
        PolicyCodec.Encode(PolicyCodec.Decode(bytes)).ShouldBe(bytes);
    }

    [Fact]
    public void Decode_OfAPolicyWithEveryStepOn_GivesTheSameBytesAgain()
    {
        var bytes = PolicyCodec.Encode(TestRun.Whole);
        PolicyCodec.Encode(PolicyCodec.Decode(bytes)).ShouldBe(bytes);
        bytes.ShouldNotBe(PolicyCodec.Encode(TestRun.Policy));
    }

    [Fact]
    public void Encode_OfAHazardOfOneOrMore_IsRefused() =>
        Should.Throw<ArgumentException>(() => PolicyCodec.Encode(TestPolicy.With(TestRun.Policy, hazards: HazardTable.Constant(1_000_000, 0, 0))));

    [Fact]
    public void Of_WithAnyInputChanged_GivesAnotherKey()
    {
        var state = SyntheticDistrict.Make();
        var other = SyntheticDistrict.Make(seed: 8);
        RunKey[] keys =
        [
            RunKey.Of(TestRun.Inputs(state)),
            RunKey.Of(TestRun.Inputs(other)),
            RunKey.Of(TestRun.Inputs(state, years: 14)),
            RunKey.Of(TestRun.Inputs(state, replicates: 65)),
            RunKey.Of(TestRun.Inputs(state, seed: 2)),
            RunKey.Of(TestRun.Inputs(state, policy: TestPolicy.With(TestRun.Policy, noise: 50_001))),
            RunKey.Of(TestRun.Inputs(state, interventions: [new(Simulation.Interventions.InterventionKind.ForcedExit, state.AsOfMonth + 1, 0, -1, 0)])),
        ];
        keys.Distinct().Count().ShouldBe(keys.Length);
    }
}

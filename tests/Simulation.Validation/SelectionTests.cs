using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation;

/// <summary>With Gumbel noise the choice among candidates is the softmax of talent over tau; without noise it is the strict ranking.</summary>
public sealed class SelectionTests
{
    private const int Start = 2022 * 12;
    private const int Replicates = 10_000;

    private static readonly double[] Talents = [0.50, 0.55, 0.62, 0.40, 0.58];

    [Theory]
    [InlineData(50_000)]
    [InlineData(200_000)]
    public void Run_WithNoise_ChoosesBySoftmax(int millionths)
    {
        var weights = Talents.Select(talent => Math.Exp(talent / (millionths / 1e6))).ToArray();
        var shares = Choices(millionths);
        var chiSquare = 0.0;
        for (var i = 0; i < Talents.Length; i++)
        {
            var expected = weights[i] / weights.Sum();
            Math.Abs(shares[i] - expected).ShouldBeLessThan(4 * Math.Sqrt(expected * (1 - expected) / Replicates), $"candidate {i}");
            chiSquare += Replicates * (shares[i] - expected) * (shares[i] - expected) / expected;
        }

        // 99.9% point of chi-square with four degrees of freedom.
        chiSquare.ShouldBeLessThan(18.47);
    }

    [Fact]
    public void Run_WithoutNoise_ChoosesTheHighestTalentAlways() => Choices(0).ShouldBe([0, 0, 1, 0, 0]);

    /// <summary>How often each candidate succeeds a head who is made to leave: the post of the one chosen stands vacant afterwards.</summary>
    private static double[] Choices(int noise)
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var head = new SyntheticPosition("head", unit, 2, 1, PositionKind.Post);
        var desks = Talents.Select((_, i) => new SyntheticPosition($"post-{i}", unit, 1, 1, PositionKind.Post) { Feeder = 1 }).ToArray();
        SyntheticOfficial[] officials =
        [
            new("a-head", head),
            .. Talents.Select((talent, i) => new SyntheticOfficial($"b-{i}", desks[i]) { Talent = Score.Of(talent) }),
        ];
        var state = SyntheticPacker.Pack(Start - 1, [unit], [head, .. desks], officials);
        var inputs = TestRun.Inputs(
            state,
            years: 1,
            replicates: Replicates,
            policy: TestPolicy.With(TestPolicy.Bare(HazardTable.Constant(0, 0, 0)), noise: noise),
            interventions: [new ResolvedIntervention(InterventionKind.ForcedExit, Start + 3, 0, -1, 0)]);
        var result = ResultBuilder.Build(inputs, TestRun.Run(inputs));
        return [.. desks.Select(desk => result.Positions.Single(position => position.Position == desk.Id).Periods[0].Vacant)];
    }
}

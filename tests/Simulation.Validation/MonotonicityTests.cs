using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation;

/// <summary>Under common random numbers, with exits and fills off.</summary>
public sealed class MonotonicityTests
{
    private const int Start = 2022 * 12;

    [Fact]
    public void Run_WithLaterRetirement_NeverHasMoreRetirementsInTheFirstYear()
    {
        var before = double.MaxValue;
        for (var later = 0; later <= 24; later += 3)
        {
            var retirements = FirstYear(later);
            retirements.ShouldBeLessThanOrEqualTo(before);
            before = retirements;
        }

        before.ShouldBeLessThan(FirstYear(0));
    }

    private static double FirstYear(int later)
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 200, PositionKind.Entry);
        var officials = Enumerable.Range(0, 200).Select(i => new SyntheticOfficial($"p{i:D3}", pool) { Retirement = Start + (i / 4) + later });
        var inputs = TestRun.Inputs(
            SyntheticPacker.Pack(Start - 1, [unit], [pool], [.. officials]),
            years: 1,
            replicates: 1,
            policy: TestPolicy.With(TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly, recruitsPerYear: 0), retirement: true));
        return ResultBuilder.Build(inputs, TestRun.Run(inputs)).Of(IndicatorCodes.Retirements).Points[0].Estimate.Mean;
    }
}

using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation;

/// <summary>Constant hazards and nobody coming: survival is exponential, the numbers binomial; with a steady intake, the stock follows its recursion.</summary>
public sealed class SurvivalTests
{
    private const int Officials = 1_000;
    private const int Replicates = 2_000;
    private const int Start = 2022 * 12;

    [Fact]
    public void Run_WithConstantHazards_LeavesBinomialNumbers()
    {
        var result = Run(Pool(Start - (40 * 12)), HazardTable.Constant(30_000, 20_000, 10_000), years: 15, perYear: 0);
        var yearly = (1 - 0.03) * (1 - 0.02) * (1 - 0.01);
        var zs = new List<double>();
        foreach (var (point, year) in result.Of(IndicatorCodes.Officials).Points.Select((point, year) => (point, year)))
        {
            var survival = Math.Pow(yearly, year + 1);
            var deviation = Math.Sqrt(Officials * survival * (1 - survival));
            point.Estimate.ShouldBeWithin(4, Officials * survival, $"year {year + 1}");
            zs.Add((point.Estimate.Mean - (Officials * survival)) / (deviation / Math.Sqrt(Replicates)));

            // The spread over replicates is the binomial's: its estimate has a relative standard error of 1/sqrt(2R).
            (point.Estimate.StandardError * Math.Sqrt(Replicates) / deviation).ShouldBe(1, 5 / Math.Sqrt(2.0 * Replicates), $"year {year + 1}");
        }

        zs.Average(z => z * z).ShouldBeLessThan(4);
    }

    [Fact]
    public void Run_WithCompetingHazards_SharesExitsByCause()
    {
        var result = Run(Pool(Start - (40 * 12)), HazardTable.Constant(60_000, 30_000, 10_000), years: 1, perYear: 0);
        double[] monthly = [.. new[] { 0.06, 0.03, 0.01 }.Select(h => -Math.Log(1 - h) / 12)];
        var all = Officials * (1 - Math.Exp(-12 * monthly.Sum()));
        result.Of(IndicatorCodes.OtherExits).Points[0].Estimate.ShouldBeWithin(4, all, "all causes");

        // Within a month the first cause to pass is told by the order of causes, which moves shares by less than a month's hazard.
        string[] codes = [IndicatorCodes.ResignationsAndTransfers, IndicatorCodes.DeathsAndIllnesses, IndicatorCodes.Dismissals];
        for (var cause = 0; cause < codes.Length; cause++)
        {
            result.Of(codes[cause]).Points[0].Estimate.Mean.ShouldBe(all * monthly[cause] / monthly.Sum(), 0.4, codes[cause]);
        }
    }

    [Fact]
    public void Run_AcrossAnAgeBand_ChangesHazardInTheMonthOfTheBirthday()
    {
        // Everybody turns 45 after exactly 18 months.
        var hazards = new HazardTable { BandLimits = [45], Tiers = 1, PerYear = [50_000, 200_000, 0, 0, 0, 0] };
        var result = Run(Pool(Start - (45 * 12) + 18), hazards, years: 3, perYear: 0);
        var officials = result.Of(IndicatorCodes.Officials).Points;
        officials[0].Estimate.ShouldBeWithin(4, Officials * 0.95, "year 1");
        officials[1].Estimate.ShouldBeWithin(4, Officials * 0.95 * Math.Sqrt(0.95 * 0.8), "year 2");
        officials[2].Estimate.ShouldBeWithin(4, Officials * 0.95 * Math.Sqrt(0.95 * 0.8) * 0.8, "year 3");
    }

    /// <summary>Recruits are additive: one a month into a pool that loses a constant share settles at intake over loss.</summary>
    [Fact]
    public void Run_WithAFixedIntake_FollowsTheStockRecursion()
    {
        var result = Run(Pool(Start - (40 * 12)), HazardTable.Constant(120_000, 0, 0), years: 20, perYear: 12);
        var monthly = Math.Pow(0.88, 1 / 12.0);
        foreach (var (point, year) in result.Of(IndicatorCodes.Officials).Points.Select((point, year) => (point, year)))
        {
            var survival = Math.Pow(monthly, (year + 1) * 12);
            point.Estimate.ShouldBeWithin(4, (Officials * survival) + ((1 - survival) / (1 - monthly)), $"year {year + 1}");
        }
    }

    private static InitialState Pool(int birth)
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 2_000, PositionKind.Entry);
        return SyntheticPacker.Pack(Start - 1, [unit], [pool], [.. Enumerable.Range(0, Officials).Select(i => new SyntheticOfficial($"p{i:D4}", pool) { Birth = birth })]);
    }

    private static RunResult Run(InitialState state, HazardTable hazards, int years, int perYear)
    {
        RunInputs inputs = TestRun.Inputs(state, years, Replicates, seed: 20, policy: TestPolicy.Bare(hazards, recruitsPerYear: perYear));
        return ResultBuilder.Build(inputs, TestRun.Run(inputs));
    }
}

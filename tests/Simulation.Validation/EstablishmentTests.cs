using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation;

/// <summary>
/// A fixed establishment of 50, 30 and 10 posts, filled strictly from below, with yearly losses of 5%, 10% and 5% of the posts: vacancies of
/// 6.0, 3.5 and 0.5 a year, 10/6 moves for each loss (case V6). Grades stand for tiers, so that moving up re-dates exits.
/// </summary>
public sealed class EstablishmentTests
{
    private const int Start = 2022 * 12;
    private const int Years = 20;

    private static readonly RunResult Result = Run();

    [Fact]
    public void Run_FilledFromBelow_OpensTheKnownVacancies()
    {
        foreach (var point in Result.Of(IndicatorCodes.VacanciesOpened).Points)
        {
            point.Estimate.ShouldBeWithin(4.5, 10, "vacancies a year");
        }

        foreach (var point in Result.Of(IndicatorCodes.OtherExits).Points)
        {
            point.Estimate.ShouldBeWithin(4.5, 6, "losses a year");
        }

        Fills("top").ShouldBe(0.5, 0.02);
        Fills("middle").ShouldBe(3.5, 0.05);
        Fills("low").ShouldBe(6.0, 0.07);
    }

    [Fact]
    public void Run_FilledFromBelow_HasTheKnownChains()
    {
        var chains = Result.Distributions.Single(distribution => distribution.Code == IndicatorCodes.ChainLength);
        var total = (double)chains.Counts.Sum();
        double[] expected = [0, 2.5 / 6, 3.0 / 6, 0.5 / 6];
        for (var length = 1; length < expected.Length; length++)
        {
            (chains.Counts[length] / total).ShouldBe(expected[length], 4 * Math.Sqrt(expected[length] * (1 - expected[length]) / total), $"length {length}");
        }

        chains.Counts.Skip(4).Sum().ShouldBe(0);
        chains.Mean.ShouldBe(10.0 / 6, 0.01);
        Result.Headlines.Single(headline => headline.Code == IndicatorCodes.MovesPerOpening).Estimate.ShouldBeWithin(4, 10.0 / 6, "moves per loss");
    }

    [Fact]
    public void Run_FilledAtOnce_LeavesNothingVacant() =>
        Result.Of(IndicatorCodes.OpenVacancies, Period.Month).Points.ShouldAllBe(point => point.Estimate.Q95 == 0);

    private static double Fills(string position) => Result.Positions.Single(one => one.Position == position).Periods.Average(period => period.Fills);

    private static RunResult Run()
    {
        var units = new[] { "a", "b", "c" }.Select((id, tier) => new SyntheticUnit(id, (byte)tier, null)).ToArray();
        SyntheticPosition[] positions =
        [
            new("top", units[0], 3, 10, PositionKind.Post) { Feeder = 2 },
            new("middle", units[1], 2, 30, PositionKind.Post) { Feeder = 1 },
            new("low", units[2], 1, 50, PositionKind.Entry),
        ];
        var officials = positions.SelectMany(position => Enumerable.Range(0, position.Seats).Select(i => new SyntheticOfficial($"{position.Id}-{i:D2}", position)));
        var state = SyntheticPacker.Pack(Start - 1, units, positions, [.. officials]);
        var hazards = new HazardTable { BandLimits = [], Tiers = 3, PerYear = [PerYear(0.05), PerYear(0.10), PerYear(0.05), 0, 0, 0, 0, 0, 0] };
        var inputs = TestRun.Inputs(state, Years, 2_000, seed: 4, policy: TestPolicy.With(TestPolicy.Bare(hazards), noise: 100_000));
        return ResultBuilder.Build(inputs, TestRun.Run(inputs));
    }

    /// <summary>The yearly hazard, in millionths, under which seats that are refilled at once lose so many of their number a year on average.</summary>
    private static int PerYear(double loss) => (int)Math.Round((1 - Math.Pow(1 - (loss / 12), 12)) * 1e6);
}

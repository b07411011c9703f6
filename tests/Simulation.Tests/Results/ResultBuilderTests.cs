using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

public sealed class ResultBuilderTests
{
    private static readonly RunInputs Inputs = TestRun.Inputs(SyntheticDistrict.Make(), years: 5, replicates: 100);
    private static readonly Accumulators Merged = TestRun.Run(Inputs);
    private static readonly RunResult Result = ResultBuilder.Build(Inputs, Merged);

    [Fact]
    public void Build_OfACompleteRun_CarriesItsProvenance()
    {
        Result.Provenance.ResultHash.ShouldBe(ResultHash.Of(Merged));
        Result.Provenance.RunKey.ShouldBe(RunKey.Of(Inputs).Hex);
        Result.Provenance.Replicates.ShouldBe(100);
    }

    [Fact]
    public void Build_OfARunWithEveryStepOn_CountsCoursesLevelsAndDiscipline()
    {
        string[] codes = [IndicatorCodes.CoursesCompleted, IndicatorCodes.LeadersMeetingLevels, IndicatorCodes.NotCompleted, IndicatorCodes.Disciplined];
        var inputs = TestRun.Inputs(SyntheticDistrict.Make(), years: 5, replicates: 64, policy: TestRun.Whole);
        var result = ResultBuilder.Build(inputs, TestRun.Run(inputs));
        foreach (var code in codes)
        {
            result.Series.Single(series => series.Code == code).Points.Skip(1).ShouldAllBe(point => point.Estimate.Mean > 0, code);
        }

        // About 2.5% of some 650 a year, and 2% of years; what a policy leaves out is not told as none.
        result.Series.Single(series => series.Code == IndicatorCodes.Disciplined).Points[0].Estimate.Mean.ShouldBeInRange(8, 24);
        result.Series.Single(series => series.Code == IndicatorCodes.NotCompleted).Points[0].Estimate.Mean.ShouldBeInRange(0.01, 0.08);
        Result.Series.Select(series => series.Code).Intersect(codes).ShouldBe([IndicatorCodes.LeadersMeetingLevels]);
    }

    [Fact]
    public void Build_HasQuantilesInOrderAndSharesWithinBounds()
    {
        foreach (var (code, unit, estimate) in Result.Headlines.Select(headline => (headline.Code, headline.Unit, headline.Estimate))
            .Concat(Result.Series.SelectMany(series => series.Points.Select(point => (series.Code, series.Unit, point.Estimate)))))
        {
            double[] quantiles = [estimate.Q5, estimate.Q25, estimate.Q50, estimate.Q75, estimate.Q95];
            quantiles.ShouldBeInOrder(SortDirection.Ascending, code);
            estimate.StandardError.ShouldBeGreaterThanOrEqualTo(0);
            if (unit == IndicatorUnit.Share)
            {
                quantiles.ShouldAllBe(share => share >= 0 && share <= 1, code);
            }
        }
    }

    [Fact]
    public void Build_CohortsOfTheWhole_SumToOne()
    {
        string[] codes = [IndicatorCodes.Young, IndicatorCodes.Middle, IndicatorCodes.Old];
        codes.Sum(code => Result.Series.Single(series => series.Code == code && series.Tier is null).Points[4].Estimate.Mean).ShouldBe(1, 2e-4);
    }

    [Fact]
    public void Build_YearsOfASeries_SumToTheHeadline()
    {
        var years = Result.Series.Single(series => series.Code == IndicatorCodes.Retirements && series.Period == Period.Year).Points.Sum(point => point.Estimate.Mean);
        var months = Result.Series.Single(series => series.Code == IndicatorCodes.Retirements && series.Period == Period.Month).Points.Sum(point => point.Estimate.Mean);
        years.ShouldBe(Result.Headlines.Single(headline => headline.Code == IndicatorCodes.Retirements).Estimate.Mean, 1e-9);
        months.ShouldBe(years, 1e-9);
    }

    [Fact]
    public void Build_OfPlannedPositions_HasABenchThatSumsToOne()
    {
        var planned = Result.Positions.SelectMany(position => position.Periods).Where(period => period.Bench is not null).ToArray();
        planned.Length.ShouldBeGreaterThan(1_000);
        planned.ShouldAllBe(period => Math.Abs(period.Bench!.Now + period.Bench.WithinOneYear + period.Bench.WithinThreeYears + period.Bench.WithinFiveYears + period.Bench.Nobody - 1) < 1e-9);
        planned.ShouldAllBe(period => period.NoReadySuccessor == 1 - period.Bench!.Now);
    }

    /// <summary>Rule on named persons, 3: causes of exits only over groups of at least twenty.</summary>
    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Build_OfASmallOrganisation_TellsNoCausesOfExits(int officials, bool tells)
    {
        var unit = new SyntheticUnit("u", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 20, CadreOrleans.Simulation.State.PositionKind.Entry);
        var state = SyntheticPacker.Pack(2022 * 12, [unit], [pool], [.. Enumerable.Range(0, officials).Select(i => new SyntheticOfficial($"p{i:D2}", pool))]);
        var inputs = TestRun.Inputs(state, years: 1);
        ResultBuilder.Build(inputs, TestRun.Run(inputs)).Series.Any(series => series.Code == IndicatorCodes.Dismissals).ShouldBe(tells);
    }

    [Fact]
    public void OfHistogram_WithExactBins_IsTheValueAtTheLevel()
    {
        long[] bins = [0, 5, 0, 10, 5];
        var scale = BinScale.Counts(4);
        double[] quantiles = [.. new[] { 0.05, 0.25, 0.26, 0.75, 0.76 }.Select(level => Quantiles.OfHistogram(scale, bins, 20, level))];
        quantiles.ShouldBe([1, 1, 3, 3, 4]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1_000)]
    [InlineData(123_456)]
    public void LogLinearBins_OfAValue_HoldsIt(long value)
    {
        var bin = LogLinearBins.Of(value);
        LogLinearBins.Least(bin).ShouldBeLessThanOrEqualTo(value);
        LogLinearBins.Least(bin + 1).ShouldBeGreaterThan(value);
        (LogLinearBins.Least(bin + 1) - LogLinearBins.Least(bin)).ShouldBeLessThanOrEqualTo(Math.Max(1, value / 64));
    }
}

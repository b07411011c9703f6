using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

/// <summary>Distributions of units add up to those of the whole.</summary>
public sealed class UnitResultTests
{
    private static readonly RunInputs Inputs = TestRun.Inputs(SyntheticDistrict.Make(), years: 4, replicates: 64);
    private static readonly RunResult Result = ResultBuilder.Build(Inputs, TestRun.Run(Inputs));

    [Theory]
    [InlineData(IndicatorCodes.OpenVacancies)]
    [InlineData(IndicatorCodes.NoneReady)]
    public void Units_OfACount_AddUpToTheWholeInEveryYear(string code)
    {
        var whole = Result.Series.Single(series => series.Code == code && series.Period == Period.Year && series.Tier is null);
        var units = Result.Units.Where(series => series.Code == code).ToArray();
        units.ShouldAllBe(series => series.Points.Count == Inputs.Years && series.OfUnit != null);
        for (var year = 0; year < Inputs.Years; year++)
        {
            units.Sum(series => series.Points[year].Estimate.Mean).ShouldBe(whole.Points[year].Estimate.Mean, 1e-9);
            units.ShouldAllBe(series => series.Points[year].Month == whole.Points[year].Month);
        }
    }

    [Fact]
    public void Units_OfHolders_HaveTheSharesOfTheWholeWhenTakenTogether()
    {
        var women = Result.Series.Single(series => series.Code == IndicatorCodes.Women && series.Tier is null).Points[0].Estimate.Mean;
        var (held, of) = (Sum(IndicatorCodes.WomenHolders), Sum(IndicatorCodes.Holders));
        of.ShouldBeGreaterThan(0);
        (held / of).ShouldBe(women, 0.01, "the whole's is a mean of shares, this a share of means");
    }

    [Fact]
    public void Units_Always_HaveQuantilesInOrder() => Result.Units.SelectMany(series => series.Points).ShouldAllBe(point =>
        point.Estimate.Q5 <= point.Estimate.Q25 && point.Estimate.Q25 <= point.Estimate.Q50 && point.Estimate.Q50 <= point.Estimate.Q75 && point.Estimate.Q75 <= point.Estimate.Q95);

    [Fact]
    public void Table_WhenUnitsAreMany_KeepsFewerYearsAndAlwaysTheLast()
    {
        var cells = 0;
        var table = new UnitTable(Inputs.State, 40, ref cells);
        table.PeriodOf(39).ShouldBe(table.Periods - 1);
        table.YearOf(table.Periods - 1).ShouldBe(39);
        (table.Periods * table.Units).ShouldBeLessThanOrEqualTo(UnitTable.MostPeriods);
        Enumerable.Range(0, 40).Count(year => table.PeriodOf(year) >= 0).ShouldBe(table.Periods);
    }

    private static double Sum(string code) => Result.Units.Where(series => series.Code == code).Sum(series => series.Points[0].Estimate.Mean);
}

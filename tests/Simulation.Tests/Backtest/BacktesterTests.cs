using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Backtest;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Tests.Calibration;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Backtest;

public sealed class BacktesterTests
{
    private const int Years = 3;
    private static readonly Month Start = Month.Of(2019, 1);

    [Fact]
    public void Compare_WhenTheFutureWasMadeByTheSameRates_CoversWhatHappened()
    {
        var exits = Enumerable.Range(1, 20).SelectMany(seed => Compare(seed, 1).Bands).Where(band => band.Code == IndicatorCodes.OtherExits).ToArray();
        exits.Length.ShouldBe(20 * Years);
        exits.Sum(band => band.Actual).ShouldBeGreaterThan(100);
        ((double)exits.Count(band => band.IsIn90) / exits.Length).ShouldBeGreaterThan(0.8);
        ((double)exits.Count(band => band.IsIn50) / exits.Length).ShouldBeInRange(0.35, 0.8);
    }

    [Fact]
    public void Compare_WhenTheFutureWasMadeByOtherRates_DoesNotCoverIt()
    {
        var exits = Enumerable.Range(1, 10).SelectMany(seed => Compare(seed, 4).Bands).Where(band => band.Code == IndicatorCodes.OtherExits).ToArray();
        ((double)exits.Count(band => band.IsIn90) / exits.Length).ShouldBeLessThan(0.3);
    }

    [Fact]
    public void IsPast_WhenTheLastMonthHasNotEnded_IsFalse()
    {
        var inputs = Inputs(new KnownHistory(1, PolicyDefaults.Hazards()).Of(20, 20));
        Backtester.IsPast(inputs, new DateOnly(2021, 12, 31)).ShouldBeTrue();
        Backtester.IsPast(inputs, new DateOnly(2021, 12, 30)).ShouldBeFalse();
    }

    [Fact]
    public void Score_WhenPairsAreGiven_GivesBrierScoreAndBins()
    {
        var check = Backtester.Score([(0.0, false), (0.25, false), (0.25, true), (1.0, true)]);
        check.PostYears.ShouldBe(4);
        check.Brier.ShouldBe(((0.25 * 0.25) + (0.75 * 0.75)) / 4, 1e-12);
        check.BrierOfMean.ShouldBe(0.25, 1e-12);
        check.Bins.ShouldBe([new CalibrationBin(1, 0, 0), new CalibrationBin(2, 0.25, 0.5), new CalibrationBin(1, 1, 1)]);
    }

    [Fact]
    public void ScoreOfSuccessors_WhenAppointmentsAreGiven_GivesChancesRanksAndBrier()
    {
        Dictionary<int, int> futures = new() { [1] = 50, [2] = 30, [FirstTakers.Newcomer] = 20 };
        var half = Enumerable.Repeat((1, futures), 10);
        var check = SuccessorScoring.Score([.. half, .. Enumerable.Repeat((2, futures), 10)]).ShouldNotBeNull();
        check.Appointments.ShouldBe(20);
        check.MeanChance.ShouldBe(0.4, 1e-12);
        check.FirstOne.ShouldBe(0.5, 1e-12);
        check.FirstThree.ShouldBe(1, 1e-12);
        check.Brier.ShouldBe((((0.5 * 0.5) + (0.3 * 0.3) + (0.2 * 0.2)) + ((0.7 * 0.7) + (0.5 * 0.5) + (0.2 * 0.2))) / 2, 1e-12);
        check.BrierOfEqual.ShouldBe(2.0 / 3, 1e-12);
    }

    [Fact]
    public void ScoreOfSuccessors_WhenNobodyForesawTheOfficial_CountsNoHitAndTheWorstTerm()
    {
        Dictionary<int, int> futures = new() { [1] = 40 };
        var check = SuccessorScoring.Score([.. Enumerable.Repeat((7, futures), 20)]).ShouldNotBeNull();
        (check.MeanChance, check.FirstFive, check.Brier).ShouldBe((0, 0, 2));
    }

    [Fact]
    public void ScoreOfSuccessors_OfFewAppointmentsOrFutures_IsNotTold()
    {
        SuccessorScoring.Score([.. Enumerable.Repeat((1, new Dictionary<int, int> { [1] = 100 }), 19)]).ShouldBeNull("a mean over few would tell of single ones");
        SuccessorScoring.Score([.. Enumerable.Repeat((1, new Dictionary<int, int> { [1] = 29 }), 100)]).ShouldBeNull("posts that hardly ever change hands");
    }

    [Fact]
    public void FirstTakers_OfAReplayedRun_CountEachPostOncePerFuture()
    {
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 3, replicates: 64));
        var takers = FirstTakers.Of(run, 32);
        takers.Length.ShouldBe(run.Places.Count);
        takers.ShouldAllBe(place => place.Values.Sum() <= 32);
        takers.Sum(place => place.Values.Sum()).ShouldBeGreaterThan(0);
        for (var place = 0; place < takers.Length; place++)
        {
            takers[place].Keys.ShouldNotContain(run.Template.Holder[run.Places.SeatFrom[place]] is >= 0 and var slot ? slot : int.MaxValue, "whoever held it at the start does not take it");
        }
    }

    [Fact]
    public void CostOf_WhenARunIsLarger_GrowsAndCountsWhatIsKept()
    {
        var inputs = Inputs(new KnownHistory(1, PolicyDefaults.Hazards()).Of(200, 200));
        var (small, merged) = (RunCost.Of(inputs), TestRun.Run(inputs));
        small.Bytes.ShouldBeGreaterThan(sizeof(long) * ((long)merged.Cells.Length + (merged.Layout.Headlines * inputs.Replicates)));
        small.IsWithinBudget.ShouldBeTrue();
        new RunCost(RunCost.MostBytes + 1, 0).IsWithinBudget.ShouldBeFalse();
        new RunCost(0, RunCost.MostSeconds + 1).IsWithinBudget.ShouldBeFalse();
        var longer = RunCost.Of(TestRun.Inputs(inputs.State, years: 40, replicates: RunInputs.MostReplicates));
        longer.Bytes.ShouldBeGreaterThan(small.Bytes);
        longer.Seconds.ShouldBeGreaterThan(small.Seconds * 1000);
    }

    private static BacktestResult Compare(int seed, int times)
    {
        var defaults = PolicyDefaults.Hazards();
        var truth = new HazardTable { BandLimits = defaults.BandLimits, Tiers = 1, PerYear = Array.ConvertAll(defaults.PerYear, rate => rate * times) };
        var now = new KnownHistory(seed, truth).Of(200, 200);
        var inputs = Inputs(now);
        var run = CompiledRun.Compile(inputs);
        return Backtester.Compare(run, ResultBuilder.Build(inputs, TestRun.Run(run)), now);
    }

    private static RunInputs Inputs(RosterView now)
    {
        var then = new RosterView(now.Roster, Start.Plus(-1).LastDay, now.Pack);
        return TestRun.Inputs(InitialStatePacker.Pack(then), Years, 128, policy: PolicyPacker.Pack(now.Pack));
    }
}

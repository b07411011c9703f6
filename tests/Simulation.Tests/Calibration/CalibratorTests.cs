using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Calibration;

public sealed class CalibratorTests
{
    private const int Seeds = 60;
    private static readonly HazardTable Defaults = PolicyDefaults.Hazards();

    [Fact]
    public void Calibrate_WhenTrueRatesVaryAsThePriorSays_CoversNineTenths()
    {
        var (inside, all) = (0, 0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var random = new Random(seed);
            var truth = Truth(() => Math.Max(0.02, (-Math.Log(1 - random.NextDouble()) - Math.Log(1 - random.NextDouble())) / 2));
            foreach (var cell in Of(seed, truth, 300, 300).Cells.Where(IsSingle))
            {
                all++;
                inside += truth[cell.Cause!.Value, cell.FirstTier, cell.FirstBand] / 1_000_000.0 is var rate && rate >= cell.Low && rate <= cell.High ? 1 : 0;
            }
        }

        all.ShouldBeGreaterThan(Seeds * 20);
        ((double)inside / all).ShouldBeInRange(0.87, 0.93);
    }

    [Fact]
    public void Calibrate_WhenTrueRatesAreTwiceTheDefault_FindsThem()
    {
        var truth = Truth(() => 2);
        var cells = Enumerable.Range(1, 20).SelectMany(seed => Of(seed, truth, 300, 300).Cells).Where(cell => IsSingle(cell) && cell.Cause == ExitCause.ResignationOrTransfer).ToArray();
        cells.Average(cell => cell.Estimate / (truth[cell.Cause!.Value, cell.FirstTier, cell.FirstBand] / 1_000_000.0)).ShouldBeInRange(0.84, 1.0, "shrunk a little to the default");
        ((double)cells.Count(cell => truth[cell.Cause!.Value, cell.FirstTier, cell.FirstBand] / 1_000_000.0 is var rate && rate >= cell.Low && rate <= cell.High) / cells.Length).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Calibrate_WhenCellsAreSmall_MergesThemUntilNoneHasOneToNineteenPeople()
    {
        var rates = Of(5, Defaults, 12, 60);
        var known = rates.Cells.Where(cell => cell.Evidence == CalibrationEvidence.Ledger).ToArray();
        known.ShouldNotBeEmpty();
        known.ShouldAllBe(cell => cell.People >= Calibrator.SmallestCell && cell.OfficialMonths > 0);
        rates.Cells.ShouldNotContain(cell => cell.Evidence == CalibrationEvidence.TooFew);
        foreach (var cause in Enum.GetValues<ExitCause>())
        {
            rates.Cells.Where(cell => cell.Cause == cause).Sum(cell => (cell.LastTier - cell.FirstTier + 1) * (cell.LastBand - cell.FirstBand + 1))
                .ShouldBe(rates.Hazards.Tiers * rates.Hazards.Bands, "the cells cover the table once");
        }
    }

    [Fact]
    public void Calibrate_WhenFewerThanTwentyPeople_KeepsTheDefaultsAndTellsNoCounts()
    {
        var rates = Of(3, Defaults, 0, 2);
        rates.Cells.ShouldAllBe(cell => cell.Evidence != CalibrationEvidence.Ledger && cell.Events == 0 && cell.People == 0 && cell.OfficialMonths == 0);
        rates.Cells.ShouldContain(cell => cell.Evidence == CalibrationEvidence.TooFew);
        rates.Hazards[ExitCause.DeathOrIllness, 1, 3].ShouldBe(Defaults[ExitCause.DeathOrIllness, 0, 3]);
    }

    [Fact]
    public void Calibrate_WhenNobodyWasInATier_SaysThereAreNoData()
    {
        var rates = Of(4, Truth(() => 3), 300, 300);
        var none = rates.Cells.Where(cell => cell.FirstTier == 0).ToArray();
        none.ShouldAllBe(cell => cell.Evidence == CalibrationEvidence.NoData && Math.Abs(cell.Estimate - cell.Default) < 1e-12 && cell.Low < cell.Default && cell.High > cell.Default);
        rates.Hazards[ExitCause.ResignationOrTransfer, 0, 0].ShouldBe(20_000);
    }

    [Fact]
    public void Calibrate_WhenWithinAYear_GivesTheSameAtItsStartAndItsEnd()
    {
        var view = new KnownHistory(6, Truth(() => 2)).Of(100, 100);
        var (early, late) = (Calibrator.Calibrate(On(view, 2020, 1, 1), TestRun.Policy), Calibrator.Calibrate(On(view, 2020, 12, 30), TestRun.Policy));
        late.Cells.ShouldBe(early.Cells);
        early.Window.Until.ShouldBe(Month.Of(2020, 1));
        early.Window.Years.ShouldBeLessThanOrEqualTo(CalibrationWindow.MostYears);
    }

    [Fact]
    public void Discipline_WhenTheTrueHazardIsTwiceTheDefault_IsFoundByCell()
    {
        var policy = TestRun.Policy with { Discipline = new DisciplinePolicy { BandLimits = [40], Tiers = 1, PerYear = [20_000, 20_000], FormWeights = [6, 3, 1] } };
        var rates = Enumerable.Range(1, 10).Select(seed => Calibrator.Calibrate(new KnownHistory(seed, Defaults) { DisciplinedAMillion = 40_000 }.Of(300, 300), policy).Discipline).ToArray();
        var cells = rates.SelectMany(one => one.Cells).Where(cell => cell.Evidence == CalibrationEvidence.Ledger).ToArray();
        cells.Length.ShouldBeGreaterThan(20);
        cells.ShouldAllBe(cell => cell.Cause == null && cell.People >= Calibrator.SmallestCell);
        cells.Average(cell => cell.Estimate).ShouldBeInRange(0.036, 0.042);
        ((double)cells.Count(cell => cell.Low <= 0.04 && cell.High >= 0.04) / cells.Length).ShouldBeGreaterThan(0.8);
        foreach (var one in rates)
        {
            PolicyRules.Check(policy with { Discipline = one.Policy }).ShouldBeNull();
            one.Policy.FormWeights.ShouldBe(policy.Discipline.FormWeights);
        }
    }

    [Fact]
    public void Discipline_WhenThePolicyHasNone_StaysSo() => Of(2, Defaults, 100, 100).Discipline.Policy.IsOn.ShouldBeFalse();

    [Fact]
    public void BySex_WhenOnlyMenAreOnRecord_TellsNothing() => Of(9, Defaults, 300, 300).BySex.ShouldBeEmpty("from the whole and the men the women would follow");

    [Fact]
    public void BySex_WhenBothAreMany_AddsUpToTheCellsOfBoth()
    {
        var rates = Calibrator.Calibrate(new KnownHistory(10, Defaults) { WomenInHundred = 45 }.Of(400, 400), TestRun.Policy);
        rates.BySex.ShouldNotBeEmpty();
        rates.BySex.ShouldAllBe(cell => cell.People >= Calibrator.SmallestCell);
        foreach (var both in rates.BySex.GroupBy(cell => (cell.Cause, cell.FirstTier, cell.FirstBand)))
        {
            var whole = rates.Cells.Single(cell => (cell.Cause, cell.FirstTier, cell.FirstBand) == both.Key);
            both.Select(cell => cell.Sex).ShouldBe([Domain.Officials.Sex.Male, Domain.Officials.Sex.Female]);
            both.Sum(cell => cell.Events).ShouldBe(whole.Events);
            both.Sum(cell => cell.OfficialMonths).ShouldBe(whole.OfficialMonths);
            both.Sum(cell => cell.People).ShouldBe(whole.People);
        }
    }

    [Fact]
    public void Range_OfCalibratedHazards_LiesAroundThemInEveryCell()
    {
        var rates = Of(8, Truth(() => 2), 300, 300);
        for (var cell = 0; cell < rates.Hazards.PerYear.Length; cell++)
        {
            rates.Range.Low[cell].ShouldBeLessThan(rates.Hazards.PerYear[cell]);
            rates.Range.High[cell].ShouldBeGreaterThan(rates.Hazards.PerYear[cell]);
        }
    }

    [Fact]
    public void Over_WhenAPolicyIsCalibrated_KeepsTheRules()
    {
        var policy = Of(7, Truth(() => 2), 300, 300).Over(TestRun.Policy);
        PolicyRules.Check(policy).ShouldBeNull();
        PolicyCodec.Decode(PolicyCodec.Encode(policy)).Hazards.PerYear.ShouldBe(policy.Hazards.PerYear);
    }

    private static bool IsSingle(CalibrationCell cell) =>
        cell.Evidence == CalibrationEvidence.Ledger && cell.FirstTier == cell.LastTier && cell.FirstBand == cell.LastBand;

    private static RosterView On(RosterView view, int year, int month, int day) => new(view.Roster, new DateOnly(year, month, day), view.Pack);

    private static CalibratedRates Of(int seed, HazardTable truth, int district, int commune) =>
        Calibrator.Calibrate(new KnownHistory(seed, truth).Of(district, commune), TestRun.Policy);

    private static HazardTable Truth(Func<double> ratio)
    {
        var tiers = KnownHistory.Pack.Tiers.Count;
        var rates = new List<int>();
        foreach (var cause in Enum.GetValues<ExitCause>())
        {
            for (var cell = 0; cell < tiers * Defaults.Bands; cell++)
            {
                rates.Add((int)(Defaults[cause, 0, cell % Defaults.Bands] * ratio()));
            }
        }

        return new HazardTable { BandLimits = Defaults.BandLimits, Tiers = tiers, PerYear = [.. rates] };
    }
}

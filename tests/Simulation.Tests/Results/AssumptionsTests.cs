using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

public sealed class AssumptionsTests
{
    private static readonly RunInputs Inputs = TestRun.Inputs(SyntheticDistrict.Make(), years: 5, replicates: 128);
    private static readonly HeadlineTable Run = HeadlineTable.Of(TestRun.Run(Inputs));

    private static readonly (AssumptionVariant Variant, HeadlineTable Table)[] Variants =
        [.. Assumptions.Variants(Inputs).Select(variant => (variant, HeadlineTable.Of(TestRun.Run(variant.Inputs))))];

    [Fact]
    public void Variants_Always_ShareSeedAndStateAndTakeFewReplicates() =>
        Variants.ShouldAllBe(one => one.Variant.Inputs.Seed == Inputs.Seed && one.Variant.Inputs.State == Inputs.State && one.Table.Replicates == 64);

    [Fact]
    public void Variants_OfCalibratedHazards_TakeTheEndsOfTheirIntervals()
    {
        var perYear = Inputs.Policy.Hazards.PerYear;
        var range = new HazardRange(Array.ConvertAll(perYear, rate => rate * 9 / 10), Array.ConvertAll(perYear, rate => rate * 12 / 10), [], []);
        var hazards = Assumptions.Variants(Inputs, range).Where(one => one.Assumption == AssumptionCodes.Hazards).ToDictionary(one => one.Direction, one => one.Inputs.Policy.Hazards.PerYear);
        hazards[-1].ShouldBe(range.Low);
        hazards[1].ShouldBe(range.High);
    }

    [Fact]
    public void Bands_OfExits_AreWideAndNameTheHazards()
    {
        var exits = Assumptions.Bands(Run, Variants).Single(band => band.Code == IndicatorCodes.OtherExits);
        exits.Low.ShouldBeLessThan(0);
        exits.High.ShouldBeGreaterThan(0);
        exits.Widest.ShouldBe(AssumptionCodes.Hazards);
    }

    [Fact]
    public void Bands_OfVariantsThatAreTheRunItself_AreEmptyAndNameNothing()
    {
        var same = new AssumptionVariant(AssumptionCodes.Drift, 1, Inputs);
        var bands = Assumptions.Bands(Run, [(same, Run)]);
        bands.ShouldAllBe(band => band.Low == 0 && band.High == 0 && band.Widest == null);
        Assumptions.Greatest(bands).ShouldBeNull();
    }

    [Fact]
    public void OfDifference_OfARunWithItself_IsZeroUnderEveryAssumption()
    {
        var tables = Variants.Select(one => (one.Variant.Assumption, one.Variant.Direction, one.Table)).ToArray();
        Assumptions.OfDifference(IndicatorCodes.OpenVacancies, tables, tables).ShouldBe(new AssumptionBand(IndicatorCodes.OpenVacancies, 0, 0, null));
        Assumptions.OfDifference(IndicatorCodes.OpenVacancies, tables, []).ShouldBeNull();
    }
}

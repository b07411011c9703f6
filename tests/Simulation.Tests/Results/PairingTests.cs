using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

public sealed class PairingTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();

    [Fact]
    public void Difference_OfKnownNumbers_IsThatOfThePairs()
    {
        var paired = Pairing.Difference("x", IndicatorUnit.Count, 1, [1, 2, 3, 4], [2, 4, 4, 6]);
        paired.Mean.ShouldBe(1.5);
        paired.StandardError.ShouldBe(Math.Sqrt(1.0 / 3 / 4), 1e-12);
        paired.Low.ShouldBe(1.5 - (1.96 * paired.StandardError), 1e-12);
        paired.IsSeen.ShouldBeTrue();
    }

    [Fact]
    public void Difference_WhoseIntervalHoldsZero_IsNotSeen() =>
        Pairing.Difference("x", IndicatorUnit.Count, 1, [1, 2, 3, 4], [2, 1, 4, 3]).IsSeen.ShouldBeFalse();

    [Fact]
    public void Difference_OfOneReplicate_IsNotSeen() => Pairing.Difference("x", IndicatorUnit.Count, 1, [1], [9]).IsSeen.ShouldBeFalse();

    [Fact]
    public void Compare_WithAnInterventionThatTouchesNobody_FindsNoDifferenceAtAll()
    {
        var same = new ResolvedIntervention(InterventionKind.Recruitment, District.AsOfMonth + 1, -1, -1, -1);
        var differences = Pairing.Compare(Table([]), Table([same]));
        differences.Count.ShouldBeGreaterThan(10);
        differences.ShouldAllBe(difference => difference.Mean == 0 && difference.StandardError == 0 && !difference.IsSeen);
    }

    [Fact]
    public void Compare_WithRecruitmentStopped_SeesFewerOfficialsWithASmallerErrorThanUnpaired()
    {
        var stopped = new ResolvedIntervention(InterventionKind.Recruitment, District.AsOfMonth + 1, -1, -1, 0);
        var before = Table([]);
        var after = Table([stopped]);
        var officials = Pairing.Compare(before, after).Single(difference => difference.Code == IndicatorCodes.Officials);
        officials.IsSeen.ShouldBeTrue();
        officials.Mean.ShouldBeLessThan(0);
    }

    [Fact]
    public void Compare_Always_TellsNoExits() =>
        Pairing.Compare(Table([]), Table([])).ShouldNotContain(difference => difference.Code.Contains("exit") || difference.Code == IndicatorCodes.Retirements);

    [Fact]
    public void Decode_OfAnEncodedTable_IsTheSameTable()
    {
        var table = Table([]);
        var again = HeadlineTable.Decode(table.Encode());
        again.Replicates.ShouldBe(64);
        again.Encode().ShouldBe(table.Encode());
        Should.Throw<InvalidDataException>(() => HeadlineTable.Decode([.. table.Encode().Reverse()]));
    }

    private static HeadlineTable Table(IReadOnlyList<ResolvedIntervention> interventions) =>
        HeadlineTable.Of(TestRun.Run(TestRun.Inputs(District, years: 5, interventions: interventions)));
}

using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Interventions;

public sealed class LeavingTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;

    public LeavingTests() => unit = world.Unit("u");

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(100, 0, 1)]
    [InlineData(0, 100, 3)]
    [InlineData(100, 100, 3)]
    public void EarlyRetirement_ByMonthsLeft_IsTakenByTheShareOfEachGroup(int upToTen, int upToThirty, int retired)
    {
        world.Policy = world.Policy with { Retirement = true };
        for (var i = 1; i <= 4; i++)
        {
            world.Official(new SyntheticOfficial($"o{i}", world.Post($"p{i}", unit, 3, feeder: 9)) { Retirement = SmallWorld.Start + (i * 10) });
        }

        world.Change(new Intervention(InterventionKinds.EarlyRetirement, SmallWorld.At(0)) { TakeUp = [new TakeUp(10, upToTen), new TakeUp(30, upToThirty)] });
        var outcome = world.Run();
        outcome.Replicate.Tally.Retirements.ShouldBe(retired);
    }

    [Fact]
    public void HazardShock_OfNothingAtAll_StopsExitsWhileItLasts()
    {
        var exits = Exits(0);
        exits[..12].ShouldAllBe(count => count == 0);
        exits[12..24].Sum().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void HazardShock_OfTwiceTheUsual_GivesAboutTwiceTheExits()
    {
        var usual = Exits(100)[..12].Sum();
        var twice = Exits(200)[..12].Sum();
        ((double)twice / usual).ShouldBe(2, 0.15);
    }

    [Fact]
    public void HazardShock_OfTheUsual_ChangesNothing() => Exits(100).ShouldBe(Exits(null));

    [Fact]
    public void HazardShock_WhenItIsOver_LeavesTheUsualHazards() =>
        ((double)Exits(300)[12..36].Sum() / Exits(null)[12..36].Sum()).ShouldBe(1, 0.15);

    private static long[] Exits(int? percent)
    {
        var inputs = TestRun.Inputs(
            District,
            years: 3,
            replicates: 64,
            policy: TestPolicy.With(TestRun.Policy, retirement: false, hazards: HazardTable.Constant(50_000, 10_000, 5_000)),
            interventions: percent is { } factor
                ? [new ResolvedIntervention(InterventionKind.HazardShock, District.AsOfMonth + 1, -1, -1, 0) { Choice = HazardShocks.AllCauses, Count = factor, Until = District.AsOfMonth + 13 }]
                : []);
        var merged = TestRun.Run(inputs);
        var series = merged.Layout.Monthly[(int)MonthlySeries.OtherExits];
        return [.. Enumerable.Range(0, 36).Select(month => merged.Cells[series.Offset + (month * series.Stride) + 1])];
    }
}

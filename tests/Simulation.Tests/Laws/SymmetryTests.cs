using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Laws;

/// <summary>Order in arrays means nothing: only identifiers do.</summary>
public sealed class SymmetryTests
{
    /// <summary>Two units alike in everything: exchanging the people of the two exchanges the results of their positions and nothing else.</summary>
    [Fact]
    public void Run_WithTwoIdenticalOfficialsSwapped_SwapsTheirResultsOnly()
    {
        var straight = Build(swapped: false);
        var crossed = Build(swapped: true);
        crossed.Headlines.ShouldBe(straight.Headlines);
        for (var i = 0; i < straight.Series.Count; i++)
        {
            crossed.Series[i].Points.ShouldBe(straight.Series[i].Points);
        }

        ShouldBeSame(Position(crossed, "a-head"), Position(straight, "b-head"));
        ShouldBeSame(Position(crossed, "b-head"), Position(straight, "a-head"));
        ShouldBeSame(Position(crossed, "c-head"), Position(straight, "c-head"));
        Position(straight, "a-head").Periods.ShouldNotBe(Position(straight, "b-head").Periods);
    }

    private static void ShouldBeSame(PositionResult one, PositionResult other) => one.Periods.ShouldBe(other.Periods);

    private static PositionResult Position(RunResult result, string id) => result.Positions.Single(position => position.Position == id);

    /// <summary>Heads of equal age in three units, no successors: each position's future is its first holder's.</summary>
    private static RunResult Build(bool swapped)
    {
        var units = new[] { "a", "b", "c" }.Select(id => new SyntheticUnit(id, 0, null)).ToArray();
        var heads = units.Select(unit => new SyntheticPosition($"{unit.Id}-head", unit, 2, 1, PositionKind.Post)).ToArray();
        string[] names = swapped ? ["second", "first", "third"] : ["first", "second", "third"];
        var officials = heads.Select((head, i) => new SyntheticOfficial(names[i], head)).ToArray();
        var inputs = TestRun.Inputs(SyntheticPacker.Pack(2022 * 12, units, heads, officials), years: 10, replicates: 256);
        return ResultBuilder.Build(inputs, TestRun.Run(inputs));
    }
}

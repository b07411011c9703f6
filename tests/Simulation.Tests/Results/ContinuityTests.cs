using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

public sealed class ContinuityTests
{
    private static readonly RunInputs Inputs = TestRun.Inputs(SyntheticDistrict.Make(), years: 12, replicates: 128);
    private static readonly Accumulators Counted = TestRun.Run(Inputs);
    private static readonly RunResult Result = ResultBuilder.Build(Inputs, Counted);

    [Fact]
    public void Continuity_OfEachPost_FallsWithTheNumberAndIsToldOnlyFromThirtyOn()
    {
        var posts = Result.Positions.Where(position => position.Continuity.Count > 0).ToArray();
        posts.ShouldNotBeEmpty();
        foreach (var post in posts)
        {
            post.Continuity.Select(one => one.Occurs).ShouldBeInOrder(SortDirection.Descending);
            post.Continuity.ShouldAllBe(one => one.Planned == null == one.Count < 30 && one.Occurs <= 1 && (one.Planned ?? 0) <= 1);
        }

        posts.SelectMany(post => post.Continuity).ShouldContain(one => one.Planned > 0);
    }

    [Fact]
    public void Continuity_OfPositionsWithSeveralSeats_IsNotTold()
    {
        var seats = Inputs.State.Positions.Seats;
        Result.Positions.Where((_, position) => seats[position] > 1).ShouldAllBe(position => position.Continuity.Count == 0);
    }

    [Fact]
    public void Targets_WithALevelOfNought_AreAlwaysMetAndOfMoreThanAllNever()
    {
        var outcomes = TargetBuilder.Build(
            Counted,
            [new TargetLevel("always", IndicatorCodes.ShareVacant, 0), new TargetLevel("never", IndicatorCodes.ShareVacant, 1.1), new TargetLevel("ready", IndicatorCodes.NoneReady, null)]);
        outcomes[0].Points.ShouldAllBe(point => point.Share == 1 && point.StandardError == 0);
        outcomes[1].Points.ShouldAllBe(point => point.Share == 0);
        outcomes[2].Points.Count.ShouldBe(12);
    }

    [Fact]
    public void Targets_OfAnIndicatorThatIsNotRecorded_AreLeftOut() => TargetBuilder.Build(Counted, [new TargetLevel("x", "nonsense", 0)]).ShouldBeEmpty();
}

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Interventions;

public sealed class InterventionTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();
    private static readonly Month Start = new(District.AsOfMonth + 1);

    [Fact]
    public void Run_WithAForcedMoveToAHeldPost_MakesItsHolderAvailable()
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        world.Official("old", world.Post("head", unit, 3, feeder: 2), 0.9);
        world.Official("mover", world.Post("deputy", unit, 2, feeder: 1), 0.1);
        world.Post("other-head", unit, 3, feeder: 2);
        world.Moves("mover", "head", 5);
        world.Leaves("old", 11);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("mover");
        outcome.Holder("other-head").ShouldBeNull();
        outcome.Replicate.Tally.OtherExits.ShouldBe(1);
    }

    [Fact]
    public void Run_WithADisplacedHolder_PlacesHimInAPostOfHisGrade()
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        world.Official("old", world.Post("head", unit, 3, feeder: 3), 0.9);
        world.Official("mover", world.Post("deputy", unit, 2, feeder: 2), 0.1);
        world.Post("other-head", unit, 3, feeder: 3);
        world.Moves("mover", "head", 5);
        world.Run().Holder("other-head").ShouldBe("old");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(12, 12)]
    [InlineData(24, 20)]
    public void Run_WithANumberOfRecruits_TakesThatManyAYearAsFarAsSeatsGo(int perYear, int expected)
    {
        var world = new SmallWorld();
        world.Add(new SyntheticPosition("desk", world.Unit("u"), 1, 20, PositionKind.Entry));
        world.Recruits(perYear, 0);
        world.Run().Holders("desk").Length.ShouldBe(expected);
    }

    [Fact]
    public void Resolve_WithAKindNotCarried_RefusesTheWholeScenario()
    {
        var resolution = Resolve(
            new Intervention(InterventionKinds.ForcedExit, Start, new OfficialId(District.Officials.Ids[0])),
            new Intervention("congress-moved", Start));
        resolution.Resolved.ShouldBeEmpty();
        resolution.Refusals.ShouldBe([new InterventionRefusal(2, "intervention-not-supported")]);
    }

    [Fact]
    public void Resolve_WithWhatIsUnknownOrImpossible_SaysWhich()
    {
        var official = new OfficialId(District.Officials.Ids[0]);
        var entry = new PositionId(District.Positions.Ids[Array.IndexOf(District.Positions.Kind, PositionKind.Entry)]);
        var post = new PositionId(District.Positions.Ids[Array.IndexOf(District.Positions.Kind, PositionKind.Post)]);
        var resolution = Resolve(
            new Intervention(InterventionKinds.ForcedExit, Start, new OfficialId("nobody")),
            new Intervention(InterventionKinds.ForcedMove, Start, official, new PositionId("nowhere")),
            new Intervention(InterventionKinds.ForcedMove, Start, official, entry),
            new Intervention(InterventionKinds.Recruitment, Start, null, post, PerYear: 3),
            new Intervention(InterventionKinds.Recruitment, Start, null, entry, PerYear: -3),
            new Intervention(InterventionKinds.Recruitment, Start.Plus(-1), null, entry, PerYear: 3));
        resolution.Refusals.Select(refusal => refusal.Code).ShouldBe(
        [
            InterventionRefusalCodes.UnknownOfficial,
            InterventionRefusalCodes.UnknownPosition,
            InterventionRefusalCodes.NotAPost,
            InterventionRefusalCodes.NotAnEntryPosition,
            InterventionRefusalCodes.BadNumber,
            InterventionRefusalCodes.OutsideHorizon,
        ]);
    }

    [Fact]
    public void Resolve_WithWhatIsCarried_GivesIndices()
    {
        var entry = Array.IndexOf(District.Positions.Kind, PositionKind.Entry);
        Resolve(new Intervention(InterventionKinds.Recruitment, Start.Plus(12), null, new PositionId(District.Positions.Ids[entry]), PerYear: 3))
            .Resolved.ShouldBe([new ResolvedIntervention(InterventionKind.Recruitment, Start.Index + 12, -1, entry, 3)]);
    }

    private static InterventionResolution Resolve(params Intervention[] interventions) => InterventionResolver.Resolve(District, interventions, Start.Index, 120);
}

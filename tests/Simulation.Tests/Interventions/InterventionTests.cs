using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
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
    public void Run_WithMovesMadeTogether_ExchangesThePosts()
    {
        var world = new SmallWorld();
        world.Official("a", world.Post("p", world.Unit("u"), 3));
        world.Official("b", world.Post("q", world.Unit("v"), 3));
        world.Change(new Intervention(InterventionKinds.Moves, SmallWorld.At(5)) { Moves = [Step("a", "q"), Step("b", "p")] });
        var outcome = world.Run();
        outcome.Holder("p").ShouldBe("b");
        outcome.Holder("q").ShouldBe("a");
    }

    [Theory]
    [InlineData(null, "new")]
    [InlineData(9, null)]
    public void Run_WithSomebodySentIn_HoldsThePostUntilTheReturn(int? until, string? holder)
    {
        var world = new SmallWorld();
        world.Official("old", world.Post("head", world.Unit("u"), 3, feeder: 9));
        world.Change(new Intervention(InterventionKinds.SentIn, SmallWorld.At(5), Position: new PositionId("head")) { Until = until is { } month ? SmallWorld.At(month) : null });
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe(holder);
        outcome.Replicate.Tally.OtherExits.ShouldBe(until is null ? 0 : 1);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(2, 3)]
    [InlineData(9, 0)]
    public void Run_WithANumberOfUnnamedExits_LosesSoMany(int count, int left)
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        for (var i = 0; i < 5; i++)
        {
            world.Official($"o{i}", world.Post($"p{i}", unit, 3));
        }

        world.Change(new Intervention(InterventionKinds.UnnamedExits, SmallWorld.At(5)) { Count = count });
        var outcome = world.Run();
        outcome.Replicate.State.PresentCount.ShouldBe(left);
        outcome.Replicate.Tally.Ineffective.ShouldBe([count > 5]);
    }

    [Theory]
    [InlineData(9, "deputy")]
    [InlineData(12, null)]
    public void Run_WithAFreeze_AppointsNobodyUntilItEnds(int until, string? holder)
    {
        var world = new SmallWorld();
        var unit = world.Unit("u");
        world.Post("head", unit, 3, feeder: 2);
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Change(new Intervention(InterventionKinds.Freeze, SmallWorld.At(0)) { Until = SmallWorld.At(until) });
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe(holder);
        outcome.Acting("head").ShouldBe("deputy");
    }

    [Fact]
    public void Run_WithAnExitOfSomebodyWhoHasLeft_SaysThatItCouldNotTakeEffect()
    {
        var world = new SmallWorld();
        world.Official("a", world.Post("p", world.Unit("u"), 3));
        world.Leaves("a", 3);
        world.Leaves("a", 5);
        world.Run().Replicate.Tally.Ineffective.ShouldBe([false, true]);
    }

    [Fact]
    public void Resolve_WithAKindNotCarried_RefusesTheWholeScenario()
    {
        var resolution = Resolve(
            new Intervention(InterventionKinds.ForcedExit, Start, new OfficialId(District.Officials.Ids[0])),
            new Intervention("moon-landing", Start));
        resolution.Resolved.ShouldBeEmpty();
        resolution.Refusals.ShouldBe([new InterventionRefusal(2, "intervention-not-supported", "kind")]);
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
            .Resolved.ShouldBe([new ResolvedIntervention(InterventionKind.Recruitment, Start.Index + 12, -1, entry, 3) { Number = 1 }]);
    }

    private static PlannedMove Step(string official, string position) => new(new OfficialId(official), new PositionId(position));

    private static InterventionResolution Resolve(params Intervention[] interventions) => InterventionResolver.Resolve(District, interventions, Start.Index, 120, ReorganisationPolicy.None);
}

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Interventions;

public sealed class PostTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;

    public PostTests() => unit = world.Unit("u");

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 4)]
    [InlineData(3, 2)]
    [InlineData(5, 0)]
    [InlineData(null, 0)]
    public void PostAbolished_OfSoManySeats_RemovesExactlySoMany(int? count, int left)
    {
        var posts = world.Add(new SyntheticPosition("posts", unit, 3, 5, PositionKind.Post) { Feeder = 9 });
        for (var i = 0; i < 4; i++)
        {
            world.Official($"o{i}", posts, 0.1 * (i + 1));
        }

        world.Change(new Intervention(InterventionKinds.PostAbolished, SmallWorld.At(3), Position: new PositionId("posts")) { Count = count });
        var outcome = world.Run();
        outcome.Seats("posts").ShouldBe(left);
        outcome.Holders("posts").Length.ShouldBe(Math.Min(4, left));
        outcome.Replicate.State.PresentCount.ShouldBe(4);
    }

    [Fact]
    public void PostAbolished_OfMoreSeatsThanThereAre_IsRefused()
    {
        var district = SyntheticDistrict.Make();
        var post = Array.IndexOf(district.Positions.Kind, PositionKind.Post);
        var change = new Intervention(InterventionKinds.PostAbolished, new Domain.Time.Month(district.AsOfMonth + 1), Position: new PositionId(district.Positions.Ids[post])) { Count = 2 };
        InterventionResolver.Resolve(district, [change], district.AsOfMonth + 1, 12, ReorganisationPolicy.None).Refusals
            .ShouldBe([new InterventionRefusal(1, InterventionRefusalCodes.TooManySeats, "count")]);
    }

    [Fact]
    public void PostAbolished_WhenHeld_MakesItsHolderAvailable()
    {
        world.Official("old", world.Post("head", unit, 3, feeder: 3));
        world.Post("other", unit, 3, feeder: 3);
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(5) };
        world.Change(new Intervention(InterventionKinds.PostAbolished, SmallWorld.At(2), Position: new PositionId("head")));
        world.Run().Holder("other").ShouldBe("old");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    public void SeatsChanged_ToANumber_GivesThePositionThatMany(int count, int seats)
    {
        world.Official("old", world.Add(new SyntheticPosition("desk", unit, 1, 2, PositionKind.Entry)));
        world.Change(new Intervention(InterventionKinds.SeatsChanged, SmallWorld.At(2), Position: new PositionId("desk")) { Count = count });
        var outcome = world.Run();
        outcome.Seats("desk").ShouldBe(seats);
        outcome.Holders("desk").Length.ShouldBe(seats);
    }

    [Fact]
    public void PostCreated_AfterAModel_IsFilledLikeIt()
    {
        world.Official("head", world.Post("head", unit, 3, feeder: 2));
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Change(new Intervention(InterventionKinds.PostCreated, SmallWorld.At(4), Position: new PositionId("head")) { Count = 1 });
        var outcome = world.Run();
        outcome.Holder("zz-new-0001-00000").ShouldBe("deputy");
        outcome.Replicate.Tally.SeatMonthsClosed.ShouldBe(4);
    }

    [Fact]
    public void PostsUnified_ByOnePerson_CloseTheOther()
    {
        world.Official("secretary", world.Post("secretary", unit, 4, feeder: 9));
        world.Official("chair", world.Post("chair", unit, 3, feeder: 9));
        world.Change(new Intervention(InterventionKinds.PostsUnified, SmallWorld.At(4)) { Positions = [new PositionId("secretary"), new PositionId("chair")] });
        var outcome = world.Run();
        outcome.Seats("chair").ShouldBe(0);
        outcome.Holder("secretary").ShouldBe("secretary");
        outcome.Replicate.State.OpenPosts.ShouldBe(0);
    }

    [Fact]
    public void PostsSplit_FromOnePerson_AreHeldByTwo()
    {
        var chair = world.Post("chair", unit, 4, feeder: 9);
        world.Add(new SyntheticPosition("council", unit, 3, 1, PositionKind.Post) { Feeder = 2, LinkedTo = chair });
        world.Official("chair", chair);
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Change(new Intervention(InterventionKinds.PostsSplit, SmallWorld.At(4), Position: new PositionId("council")));
        var outcome = world.Run();
        outcome.Holder("council").ShouldBeNull();
        outcome.Holder("zz-new-0001-00000").ShouldBe("deputy");
        outcome.Holder("chair").ShouldBe("chair");
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(10, 18)]
    public void HeadcountCut_ByAShare_ClosesPostsAsTheyFallVacant(int percent, int seats)
    {
        var desk = world.Add(new SyntheticPosition("desk", unit, 1, 20, PositionKind.Entry));
        for (var i = 0; i < 20; i++)
        {
            world.Official($"o{i:D2}", desk);
        }

        for (var i = 0; i < 5; i++)
        {
            world.Leaves($"o{i:D2}", 3 + i);
        }

        world.Change(new Intervention(InterventionKinds.HeadcountCut, SmallWorld.At(1)) { Percent = percent });
        var outcome = world.Run();
        outcome.Seats("desk").ShouldBe(seats);
        outcome.Holders("desk").Length.ShouldBe(seats);
    }
}

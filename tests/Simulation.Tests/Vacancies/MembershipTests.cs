using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Vacancies;

public sealed class MembershipTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit district;
    private readonly SyntheticUnit commune;

    public MembershipTests()
    {
        district = world.Unit("d");
        commune = world.Unit("d-c", tier: 1, parent: district);
        world.Add(new SyntheticPosition("committee", district, 5, 2, PositionKind.Membership) { Feeder = 2, PlanTarget = 2 });
        world.Add(new SyntheticPosition("commune-committee", commune, 3, 1, PositionKind.Membership) { Feeder = 1, PlanTarget = 1 });
        world.Official("head", world.Post("head", district, 4, feeder: 2));
        world.Official("secretary", world.Post("secretary", commune, 3, feeder: 2), 0.9);
        world.Official("chair", world.Post("chair", commune, 2, feeder: 1), 0.8);
        world.Member("committee", "head");
        world.Member("commune-committee", "secretary");
    }

    [Fact]
    public void Run_WithAnOpenSeat_TakesTheNomineeBesideThePrincipalPost()
    {
        world.Plan("committee", "chair");
        var outcome = world.Run();
        outcome.Holders("committee").ShouldBe(["chair", "head"]);
        outcome.Holder("chair").ShouldBe("chair");
        outcome.Replicate.Tally.Opened.ShouldBe(0);
    }

    [Fact]
    public void Run_WithoutNominees_TakesTheBestUnderTheBodysUnit() => world.Run().Holders("committee").ShouldBe(["head", "secretary"]);

    [Fact]
    public void Run_WhenAMemberLeavesService_FillsTheSeatAgain()
    {
        world.Plan("committee", "chair");
        world.Leaves("head", 3);
        world.Run().Holders("committee").ShouldBe(["chair", "secretary"]);
    }

    [Fact]
    public void Run_WhenAMemberMovesUp_KeepsWhatLiesAboveAndLeavesWhatDoesNot()
    {
        world.Plan("committee", "secretary");
        world.Leaves("head", 3);
        world.Moves("secretary", "head", 4);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("secretary");
        outcome.Holders("committee").ShouldContain("secretary");
        outcome.Holder("commune-committee").ShouldBe("chair");
    }
}

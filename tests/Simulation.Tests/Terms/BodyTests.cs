using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Terms;

public sealed class BodyTests
{
    private const int Congress = 5;
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit unit;
    private readonly SyntheticPosition committee;

    public BodyTests()
    {
        unit = world.Unit("u");
        committee = world.Add(new SyntheticPosition("committee", unit, 2, 2, PositionKind.Membership) { Calendar = 1, PlanTarget = 3 });
        world.Policy = world.Policy with
        {
            Retirement = true,
            FillLag = MonthDistribution.Always(30),
            Terms = TermPolicy.None with { Calendars = [TermTests.Calendar(Congress, Congress + 60)] },
        };
    }

    [Fact]
    public void Congress_WhenAMemberMayNotStandAgain_GivesTheSeatToTheBestNominee()
    {
        Official("stays", 0.1);
        Official("old", 0.9, retires: Congress + 47);
        Official("second", 0.5);
        Official("best", 0.6);
        world.Member("committee", "stays");
        world.Member("committee", "old");
        world.Plan("committee", "second");
        world.Plan("committee", "best");
        world.Run().Holders("committee").ShouldBe(["best", "stays"]);
    }

    [Theory]
    [InlineData(0, "best")]
    [InlineData(500_000, "woman")]
    public void Congress_WhenTheBodyFallsShortOfWomen_TakesThemFirst(int share, string expected)
    {
        world.Policy = world.Policy with { Terms = world.Policy.Terms with { Women = share } };
        Official("stays", 0.1);
        Official("best", 0.9);
        world.Official(new SyntheticOfficial("woman", world.Post("p-woman", unit, 1)) { Talent = Score.Of(0.2), Woman = true });
        world.Member("committee", "stays");
        world.Plan("committee", "best");
        world.Plan("committee", "woman");
        world.Run().Holders("committee").ShouldBe([expected, "stays"], ignoreOrder: true);
    }

    [Fact]
    public void Congress_OfAStandingCommittee_TakesMembersOfTheCommitteeOnly()
    {
        world.Add(new SyntheticPosition("standing", unit, 2, 1, PositionKind.Membership) { Calendar = 1, DrawnFrom = committee });
        Official("outsider", 0.9);
        Official("member", 0.1);
        Official("lesser", 0.05);
        world.Member("committee", "member");
        world.Member("committee", "lesser");

        world.Run().Holders("standing").ShouldBe(["member"]);
    }

    [Fact]
    public void Post_ThatGoesWithASeat_TakesItAlongToTheSuccessor()
    {
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(0) };
        var head = world.Add(new SyntheticPosition("head", unit, 4, 1, PositionKind.Post) { Feeder = 3, Office = committee });
        world.Official("old", head);
        Official("member", 0.1);
        Official("best", 0.9);
        world.Official("deputy", world.Post("deputy", unit, 3, feeder: 9), 0.5);
        world.Member("committee", "old");
        world.Member("committee", "member");
        world.Leaves("old", 3);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("deputy");
        outcome.Holders("committee").ShouldBe(["deputy", "member"]);
    }

    [Fact]
    public void Seat_OfAVacantPost_IsKeptForItsNextHolder()
    {
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(0) };
        var head = world.Add(new SyntheticPosition("head", unit, 4, 1, PositionKind.Post) { Feeder = 9, Office = committee });
        world.Official("old", head);
        Official("member", 0.1);
        Official("best", 0.9);
        world.Member("committee", "old");
        world.Member("committee", "member");
        world.Leaves("old", 3);
        world.Run().Holders("committee").ShouldBe(["member"]);
    }

    [Theory]
    [InlineData((35 * 12) - 3, false, 3)]
    [InlineData(36 * 12, false, 0)]
    [InlineData((35 * 12) + 8, true, 3)]
    [InlineData(36 * 12, true, 0)]
    public void AgeLimit_WhenReachedForCertain_MovesTheHolderToAPostOfTheSameGrade(int age, bool byYear, int month)
    {
        world.Policy = world.Policy with { FillLag = MonthDistribution.Always(0) };
        world.Official(new SyntheticOfficial("old", world.Add(new SyntheticPosition("youth", unit, 3, 1, PositionKind.Post) { HoldingAge = 35 * 12, Feeder = 9 })) { Birth = SmallWorld.Start - age, BirthByYear = byYear });
        world.Post("head", unit, 3, feeder: 3);
        var outcome = world.Run();
        outcome.Holder("head").ShouldBe("old");
        outcome.Holder("youth").ShouldBeNull();
        outcome.Replicate.State.InPostSince[0].ShouldBe(month);
    }

    [Fact]
    public void AgeLimit_NotReached_LeavesTheHolder()
    {
        var youth = world.Add(new SyntheticPosition("youth", unit, 3, 1, PositionKind.Post) { HoldingAge = 35 * 12 });
        world.Official(new SyntheticOfficial("young", youth) { Birth = SmallWorld.Start - (33 * 12) });
        world.Run().Holder("youth").ShouldBe("young");
    }

    private void Official(string id, double talent, int retires = 300) =>
        world.Official(new SyntheticOfficial(id, world.Post($"p-{id}", unit, 1)) { Talent = Score.Of(talent), Retirement = SmallWorld.Start + retires });
}

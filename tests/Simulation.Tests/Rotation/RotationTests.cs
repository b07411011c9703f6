using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Rotation;

public sealed class RotationTests
{
    private readonly SmallWorld world = new();
    private readonly SyntheticUnit u;
    private readonly SyntheticUnit v;

    public RotationTests()
    {
        u = world.Unit("u");
        v = world.Unit("v");
        Rules();
    }

    [Fact]
    public void Rotation_WithAYearlyNumber_LetsTheMostTalentedChangePlaces()
    {
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        Leader("c", u, 0.1);
        Rules((Rule.RotationProgramme, 2));
        var outcome = world.Run();
        outcome.Holder("p-a").ShouldBe("b");
        outcome.Holder("p-b").ShouldBe("a");
        outcome.Holder("p-c").ShouldBe("c");
        outcome.Replicate.Tally.Rotations.ShouldBe(2);
        outcome.Replicate.Tally.VerticalRotations.ShouldBe(0);
        outcome.Replicate.Tally.Opened.ShouldBe(0);
    }

    [Fact]
    public void Rotation_WithAVacantEquivalentPost_GoesThereAndOpensAChain()
    {
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        world.Add(new SyntheticPosition("vacant", v, 3, 1, PositionKind.Post) { Feeder = 9, Tenure = TenureMarks.Leader });
        Rules((Rule.RotationProgramme, 2));
        var outcome = world.Run();
        outcome.Holder("vacant").ShouldBe("a");
        outcome.Holder("p-a").ShouldBeNull();
    }

    [Theory]
    [InlineData(Rule.RotationStay, 200)]
    [InlineData(Rule.RotationServiceLeft, 200)]
    public void Rotation_OfSomebodyWithoutStayOrService_IsNotMade(Rule rule, int months)
    {
        world.Policy = world.Policy with { Retirement = true };
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        Rules((Rule.RotationProgramme, 2), (rule, months));
        world.Run().Replicate.Tally.Rotations.ShouldBe(0);
    }

    [Fact]
    public void Rotation_WherePeopleMustBePlanned_TakesThemOnly()
    {
        world.Policy = world.Policy with { Rotation = world.Policy.Rotation with { MustBePlanned = true } };
        world.Post("head", u, 9, feeder: 9);
        Leader("a", u, 0.9);
        Leader("b", u, 0.5);
        Leader("c", v, 0.1);
        world.Plan("head", "b");
        Rules((Rule.RotationProgramme, 2));
        world.Run().Holder("p-b").ShouldBe("c");
    }

    [Theory]
    [InlineData("horizontal", "b")]
    [InlineData("vertical", "c")]
    public void RotationProgramme_InADirection_KeepsIt(string direction, string successor)
    {
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        Leader("c", world.Unit("w", tier: 1), 0.1);
        world.Change(new Intervention(InterventionKinds.RotationProgramme, SmallWorld.At(0), PerYear: 1) { Choice = direction });
        var outcome = world.Run();
        outcome.Holder("p-a").ShouldBe(successor);
        outcome.Replicate.Tally.VerticalRotations.ShouldBe(direction == "vertical" ? 2 : 0);
    }

    [Fact]
    public void Rotation_OfAPostHeldLongerThanTheLimit_IsMadeBesideTheYearlyNumber()
    {
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        Rules((Rule.RotationHeldLimit, 120));
        world.Run().Replicate.Tally.Rotations.ShouldBe(0);
        Rules((Rule.RotationHeldLimit, 60));
        world.Run().Replicate.Tally.Rotations.ShouldBe(2);
    }

    [Fact]
    public void Locality_WhereAllKeyLeadersAreLocals_BringsInSomebodyWhoIsNot()
    {
        Key("a", u, home: u);
        Key("b", v, home: v);
        Rules((Rule.NonLocalLeaders, 1));
        var outcome = world.Run();
        outcome.Holder("p-a").ShouldBe("b");
        outcome.Holder("p-b").ShouldBe("a");
    }

    [Fact]
    public void Locality_WhenAKeyPostIsFilled_PrefersSomebodyWhoIsNoLocal()
    {
        var deputies = world.Unit("deputies");
        world.Add(new SyntheticPosition("head", u, 4, 1, PositionKind.Post) { Feeder = 2, Tenure = TenureMarks.Locality });
        world.Official(new SyntheticOfficial("local", world.Post("d1", deputies, 2, feeder: 9)) { Home = u, Talent = Score.Of(0.9) });
        world.Official(new SyntheticOfficial("other", world.Post("d2", deputies, 2, feeder: 9)) { Home = v, Talent = Score.Of(0.1) });
        world.Run().Holder("head").ShouldBe("local");
        Rules((Rule.NonLocalLeaders, 1));
        world.Run().Holder("head").ShouldBe("other");
    }

    [Fact]
    public void Protected_WithinItsTime_KeepsSomebodyOutOfEveryMove()
    {
        Leader("a", u, 0.9);
        Leader("b", v, 0.5);
        world.Post("head", u, 4, feeder: 3);
        Rules((Rule.RotationProgramme, 2));
        world.Change(new Intervention(InterventionKinds.Protected, SmallWorld.At(0)) { Officials = [new OfficialId("a"), new OfficialId("b")] });
        var outcome = world.Run();
        outcome.Holder("p-a").ShouldBe("a");
        outcome.Holder("head").ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(6, "a")]
    public void CalledUp_WithAPlannedReturn_ComesBackToThePostIfItIsVacant(int? until, string? holder)
    {
        world.Official("a", world.Post("p", u, 3, feeder: 9));
        world.Change(new Intervention(InterventionKinds.CalledUp, SmallWorld.At(2), new OfficialId("a")) { Until = until is { } month ? SmallWorld.At(month) : null });
        var outcome = world.Run();
        outcome.Holder("p").ShouldBe(holder);
        outcome.Replicate.State.PresentCount.ShouldBe(until is null ? 0 : 1);
    }

    private void Rules(params (Rule Rule, int Value)[] rules) => world.Policy = world.Policy with
    {
        Rotation = world.Policy.Rotation with { Month = 5 },
        Rules = [.. rules.Select(rule => new RuleChange(0, rule.Rule, rule.Value))],
    };

    private void Leader(string id, SyntheticUnit unit, double talent) => world.Official(
        new SyntheticOfficial(id, world.Add(new SyntheticPosition($"p-{id}", unit, 3, 1, PositionKind.Post) { Feeder = 9, Tenure = TenureMarks.Leader }))
        {
            Talent = Score.Of(talent),
            Retirement = SmallWorld.Start + 150,
        });

    private void Key(string id, SyntheticUnit unit, SyntheticUnit home) => world.Official(new SyntheticOfficial(
        id,
        world.Add(new SyntheticPosition($"p-{id}", unit, 3, 1, PositionKind.Post) { Feeder = 9, Tenure = TenureMarks.Leader | TenureMarks.Locality }))
    { Home = home });
}

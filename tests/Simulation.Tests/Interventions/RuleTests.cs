using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Interventions;

public sealed class RuleTests
{
    private readonly SmallWorld world = new();

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, "deputy")]
    public void Run_WhenARegimeAsksForLessService_AppointsWhomItLetsIn(int? regimeAsks, string? holder)
    {
        VacancyForADeputyWithThreeYearsLeft();
        world.Policy = world.Policy with
        {
            ServiceLeftAtAppointment = 60,
            Rules = regimeAsks is { } months ? [new RuleChange(SmallWorld.Start + 6, Rule.ServiceLeftAtAppointment, months)] : [],
        };
        world.Run().Holder("head").ShouldBe(holder);
    }

    [Fact]
    public void Run_WithARegimeBeforeTheStart_HoldsFromTheStart()
    {
        VacancyForADeputyWithThreeYearsLeft();
        world.Policy = world.Policy with { Rules = [new RuleChange(2000 * 12, Rule.ServiceLeftAtAppointment, 60)] };
        world.Run().Holder("head").ShouldBeNull();
    }

    [Fact]
    public void Run_WithAPolicyValueChanged_HoldsFromItsMonth()
    {
        VacancyForADeputyWithThreeYearsLeft();
        world.Policy = world.Policy with { ServiceLeftAtAppointment = 60 };
        world.Change(new Intervention(InterventionKinds.PolicyValue, SmallWorld.At(6)) { Choice = "serviceLeftAtAppointment", Value = 12 });
        world.Run().Holder("head").ShouldBe("deputy");
    }

    [Fact]
    public void Run_WithARegimeSwitchedBack_KeepsItThroughLaterRegimes()
    {
        VacancyForADeputyWithThreeYearsLeft();
        world.Policy = world.Policy with
        {
            Rules =
            [
                new RuleChange(SmallWorld.Start - 24, Rule.ServiceLeftAtAppointment, 60),
                new RuleChange(SmallWorld.Start + 6, Rule.ServiceLeftAtAppointment, 0),
            ],
        };
        world.Run().Holder("head").ShouldBe("deputy");
        world.Change(new Intervention(InterventionKinds.RegimeSwitch, SmallWorld.At(2)) { Choice = "appointment", Until = SmallWorld.At(-1) });
        world.Run().Holder("head").ShouldBeNull();
    }

    [Theory]
    [InlineData("degree", 4, null)]
    [InlineData("degree", 3, "deputy")]
    [InlineData("maximumAge", 42 * 12, null)]
    [InlineData("maximumAge", 43 * 12, "deputy")]
    public void Run_WithARequirementChanged_HoldsThePostToIt(string requirement, int value, string? holder)
    {
        var unit = world.Unit("u");
        world.Official("old", world.Post("head", unit, 3, feeder: 2));
        world.Official("deputy", world.Post("deputy", unit, 2, feeder: 9));
        world.Leaves("old", 8);
        world.Change(new Intervention(InterventionKinds.Requirement, SmallWorld.At(4), Position: new PositionId("head")) { Choice = requirement, Value = value });
        world.Run().Holder("head").ShouldBe(holder);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(12, "old")]
    public void Run_WithRetirementPutOff_KeepsPeopleLonger(int months, string? holder)
    {
        world.Policy = world.Policy with { Retirement = true };
        world.Official(new SyntheticOfficial("old", world.Post("head", world.Unit("u"), 3, feeder: 9)) { Retirement = SmallWorld.Start + 8 });
        world.Change(new Intervention(InterventionKinds.PolicyValue, SmallWorld.At(4)) { Choice = "retirementDelay", Value = months });
        world.Run().Holder("head").ShouldBe(holder);
    }

    private void VacancyForADeputyWithThreeYearsLeft()
    {
        world.Policy = world.Policy with { Retirement = true };
        var unit = world.Unit("u");
        world.Post("head", unit, 3, feeder: 2);
        world.Official(new SyntheticOfficial("deputy", world.Post("deputy", unit, 2, feeder: 9)) { Retirement = SmallWorld.Start + 36 });
    }
}

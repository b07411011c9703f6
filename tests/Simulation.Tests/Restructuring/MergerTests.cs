using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Restructuring;

public sealed class MergerTests
{
    private const int When = 4;
    private const int Head = 1;
    private const int Deputy = 2;
    private const int Desk = 3;
    private const int Committee = 4;

    private readonly SmallWorld world = new();
    private readonly Dictionary<string, SyntheticUnit> communes = [];

    [Fact]
    public void Merge_OfTwoUnits_GivesTheHeadToTheMoreTalentedAndTheOtherADeputysSeatOverTheNorm()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        Merge("a", "b");
        var outcome = world.Run();
        outcome.Holder("a-head").ShouldBe("b-head");
        outcome.Holders("a-deputy").ShouldBe(["a-deputy", "a-head", "b-deputy"]);
        outcome.Seats("b-head").ShouldBe(0);
        outcome.Seats("b-deputy").ShouldBe(0);
        outcome.Replicate.Tally.WithoutLanding.ShouldBe(0);
    }

    [Fact]
    public void Merge_FiveYearsLater_HasGivenUpTheSeatsOverTheNorm()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        Merge("a", "b");
        world.Run(years: 5).Seats("a-deputy").ShouldBe(3);
        world.Run(years: 6).Seats("a-deputy").ShouldBe(1);
    }

    [Fact]
    public void Merge_WhereThePackGivesLessTime_HasGivenUpTheSeatsOverTheNormByThen()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        Merge("a", "b");
        world.Reorganisation = world.Reorganisation with { ComplianceMonths = world.Reorganisation.ComplianceMonths with { Value = 24 } };
        world.Run(years: 2).Seats("a-deputy").ShouldBe(3);
        world.Run(years: 3).Seats("a-deputy").ShouldBe(1);
    }

    [Fact]
    public void Merge_WhenAHolderOverTheNormLeaves_ClosesTheSeat()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        Merge("a", "b");
        world.Leaves("a-deputy", 8);
        var outcome = world.Run();
        outcome.Seats("a-deputy").ShouldBe(2);
        outcome.Replicate.State.OpenPosts.ShouldBe(0);
    }

    [Fact]
    public void Merge_OfSpecialistsAndMembers_KeepsThemAll()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        world.Member("a-committee", "a-head");
        world.Member("a-committee", "a-desk");
        world.Member("b-committee", "b-head");
        Merge("a", "b");
        var outcome = world.Run();
        outcome.Holders("a-desk").ShouldBe(["a-desk", "b-desk"]);
        outcome.Holders("a-committee").ShouldBe(["a-desk", "a-head", "b-head"]);
        outcome.Replicate.State.Unit[Array.IndexOf(outcome.Replicate.Run.Inputs.State.Officials.Ids, "b-desk")].ShouldBe(0);
    }

    [Fact]
    public void Merge_WithPlans_MapsEntriesToTheTitleThatGoesOn()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        world.Plan("a-head", "a-deputy");
        world.Plan("b-head", "b-deputy");
        Merge("a", "b");
        var outcome = world.Run();
        outcome.Nominees("a-head").ShouldBe(["a-deputy", "b-deputy"]);
        outcome.Nominees("b-head").ShouldBeEmpty();
    }

    [Fact]
    public void Merge_OfATitleThatOnlyTheOtherHas_PutsItIntoTheUnitThatGoesOn()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        world.Official("b-clerk", Add("b-clerk", communes["b"], 2, 1, PositionKind.Post, 7));
        Merge("a", "b");
        var outcome = world.Run();
        outcome.Holder("zz-new-0001-00000").ShouldBe("b-clerk");
    }

    [Fact]
    public void Merge_WithAMoveDecidedTogether_KeepsToIt()
    {
        Commune("a", 0.4);
        Commune("b", 0.9);
        Merge("a", "b");
        world.Moves("a-head", "a-head", When);
        world.Run().Holder("a-head").ShouldBe("b-head");
        world.Moves("a-deputy", "a-head", When);
        world.Run().Holder("a-head").ShouldBe("a-deputy");
    }

    [Fact]
    public void TierAbolished_WithAMergerBelow_LandsItsPeopleInTheNewUnitsFirst()
    {
        var district = world.Unit("district", tier: 0);
        world.Official("chief", Add("chief", district, 5, 1, PositionKind.Post, 9), 0.1);
        Commune("a", 0.4, district);
        Commune("b", 0.9, district);
        Merge("a", "b");
        world.Change(new Intervention(InterventionKinds.TierAbolished, SmallWorld.At(When)) { Tier = "tier-0" });
        var outcome = world.Run();
        outcome.Seats("chief").ShouldBe(0);
        outcome.Holder("a-head").ShouldBe("chief");
        outcome.Holders("a-deputy").ShouldContain("b-head");
    }

    [Fact]
    public void UnitAbolished_WithAReceivingUnit_LandsItsPeopleThereOnly()
    {
        Commune("a", 0.4);
        var old = world.Unit("old");
        world.Official("lost", Add("lost", old, 3, 1, PositionKind.Post, 9));
        Add("a-vacant", communes["a"], 2, 1, PositionKind.Post, 8);
        world.Change(new Intervention(InterventionKinds.Freeze, SmallWorld.At(0)) { Until = SmallWorld.At(12) });
        world.Change(new Intervention(InterventionKinds.UnitAbolished, SmallWorld.At(When)) { Unit = new UnitId("old"), Into = new UnitId("a") });
        world.Run().Holder("a-vacant").ShouldBe("lost");
    }

    [Fact]
    public void UnitAbolished_WithoutAnyPostLeft_CountsThoseWithoutOne()
    {
        world.Official("lost", Add("lost", world.Unit("old"), 3, 1, PositionKind.Post, 9));
        world.Change(new Intervention(InterventionKinds.UnitAbolished, SmallWorld.At(When)) { Unit = new UnitId("old") });
        var outcome = world.Run();
        outcome.Replicate.Tally.WithoutLanding.ShouldBe(1);
        outcome.Replicate.State.PresentCount.ShouldBe(1);
    }

    [Fact]
    public void UnitCreated_AfterAModel_IsStaffed()
    {
        Commune("a", 0.4);
        world.Change(new Intervention(InterventionKinds.UnitCreated, SmallWorld.At(When)) { Name = "New", Unit = new UnitId("a") });
        var outcome = world.Run();
        outcome.Replicate.Run.Inputs.State.Units.Ids[^1].ShouldBe("zz-new-0001-00000");
        outcome.Replicate.Run.Inputs.State.Positions.Count.ShouldBe(8);
        outcome.Replicate.Tally.Recruits.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void UnitSplit_WithPositions_TakesTheirHoldersAlong()
    {
        Commune("a", 0.4);
        world.Change(new Intervention(InterventionKinds.UnitSplit, SmallWorld.At(When)) { Unit = new UnitId("a"), Name = "New", Positions = [new PositionId("a-deputy"), new PositionId("a-desk")] });
        var outcome = world.Run();
        outcome.Holder("zz-new-0001-00000").ShouldBe("a-deputy");
        outcome.Holders("zz-new-0001-00001")[0].ShouldBe("a-desk");
        outcome.Holder("a-head").ShouldBe("a-head");
        outcome.Replicate.State.InPostSince[Array.IndexOf(outcome.Replicate.Run.Inputs.State.Officials.Ids, "a-deputy")].ShouldBeLessThan(0);
    }

    [Fact]
    public void Resolve_OfAUnitMergedIntoItself_NamesTheInterventionAndTheField()
    {
        var district = SyntheticDistrict.Make();
        var unit = new UnitId(district.Units.Ids[1]);
        var change = new Intervention(InterventionKinds.UnitsMerged, new Month(district.AsOfMonth + 1)) { Units = [unit, unit], Name = "New" };
        InterventionResolver.Resolve(district, [change], district.AsOfMonth + 1, 12, ReorganisationPolicy.None).Refusals
            .ShouldBe([new InterventionRefusal(1, InterventionRefusalCodes.IntoItself, "units")]);
    }

    private void Merge(params string[] units) =>
        world.Change(new Intervention(InterventionKinds.UnitsMerged, SmallWorld.At(When)) { Units = [.. units.Select(unit => new UnitId(unit))], Name = "New" });

    private void Commune(string id, double head, SyntheticUnit? above = null)
    {
        var unit = communes[id] = world.Unit(id, tier: 1, parent: above);
        world.Official($"{id}-head", world.Add(new SyntheticPosition($"{id}-head", unit, 4, 1, PositionKind.Post) { Feeder = 9, Title = Head, Tenure = TenureMarks.TermLimited, PlanTarget = 3 }), head);
        world.Official($"{id}-deputy", Add($"{id}-deputy", unit, 3, 1, PositionKind.Post, Deputy), head);
        world.Official($"{id}-desk", Add($"{id}-desk", unit, 1, 1, PositionKind.Entry, Desk));
        Add($"{id}-committee", unit, 3, 2, PositionKind.Membership, Committee, feeder: 9);
    }

    private SyntheticPosition Add(string id, SyntheticUnit unit, short rank, short seats, PositionKind kind, int title, short feeder = 9) =>
        world.Add(new SyntheticPosition(id, unit, rank, seats, kind) { Feeder = feeder, Title = title });
}

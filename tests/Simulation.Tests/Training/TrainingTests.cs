using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Training;

/// <summary>Who gets the places on courses, what a course that is over changes, and the intervention that sets the places.</summary>
public sealed class TrainingTests
{
    private const int School = 9;

    /// <summary>Of three nominees: one lacks one level, two lack two. One place a year goes by fewest missing, then by talent.</summary>
    [Fact]
    public void Run_WithOnePlaceAYear_GivesItWhereFewestIsMissingThenToTheMoreTalented()
    {
        var world = World(places: 1);
        Levels(world.Run(years: 1)).ShouldBe([2, 1, 1]);
        Levels(world.Run(years: 2)).ShouldBe([2, 1, 2]);
        Levels(world.Run(years: 3)).ShouldBe([2, 2, 2]);
    }

    [Fact]
    public void Run_WhenTheCourseIsOver_LetsThePostBeTaken()
    {
        // Courses begin in September and take two months; the post is vacant from April.
        World(places: 0, vacatedIn: 3).Run().Holder("boss").ShouldBeNull();
        World(places: 1, vacatedIn: 3).Run().Holder("boss").ShouldBe("a");
    }

    [Fact]
    public void Run_WithPlacesByAnIntervention_GivesThemFromItsMonthOn()
    {
        var world = World(places: 0);
        world.Change(Places("politicalTheory", 3, month: 12));
        Levels(World(places: 0).Run(years: 2)).ShouldBe([1, 1, 1]);
        Levels(world.Run(years: 2)).ShouldBe([2, 2, 2]);
    }

    [Fact]
    public void Run_WithPlacesThatNobodyNeeds_SaysThatTheyTookNoEffect()
    {
        var world = World(places: 0);
        world.Change(Places("degree", 3, month: 0));
        world.Change(Places("politicalTheory", 3, month: 0));
        world.Change(Places("stateManagement", 0, month: 0));
        world.Run().Replicate.Tally.Ineffective.ShouldBe([true, false, false]);
    }

    [Fact]
    public void Run_ForWhomTheCourseWouldOutlastService_GivesNoPlace()
    {
        var world = World(places: 3);
        world.Policy = world.Policy with { Retirement = true };
        Levels(world.Run()).ShouldBe([2, 1, 2]);
    }

    [Fact]
    public void Encode_OfACourseOverTenYears_IsRefused() => Should.Throw<ArgumentException>(() =>
        PolicyCodec.Encode(TestRun.Policy with { Training = TrainingPolicy.None with { Months = [[121], [], []] } }));

    private static Intervention Places(string course, int perYear, int month) =>
        new(InterventionKinds.TrainingPlaces, SmallWorld.At(month), PerYear: perYear) { Choice = course };

    private static int[] Levels(Outcome outcome) => [.. outcome.Replicate.State.Theory[..3]];

    private static SmallWorld World(int places, int? vacatedIn = null)
    {
        var world = new SmallWorld
        {
            Policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly, recruitsPerYear: 0) with
            {
                Training = new TrainingPolicy { Month = School, Places = [0, places, 0], Months = [[0, 0, 0, 0, 48], [0, 1, 2, 12], [0, 2, 2]] },
            },
        };
        var unit = world.Unit("u");
        world.Official(new SyntheticOfficial("x", world.Add(Boss("boss", unit, stateManagement: 2))));
        world.Official(new SyntheticOfficial("y", world.Add(Boss("chief", unit, stateManagement: 3))));
        var desk = world.Add(new SyntheticPosition("desk", unit, 1, 3, PositionKind.Entry));
        world.Official(Nominee("a", desk, 0.5));
        world.Official(Nominee("b", desk, 0.6) with { Retirement = SmallWorld.Start + 9 });
        world.Official(Nominee("c", desk, 0.7));
        world.Plan("boss", "a");
        world.Plan("chief", "b");
        world.Plan("chief", "c");
        if (vacatedIn is { } month)
        {
            world.Leaves("x", month);
        }

        return world;
    }

    private static SyntheticPosition Boss(string id, SyntheticUnit unit, byte stateManagement) =>
        new(id, unit, 2, 1, PositionKind.Post) { Theory = 2, StateManagement = stateManagement, PlanTarget = 2 };

    private static SyntheticOfficial Nominee(string id, SyntheticPosition desk, double talent) =>
        new(id, desk) { Theory = 1, StateManagement = 2, Talent = Score.Of(talent), Retirement = SmallWorld.Start + 400 };
}

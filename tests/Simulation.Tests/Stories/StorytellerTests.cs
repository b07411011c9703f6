using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Stories;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Stories;

public sealed class StorytellerTests
{
    private static readonly CompiledRun Run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 5, replicates: 64));
    private static readonly Story Third = Storyteller.Tell(Run, 2);

    [Fact]
    public void Tell_OfTheSameReplicateTwice_TellsTheSame()
    {
        var again = Storyteller.Tell(Run, 2);
        again.Events.ShouldBe(Third.Events);
        again.Spells.ShouldBe(Third.Spells);
        Storyteller.Tell(Run, 3).Events.ShouldNotBe(Third.Events);
    }

    [Fact]
    public void Events_Always_AreInOrderAndGiveAReasonForEachAppointmentToAPost()
    {
        Third.Events.Select(one => one.Month).ShouldBeInOrder();
        var taken = Third.Events.Where(one => one.Kind == StoryKind.Takes && one.Reason != StoryReason.None).ToArray();
        taken.ShouldContain(one => one.Reason == StoryReason.FromPlan);
        taken.Where(one => one.Reason == StoryReason.FromPlan).ShouldAllBe(one => one.PlannedSince <= one.Month && one.Nominees > 0);
    }

    [Fact]
    public void Retires_WhenTold_IsInTheMonthOfTheLaw()
    {
        var retired = Third.Events.Where(one => one.Kind == StoryKind.Retires && Third.People[one.Person] >= 0).ToArray();
        retired.ShouldNotBeEmpty();
        retired.ShouldAllBe(one => Run.Inputs.State.Officials.RetirementMonth[Third.People[one.Person]] == one.Month);
    }

    [Fact]
    public void Spells_OfAPost_FollowOneAnotherWithinTheRun()
    {
        foreach (var post in Third.Spells.GroupBy(spell => spell.Position))
        {
            var spells = post.ToArray();
            spells[0].From.ShouldBeGreaterThanOrEqualTo(Run.Inputs.Start);
            spells[^1].Until.ShouldBeLessThanOrEqualTo(Run.Inputs.Start + Run.Inputs.Months);
            for (var i = 1; i < spells.Length; i++)
            {
                spells[i].From.ShouldBeGreaterThanOrEqualTo(spells[i - 1].Until);
            }
        }
    }

    [Fact]
    public void Tell_OfAReplicateThatIsNotThere_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Storyteller.Tell(Run, 64));
}

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
        retired.Select(one => one.Month).ShouldBe(
            retired.Select(one => Math.Max(Run.Inputs.Start, Run.Inputs.State.Officials.RetirementMonth[Third.People[one.Person]])), "who is due already retires at once");
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

    /// <summary>Nobody ranks first of more who qualified than there are; in the plan, of more than there are nominees.</summary>
    [Fact]
    public void Takes_WhenChosen_TellsAmongHowMany()
    {
        var chosen = Third.Events.Where(one => one.Kind == StoryKind.Takes && one.Among > 0).ToArray();
        chosen.ShouldNotBeEmpty();
        chosen.Where(one => one.Reason == StoryReason.FromPlan).ShouldAllBe(one => one.Among <= one.Nominees);
        chosen.ShouldAllBe(one => one.Reason != StoryReason.Rotated && one.Reason != StoryReason.Scenario && one.Reason != StoryReason.Sent);
    }

    /// <summary>A chain is told link by link: the post that somebody leaves is not filled before it was left, unless two change places.</summary>
    [Fact]
    public void Takes_WhenAPostIsLeftForIt_ComesBeforeThatPostIsTaken()
    {
        var takes = Third.Events.Where(one => one.Kind == StoryKind.Takes && one.Reason != StoryReason.Rotated).ToArray();
        for (var i = 0; i < takes.Length; i++)
        {
            var left = takes[i].From;
            takes.Take(i).Where(one => one.Month == takes[i].Month && left >= 0 && one.Position == left && Run.Places.SeatsOf(Run.Places.OfPosition[left]) == 1)
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void Tell_OfAReplicateThatIsNotThere_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => Storyteller.Tell(Run, 64));
}

using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Cascades;

namespace CadreOrleans.Simulation.Tests.Cascades;

/// <summary>Small worlds whose chains are told by hand.</summary>
public sealed class CascadeTests
{
    [Fact]
    public void Build_WhenTheHeadLeaves_FollowsTheLadderDownToTheEntryPost() =>
        Ladder().Told("head", null).ShouldBe(["p-head:deputy", "p-deputy:lead", "p-lead:spec", "p-spec!EntryPost"]);

    [Fact]
    public void Build_WhenSomebodyGoesElsewhere_OpensWhatHeGivesUp()
    {
        var office = Ladder().Post("p-other", "deputy-director", "root");
        var cascade = office.Ask("deputy", "p-other");
        office.Tell(cascade).ShouldBe(["p-deputy:lead", "p-lead:spec", "p-spec!EntryPost"]);
        cascade.HasFreeSeat.ShouldBeTrue();
        cascade.Target.ShouldNotBeNull();
    }

    [Fact]
    public void Build_WhenTheSeatGoneToIsTaken_SaysSo() => Ladder().Ask("deputy", "p-head").HasFreeSeat.ShouldBeFalse();

    [Fact]
    public void Build_WhenANomineeQualifies_TakesHimBeforeTheUnit()
    {
        var office = Ladder().Post("p-far", "department-deputy", "b").Person("far", "p-far").Planned("far", "p-head");
        office.Told("head", null)[..2].ShouldBe(["p-head:far", "p-far:lead"], "who moves up comes before who moves across");
    }

    [Fact]
    public void Build_WhenAnotherIsChosen_GoesOnFromThere()
    {
        var office = Ladder().Person("second", null, AssessmentLevel.Completed);
        office.Post("p-deputy2", "department-deputy").Holds("second", "p-deputy2", Capacity.Full);
        office.Told("head", null).ShouldBe(["p-head:deputy", "p-deputy:lead", "p-lead:spec", "p-spec!EntryPost"]);
        var cascade = office.Ask("head", null, null, ("p-head", "second"));
        office.Tell(cascade)[0].ShouldBe("p-head:second");
        cascade.Links[1].OpenedBy.ShouldBe(1);
        office.Alternatives(cascade.Links[0]).ShouldBe(office.Alternatives(office.Ask("head", null).Links[0]), "the order is the pool's, whoever is chosen");
        cascade.Unused.ShouldBeEmpty();
    }

    [Fact]
    public void Build_WhenTheChosenDoesNotMeetTheConditions_NamesTheChoice()
    {
        var (cascade, misfit) = Ladder().Person("idle", null, degree: Domain.Qualifications.DegreeLevel.None).Build("head", null, null, [("p-head", "idle")]);
        cascade.ShouldBeNull();
        misfit.ShouldNotBeNull();
    }

    [Fact]
    public void Build_WhenAChoiceNeverComesUp_ReportsIt() =>
        Ladder().Ask("spec", null, null, ("p-head", "deputy")).Unused.Count.ShouldBe(1);

    [Fact]
    public void Build_WhenPostsAreLinked_TheyAreOneLink()
    {
        var office = Ladder().Post("p-linked", "team-lead", linkedTo: "p-head").Holds("head", "p-linked", Capacity.Concurrent);
        var cascade = office.Ask("head", null);
        office.Tell(cascade).ShouldBe(["p-head:deputy", "p-deputy:lead", "p-lead:spec", "p-spec!EntryPost"]);
        cascade.Links[0].Linked.Select(row => office.View.Roster.Positions.Ids[row].Value).ShouldBe(["p-linked"]);
    }

    [Fact]
    public void Build_WhenASeatIsOverNorm_NothingIsRefilled() =>
        Ladder().Person("surplus", null).Holds("surplus", "p-deputy", Capacity.Full).Told("deputy", null).ShouldBe(["p-deputy!OverNorm"]);

    [Fact]
    public void Build_WhenNobodyQualifies_Ends() =>
        new Office().Post("p-head", "director").Person("head", "p-head").Told("head", null).ShouldBe(["p-head!NobodyQualifies"]);

    [Fact]
    public void Build_WhenTheLastToMoveHoldsNoPost_OpensNothing()
    {
        var office = new Office().Post("p-lead", "team-lead").Person("lead", "p-lead").Person("free", null);
        var cascade = office.Ask("lead", null);
        office.Tell(cascade).ShouldBe(["p-lead:free"]);
        cascade.Links[0].Chosen!.Ends.ShouldBeNull();
    }

    [Fact]
    public void Build_WhenTwoPostsAreGivenUp_BothOpen()
    {
        var office = Ladder().Post("p-beside", "team-lead", "b").Holds("head", "p-beside", Capacity.Concurrent);
        office.Ask("head", null).Links.Where(link => link.OpenedBy == 0).Select(link => office.View.Roster.Positions.Ids[link.Position].Value).ShouldBe(["p-head", "p-beside"]);
    }

    [Fact]
    public void Build_WhenAPostIsVacant_StartsThere() =>
        Ladder().Post("p-empty", "department-deputy", "b").Told(null, "p-empty")[0].ShouldBe("p-empty:lead");

    [Fact]
    public void Build_WhenDepthIsReached_SaysThatMoreMayFollow() =>
        Ladder().Told("head", null, new CascadeLimits { Depth = 1 }).ShouldBe(["p-head:deputy", "p-deputy!DepthReached"]);

    [Fact]
    public void Build_WhenTimeIsUsedUp_Stops() =>
        Ladder().Told("head", null, new CascadeLimits { Budget = TimeSpan.FromTicks(-1) }).ShouldBe(["p-head!TimeUsedUp"]);

    [Fact]
    public void Alternatives_WhenLookedAhead_CountTheMovesToTheEnd()
    {
        var cascade = Ladder().Ask("head", null);
        cascade.Links[0].Chosen!.Moves.ShouldBe(3);
        cascade.Links[0].Chosen!.Ends.ShouldBe(CascadeEnding.EntryPost);
        cascade.Links[2].Chosen!.Moves.ShouldBe(1);
    }

    [Fact]
    public void Checks_WhenAPlanLosesItsOnlyNominee_NameIt()
    {
        var cascade = Ladder().Planned("deputy", "p-head").Ask("head", null);
        cascade.Checks.ShouldContain(check => check.Check.Code == "no-names" && check.Plan != null);
    }

    [Fact]
    public void Interventions_WhenSaved_AreTheExitAndOnePackageOfMoves()
    {
        var office = Ladder();
        var cascade = office.Ask("head", null);
        var interventions = CascadeInterventions.Of(cascade, office.View, Month.Of(new DateOnly(2024, 11, 1)), ForcedExitReason.Moves);
        interventions.Select(one => one.Kind).ShouldBe([InterventionKinds.ForcedExit, InterventionKinds.Moves]);
        interventions.ShouldAllBe(one => one.Month == Month.Of(new DateOnly(2024, 11, 1)));
        interventions[1].Moves!.Select(move => move.Official.Value).ShouldBe(["deputy", "lead", "spec"]);
    }

    private static Office Ladder() => new Office()
        .Post("p-head", "department-head").Post("p-deputy", "department-deputy").Post("p-lead", "team-lead").Post("p-spec", "specialist")
        .Person("head", "p-head").Person("deputy", "p-deputy").Person("lead", "p-lead").Person("spec", "p-spec");
}

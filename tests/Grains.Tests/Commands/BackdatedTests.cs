using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

/// <summary>What is entered late is held against what has happened since; what has not happened yet by the working date is not entered.</summary>
public sealed class BackdatedTests(TwoSilos silos)
{
    private static readonly DateOnly Today = new(2022, 6, 30);

    [Fact]
    public async Task Nominate_WhenDisciplinedSince_RefusesWithTheDayAndTheRule()
    {
        var committee = await PlanningAsync();
        await ReprimandAsync(committee, new DateOnly(2022, 6, 1));

        var outcome = await committee.NominateAsync("o-1", "p-1");

        outcome.ShouldBeRefused("nomination-ended-since");
        outcome.Refusal!.Arguments.ShouldBe(["2022-06-01"]);
        outcome.Refusal.Finding!.Rule.ShouldBe("no-bar");
        outcome.Refusal.Source.ShouldNotBeNull();
    }

    [Fact]
    public async Task Nominate_WhenDisciplinedSinceButAfterTheWorkingDate_Records()
    {
        var committee = await PlanningAsync();
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2022, 7, 31), committee.Key())).ShouldBeRecorded();
        await ReprimandAsync(committee, new DateOnly(2022, 7, 15));
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, Today, committee.Key())).ShouldBeRecorded();

        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();
    }

    [Fact]
    public async Task Nominate_WhenThePostWasTakenSince_IsClosedAsSucceededAtOnce()
    {
        var committee = await PlanningAsync();
        (await committee.AppointAsync("o-1", "p-1", new DateOnly(2022, 3, 1))).ShouldBeRecorded();

        var recorded = (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();

        recorded.Effects.Select(effect => (effect.Event, effect.On)).ShouldBe([("plan.nominated", new DateOnly(2022, 1, 1)), ("plan.nomination-succeeded", new DateOnly(2022, 3, 1))]);
    }

    [Fact]
    public async Task Nominate_WhenAnEqualPostWasTakenSince_Refuses()
    {
        var committee = await PlanningAsync();
        (await committee.AppointAsync("o-1", "p-2", new DateOnly(2022, 3, 1))).ShouldBeRecorded();

        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRefused("nomination-ended-since");
    }

    [Fact]
    public async Task Nominate_WhenThePositionWasAbolishedSince_Refuses()
    {
        var committee = await PlanningAsync();
        (await committee.Position("p-1").Abolish(Committee.Caller, new DateOnly(2022, 2, 1), committee.Key())).ShouldBeRecorded();

        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRefused("position-not-there");
    }

    [Fact]
    public async Task Nominate_WhenAHardRuleIsBrokenToday_RecordsAndTells()
    {
        var committee = await PlanningAsync();
        (await committee.Official("o-1").Record(
            Committee.Caller, new AssessmentEntry(2021, AssessmentLevel.NotCompleted, null, ["biên bản"]), new DateOnly(2022, 1, 20), committee.Key())).ShouldBeRecorded();

        var recorded = (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();

        recorded.Warnings.ShouldContain(warning => warning.Code == "last-assessment");
    }

    [Fact]
    public async Task Review_WhenSomebodyAddedWasDisciplinedSince_RefusesAndNamesThePlace()
    {
        var committee = await PlanningAsync();
        await ReprimandAsync(committee, new DateOnly(2022, 6, 1));

        var outcome = await committee.PlanGrain().Review(
            Committee.Caller,
            new ReviewCommand(2022, new DateOnly(2022, 3, 1), [], [new ReviewAddition(new PositionId("p-1"), new OfficialId("o-1"), 1)], []),
            committee.Key());

        outcome.ShouldBeRefused("nomination-ended-since");
        outcome.Refusal!.Field.ShouldBe("additions[0].on");
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "not-happened-yet")]
    public async Task Record_WhenTheWorkingDateIsPinned_TakesWhatHasHappenedByThen(int later, string? code)
    {
        var committee = await PlanningAsync();

        var outcome = await committee.Official("o-1").Record(
            Committee.Caller, new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Conduct), new DateOnly(2022, 5, 31).AddDays(later), committee.Key());

        outcome.Refusal?.Code.ShouldBe(code);
        (outcome.Refusal is null).ShouldBe(code is null);
    }

    [Fact]
    public async Task Record_WhenTheWorkingDateIsPinnedAhead_TakesWhatLiesBeforeIt()
    {
        var committee = await PlanningAsync();
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2040, 1, 1), committee.Key())).ShouldBeRecorded();

        await ReprimandAsync(committee, new DateOnly(2039, 12, 31));
    }

    private async Task<Committee> PlanningAsync()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, Today, committee.Key())).ShouldBeRecorded();
        await committee.OpenPlanAsync();
        return committee;
    }

    private static async Task ReprimandAsync(Committee committee, DateOnly on) => (await committee.Official("o-1").Record(
        Committee.Caller, new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Conduct), on, committee.Key())).ShouldBeRecorded();
}

using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

/// <summary>Both limits of planning hold when planners act at the same moment on two silos; what ends a nomination ends it in its own commit.</summary>
public sealed class PlanLimitTests(TwoSilos silos)
{
    [Fact]
    public async Task Nominate_WhenManyNameThemselvesForOnePostAtOnce_RecordsThree()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => committee.NominateAsync($"o-{number}", "p-1", number % 2)));

        outcomes.Count(outcome => outcome.Value is not null).ShouldBe(3);
        outcomes.Single(outcome => outcome.Value is null).ShouldBeRefused("too-many-names");
    }

    [Fact]
    public async Task Nominate_WhenOnePersonIsNamedInTwoPlansAtOnce_RecordsThreePositions()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();
        (await committee.Unit("u-2").Create(Committee.Caller, new Domain.Units.UnitFacts("02", "Phòng thử", "district", "division", new UnitId("u-1"), 2), Committee.Founded, committee.Key())).ShouldBeRecorded();
        var other = silos.On(1).GetGrain<IPlanGrain>($"{committee.Name}/2025-2030/u-2");
        (await other.Open(Committee.Caller, PlanKind.Titles, "Quy hoạch phòng", new DateOnly(2021, 1, 1), committee.Key())).ShouldBeRecorded();
        foreach (var number in Enumerable.Range(1, 6))
        {
            (await committee.CreatePositionAsync($"p-x{number}", 1)).ShouldBeRecorded();
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => number % 2 == 0
            ? committee.NominateAsync("o-1", $"p-x{number}")
            : other.Nominate(Committee.Caller, new NominateCommand(new PositionId($"p-x{number}"), new OfficialId("o-1"), 1, false, new DateOnly(2022, 1, 1)), committee.Key())));

        outcomes.Count(outcome => outcome.Value is not null).ShouldBe(3);
        outcomes.Where(outcome => outcome.Value is null).ShouldAllBe(outcome => outcome.Refusal!.Code == "too-many-positions");
    }

    [Fact]
    public async Task Record_WhenANomineeIsDisciplined_RemovesTheNominationInTheSameCommit()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();
        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();

        var recorded = (await committee.Official("o-1", 1).Record(
            Committee.Caller, new DisciplineEntry(DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Conduct), new DateOnly(2022, 6, 1), committee.Key())).ShouldBeRecorded();

        recorded.Effects.Select(effect => effect.Event).ShouldBe(["discipline.decided", "plan.nomination-removed"]);
        NominateCommand Again(DateOnly on) => new(new PositionId("p-1"), new OfficialId("o-1"), 1, false, on);
        (await committee.PlanGrain().Nominate(Committee.Caller, Again(new DateOnly(2023, 5, 31)), committee.Key())).ShouldBeRefused("nomination-breaks-rule");
        (await committee.PlanGrain().Nominate(Committee.Caller, Again(new DateOnly(2023, 6, 1)), committee.Key())).ShouldBeRecorded();
    }

    [Fact]
    public async Task Sweep_WhenANomineePassesTheRetirementMonth_RemovesOnTheDayAfter()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2022, 6, 30), committee.Key())).ShouldBeRecorded();
        await committee.OpenPlanAsync();
        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();

        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2037, 12, 1), committee.Key())).ShouldBeRecorded();

        // Born in May 1975: sixty-two years old in May 2037.
        var removed = (await committee.EventsAsync()).Single(recorded => recorded.Event is NominationRemoved);
        (removed.EffectiveOn, ((NominationRemoved)removed.Event!).Reason).ShouldBe((new DateOnly(2037, 6, 1), RemovalReason.Age));
    }
}

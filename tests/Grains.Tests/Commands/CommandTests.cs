using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

public sealed class CommandTests(TwoSilos silos)
{
    private static readonly DateOnly Day = new(2022, 7, 1);

    [Fact]
    public async Task Appoint_WhenItLeavesAPost_RecordsBothInOneCommit()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        var moved = (await committee.AppointAsync("o-1", "p-2", Day.AddMonths(1), leaves: ["p-1"])).ShouldBeRecorded();

        moved.Effects.Select(effect => (effect.Event, effect.Position)).ShouldBe([("career.ended", "p-1"), ("career.appointed", "p-2")]);
        (await committee.AppointAsync("o-2", "p-1", Day.AddMonths(1))).ShouldBeRecorded();
    }

    [Theory]
    [InlineData("o-9", "p-1", "official-unknown")]
    [InlineData("o-1", "p-9", "position-unknown")]
    public async Task Appoint_WhenItNamesNobodyKnown_IsRefusedAsAValue(string official, string position, string code)
    {
        var committee = await Committee.FoundAsync(silos);

        (await committee.AppointAsync(official, position, Day)).ShouldBeRefused(code);
    }

    [Fact]
    public async Task Appoint_WhenTheSeatIsFilled_IsRefusedAsAValue()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        (await committee.AppointAsync("o-2", "p-1", Day)).ShouldBeRefused("seat-filled");
    }

    [Fact]
    public async Task Appoint_WhenItSaysNeitherWhatItLeavesNorThatItIsConcurrent_IsRefused()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        (await committee.AppointAsync("o-1", "p-2", Day.AddMonths(1))).ShouldBeRefused("leaves-not-stated");
    }

    [Fact]
    public async Task Appoint_WhenTried_RecordsNothing()
    {
        var committee = await Committee.FoundAsync(silos);
        var before = (await silos.Ledger.GetHeadAsync(committee.Workspace)).Position;

        var tried = (await committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("try", DryRun: true))).ShouldBeRecorded();

        tried.DryRun.ShouldBeTrue();
        tried.Effects.ShouldHaveSingleItem().Event.ShouldBe("career.appointed");
        (await silos.Ledger.GetHeadAsync(committee.Workspace)).Position.ShouldBe(before);
    }

    [Fact]
    public async Task Leave_WhenSeatsAndNominationsAreHeld_EndsAllInOneCommit()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();
        (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();
        (await committee.PlanGrain().Nominate(Committee.Caller, new NominateCommand(new PositionId("p-2"), new OfficialId("o-1"), 1, false, Day), committee.Key())).ShouldBeRecorded();

        var left = (await committee.Official("o-1").Leave(Committee.Caller, LeavingReason.Retirement, Day.AddYears(1), committee.Key())).ShouldBeRecorded();

        left.Effects.Select(effect => effect.Event).ShouldBe(["official.left-service", "career.ended", "plan.nomination-removed"], ignoreOrder: true);
        (await committee.AppointAsync("o-1", "p-2", Day.AddYears(2))).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public async Task Nominate_WhenThePostWasMadeThisMoment_IsRecorded()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();

        foreach (var number in Enumerable.Range(1, 10))
        {
            (await committee.CreatePositionAsync($"p-new-{number}", 1)).ShouldBeRecorded();
            (await committee.NominateAsync($"o-{1 + (number % 4)}", $"p-new-{number}", number % 2)).ShouldBeRecorded();
        }
    }

    [Fact]
    public async Task End_WhenTheHolderIsSeated_FreesTheSeat()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        (await committee.Position("p-1").End(Committee.Caller, new EndCommand(new OfficialId("o-1"), Day.AddYears(1), EndReason.Release), committee.Key())).ShouldBeRecorded();

        (await committee.AppointAsync("o-2", "p-1", Day.AddYears(1))).ShouldBeRecorded();
    }
}

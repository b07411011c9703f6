using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Tests.Harness;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Tests.Commands;

/// <summary>The ledger grows without a grain being told: by an import, or because a message was lost.</summary>
public sealed class GrownElsewhereTests(TwoSilos silos)
{
    private static readonly DateOnly Day = new(2022, 7, 1);

    [Fact]
    public async Task Appoint_WhenTheSeatWasFilledElsewhere_IsRefused()
    {
        var committee = await Committee.FoundAsync(silos);
        await AppointElsewhereAsync(committee, "o-1", "p-1");

        (await committee.AppointAsync("o-2", "p-1", Day)).ShouldBeRefused("seat-filled");
    }

    [Fact]
    public async Task Appoint_WhenTheOfficialWasSeatedElsewhere_IsRefused()
    {
        var committee = await Committee.FoundAsync(silos);
        await AppointElsewhereAsync(committee, "o-1", "p-1");

        (await committee.AppointAsync("o-1", "p-2", Day)).ShouldBeRefused("leaves-not-stated");
    }

    [Fact]
    public async Task End_WhenTheHolderWasSeatedElsewhere_IsRecorded()
    {
        var committee = await Committee.FoundAsync(silos);
        await AppointElsewhereAsync(committee, "o-1", "p-1");

        (await committee.Position("p-1").End(Committee.Caller, new EndCommand(new OfficialId("o-1"), Day.AddYears(1), EndReason.Release), committee.Key())).ShouldBeRecorded();
    }

    [Fact]
    public async Task Appoint_WhenThePostToLeaveWasTakenElsewhere_IsRecorded()
    {
        var committee = await Committee.FoundAsync(silos);
        await AppointElsewhereAsync(committee, "o-1", "p-1");

        (await committee.AppointAsync("o-1", "p-2", Day.AddYears(1), leaves: ["p-1"])).ShouldBeRecorded();
    }

    private async Task AppointElsewhereAsync(Committee committee, string official, string position)
    {
        var appointed = new Appointed(
            new IncumbencyId("i-elsewhere"), new PositionId(position), new OfficialId(official), Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary);
        (await silos.Ledger.AppendAsync(new Commit(
            committee.Workspace, "elsewhere", new byte[32], new Attribution("import"), [new EventDraft(appointed, Day)], [], default)))
            .ShouldBeOfType<CommitOutcome.Committed>();
    }
}

using CadreOrleans.Grains.Tests.Harness;
using Read = CadreOrleans.Contracts.Commands.Reading;

namespace CadreOrleans.Grains.Tests.Reading;

public sealed class ReadYourWritesTests(TwoSilos silos)
{
    private static readonly DateOnly Day = new(2022, 7, 1);

    [Fact]
    public async Task Position_WhenReadAtTheCommandsPosition_ShowsTheAppointmentOnBothSilos()
    {
        var committee = await Committee.FoundAsync(silos);
        foreach (var silo in (int[])[0, 1])
        {
            (await committee.Query(silo).Tree(Committee.Caller, Read.Newest)).ShouldNotBeNull();
        }

        var recorded = (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        foreach (var silo in (int[])[0, 1])
        {
            var read = await committee.Query(silo).Position(Committee.Caller, new Read(AsOf: Day, AtLeast: recorded.LedgerPosition), "p-1");
            read.ShouldNotBeNull().Value.Position.Holders.ShouldHaveSingleItem().Official.ShouldBe("o-1");
            read.Basis.LedgerPosition.ShouldBeGreaterThanOrEqualTo(recorded.LedgerPosition);
        }
    }

    [Fact]
    public async Task Position_WhenReadAsOfTheDayBefore_ShowsNobody()
    {
        var committee = await Committee.FoundAsync(silos);
        var recorded = (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        var read = await committee.Query(1).Position(Committee.Caller, new Read(AsOf: Day.AddDays(-1), AtLeast: recorded.LedgerPosition), "p-1");

        read.ShouldNotBeNull().Value.Position.Vacant.ShouldBe(1);
    }

    [Fact]
    public async Task Position_WhenReadAsKnownBefore_ShowsNobody()
    {
        var committee = await Committee.FoundAsync(silos);
        var before = silos.Clock.GetUtcNow();
        silos.Clock.Advance(TimeSpan.FromMinutes(1));
        var recorded = (await committee.AppointAsync("o-1", "p-1", Day)).ShouldBeRecorded();

        var read = await committee.Query(0).Position(Committee.Caller, new Read(AsOf: Day, KnownAt: before, AtLeast: recorded.LedgerPosition), "p-1");

        read.ShouldNotBeNull().Value.Position.Holders.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tree_WhenTheWorkspaceIsUnknown_IsNull() =>
        (await silos.On(1).GetGrain<Contracts.Organisation.IOrganisationQueryGrain>("w-nowhere").Tree(Committee.Caller, Read.Newest)).ShouldBeNull();
}

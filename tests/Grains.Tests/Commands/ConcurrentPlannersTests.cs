using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

public sealed class ConcurrentPlannersTests(TwoSilos silos)
{
    private static readonly DateOnly Day = new(2022, 7, 1);

    [Fact]
    public async Task Appoint_WhenTwoSeatDifferentOfficialsAtOnce_RecordsOne()
    {
        var committee = await Committee.FoundAsync(silos);

        var outcomes = await Task.WhenAll(committee.AppointAsync("o-1", "p-1", Day), committee.AppointAsync("o-2", "p-1", Day, silo: 1));

        outcomes.Count(outcome => outcome.Value is not null).ShouldBe(1);
        outcomes.Single(outcome => outcome.Value is null).ShouldBeRefused("seat-filled");
    }

    [Fact]
    public async Task Appoint_WhenOneOfficialIsSeatedInTwoPostsAtOnce_RecordsOne()
    {
        var committee = await Committee.FoundAsync(silos);

        var outcomes = await Task.WhenAll(committee.AppointAsync("o-1", "p-1", Day), committee.AppointAsync("o-1", "p-2", Day, silo: 1));

        outcomes.Count(outcome => outcome.Value is not null).ShouldBe(1);
        outcomes.Single(outcome => outcome.Value is null).ShouldBeRefused("leaves-not-stated");
    }

    [Fact]
    public async Task Nominate_WhenTwoNameTheSamePersonAtOnce_RecordsOne()
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();

        var outcomes = await Task.WhenAll(committee.NominateAsync("o-1", "p-1"), committee.NominateAsync("o-1", "p-1", silo: 1));

        outcomes.Count(outcome => outcome.Value is not null).ShouldBe(1);
        outcomes.Single(outcome => outcome.Value is null).ShouldBeRefused("nominated-already");
    }
}

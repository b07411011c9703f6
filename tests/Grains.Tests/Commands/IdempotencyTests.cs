using CadreOrleans.Contracts.Commands;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

public sealed class IdempotencyTests(TwoSilos silos)
{
    private static readonly DateOnly Day = new(2022, 7, 1);

    [Fact]
    public async Task Appoint_WhenRetriedWithTheSameKey_GetsTheFirstAnswer()
    {
        var committee = await Committee.FoundAsync(silos);
        var first = (await committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("decision-12"))).ShouldBeRecorded();

        var retried = (await committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("decision-12"), silo: 1)).ShouldBeRecorded();

        retried.Replayed.ShouldBeTrue();
        retried.LedgerPosition.ShouldBe(first.LedgerPosition);
        retried.Effects.ShouldBe(first.Effects);
    }

    [Fact]
    public async Task Appoint_WhenTheKeyCameWithAnotherRequest_IsAConflict()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("decision-12"))).ShouldBeRecorded();

        (await committee.AppointAsync("o-2", "p-1", Day, key: new CommandContext("decision-12"))).ShouldBeRefused("command-key-reused");
        (await committee.AppointAsync("o-1", "p-2", Day, key: new CommandContext("decision-12"))).ShouldBeRefused("command-key-reused");
        (await committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("decision-12", "QĐ 7"))).ShouldBeRefused("command-key-reused");
    }

    [Fact]
    public async Task Appoint_WhenSentTenTimesAtOnce_IsRecordedOnce()
    {
        var committee = await Committee.FoundAsync(silos);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number =>
            committee.AppointAsync("o-1", "p-1", Day, key: new CommandContext("decision-12"), silo: number % 2)));

        answers.Select(answer => answer.ShouldBeRecorded().LedgerPosition).Distinct().ShouldHaveSingleItem();
        answers.Count(answer => !answer.Value!.Replayed).ShouldBe(1);
        (await committee.EventsAsync()).Count(recorded => recorded.EventType == "career.appointed").ShouldBe(1);
    }

    [Fact]
    public async Task Appoint_WhenRefusedAndAskedAgain_IsDecidedAnew()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-9", "p-1", Day, key: new CommandContext("decision-12"))).ShouldBeRefused("official-unknown");
        (await committee.RegisterAsync("o-9")).ShouldBeRecorded();

        (await committee.AppointAsync("o-9", "p-1", Day, key: new CommandContext("decision-12"))).ShouldBeRecorded().Replayed.ShouldBeFalse();
    }
}

using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Commands;

/// <summary>Two records of one person: merged, ended, split, undone.</summary>
public sealed class MergingTests(TwoSilos silos)
{
    private static readonly DateOnly Found = new(2022, 1, 1);

    [Fact]
    public async Task Merge_WhenTheDuplicateHoldsASeat_EndsItUnderTheKeptRecord()
    {
        var committee = await MergedAsync();
        (await FileAsync(committee, "o-1"))!.Merged.ShouldBe(["o-2"]);
        (await FileAsync(committee, "o-2"))!.Summary.Id.ShouldBe("o-1");

        (await committee.AppointAsync("o-1", "p-2", new DateOnly(2022, 3, 1), leaves: ["p-1"])).ShouldBeRecorded();
        (await committee.AppointAsync("o-2", "p-1", new DateOnly(2022, 3, 1))).ShouldBeRefused("official-merged");
        (await FileAsync(committee, "o-1"))!.Career.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Split_WhenRecordedSince_GivesBackTheSeat()
    {
        var committee = await MergedAsync();
        (await committee.Official("o-1").Correct(Committee.Caller, Committee.Facts("o-1") with { Ethnicity = "Mường" }, Found, committee.Key())).ShouldBeRecorded();
        (await committee.Official("o-1").UndoMerge(Committee.Caller, "o-2", committee.Key())).ShouldBeRefused("undo-rested-on");
        (await committee.Official("o-1").Split(Committee.Caller, "o-2", Found, committee.Key())).ShouldBeRecorded();

        (await FileAsync(committee, "o-2"))!.Career.Single().Position.ShouldBe("p-1");
        (await FileAsync(committee, "o-1"))!.Career.ShouldBeEmpty();
        (await committee.AppointAsync("o-2", "p-2", new DateOnly(2022, 3, 1), leaves: ["p-1"])).ShouldBeRecorded();
    }

    [Fact]
    public async Task UndoMerge_WhenNothingRestsOnIt_IsAsIfItNeverHappened()
    {
        var committee = await MergedAsync();
        (await committee.Official("o-1").UndoMerge(Committee.Caller, "o-2", committee.Key())).ShouldBeRecorded();

        (await FileAsync(committee, "o-2"))!.Summary.Id.ShouldBe("o-2");
        (await committee.Official("o-1").State(Committee.Caller, long.MaxValue)).Holdings.ShouldBeEmpty();
        (await committee.Official("o-1").UndoMerge(Committee.Caller, "o-2", committee.Key())).ShouldBeRefused("not-merged");
        (await committee.Official("o-1").Merge(Committee.Caller, "o-2", Found, committee.Key())).ShouldBeRecorded();
    }

    [Fact]
    public async Task Merge_WhenAPastRosterIsAsked_KnewNothingOfIt()
    {
        var committee = await Committee.FoundAsync(silos);
        var before = (await committee.AppointAsync("o-2", "p-1", new DateOnly(2021, 1, 1))).ShouldBeRecorded().LedgerPosition;
        var known = silos.Clock.GetUtcNow();
        silos.Clock.Advance(TimeSpan.FromMinutes(1));
        (await committee.Official("o-1").Merge(Committee.Caller, "o-2", Found, committee.Key())).ShouldBeRecorded();

        var query = silos.Grains.GetGrain<IOfficialQueryGrain>(committee.Name);
        (await query.Get(Committee.Caller, new Contracts.Commands.Reading(Found, known), "o-2"))!.Value.Summary.Id.ShouldBe("o-2");
        (await query.Get(Committee.Caller, new Contracts.Commands.Reading(Found, AtLeast: before + 1), "o-2"))!.Value.Summary.Id.ShouldBe("o-1");
    }

    private async Task<Committee> MergedAsync()
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.AppointAsync("o-2", "p-1", new DateOnly(2021, 1, 1))).ShouldBeRecorded();
        (await committee.Official("o-1").Merge(Committee.Caller, "o-2", Found, committee.Key())).ShouldBeRecorded();
        return committee;
    }

    private async Task<OfficialFile?> FileAsync(Committee committee, string official)
    {
        var head = (await committee.EventsAsync()).Count;
        return (await silos.Grains.GetGrain<IOfficialQueryGrain>(committee.Name).Get(Committee.Caller, new Contracts.Commands.Reading(new DateOnly(2022, 6, 30), AtLeast: head), official))?.Value;
    }
}

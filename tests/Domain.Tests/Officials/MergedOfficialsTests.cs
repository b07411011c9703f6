using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Tests.Events;
using CadreOrleans.Domain.Workspaces;

namespace CadreOrleans.Domain.Tests.Officials;

/// <summary>Every event is read as one about the kept record.</summary>
public sealed class MergedOfficialsTests
{
    // What EventValues calls the official of every event.
    private static readonly OfficialId Part = new("id-official");
    private static readonly OfficialId Kept = new("kept");

    public static TheoryData<string> Names => [.. EventCatalogue.Types.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WhenAnEventNamesThePart_NamesTheKeptRecord(string name)
    {
        var type = typeof(IEvent).Assembly.GetType(name)!;
        var merged = MergedOfficials.In([Recorded(1, Merger(Part))], UndoneCommits.None);
        foreach (var happened in EventValues.Of(type).Cast<IEvent>().Where(happened => happened is not (OfficialsMerged or OfficialsSplit or InterventionAdded)))
        {
            var read = merged.Read(happened, 2);
            (read is null ? string.Empty : JsonSerializer.Serialize(read, type, EventJson.Default)).ShouldNotContain("\"" + Part.Value + "\"");
        }
    }

    [Fact]
    public void Of_WhenTheKeptRecordBecomesAPart_FollowsBoth()
    {
        var merged = MergedOfficials.In([Recorded(1, Merger(Part)), Recorded(2, new OfficialsMerged(new OfficialId("last"), Kept, [], [], 0, 0, []))], UndoneCommits.None);
        merged.Of(Part).Value.ShouldBe("last");
        merged.Kept.Count.ShouldBe(2);
    }

    [Fact]
    public void In_WhenTheCommitWasUndone_KnowsNothingOfIt()
    {
        RecordedEvent[] events = [Recorded(1, Merger(Part)), Recorded(2, new CommitUndone(1, 1, []))];
        MergedOfficials.In(events, UndoneCommits.In(events)).IsPart(Part).ShouldBeFalse();
    }

    [Fact]
    public void In_WhenSplitAgain_ReadsTheRecordsAsTwo()
    {
        var merged = MergedOfficials.In([Recorded(1, Merger(Part)), Recorded(5, new OfficialsSplit(Kept, Part, [], [], []))], UndoneCommits.None);
        merged.IsPart(Part).ShouldBeFalse();
        merged.Contains(5).ShouldBeTrue();
    }

    private static OfficialsMerged Merger(OfficialId part) => new(Kept, part, [], [], 3, 1, []);

    private static RecordedEvent Recorded(long position, IEvent happened) =>
        new(position, happened, new DateOnly(2022, 1, 1), DateTimeOffset.UnixEpoch, new Attribution("test"), EventCatalogue.NameOf(happened.GetType()).Name, []);
}

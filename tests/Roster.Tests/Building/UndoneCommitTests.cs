using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster.Building;

namespace CadreOrleans.Roster.Tests.Building;

public sealed class UndoneCommitTests
{
    private static readonly DateOnly Day = new(2022, 1, 1);
    private static readonly WorkspaceId Workspace = new("w");

    [Fact]
    public void Fold_WithACommitUndone_IsTheRosterWithoutIt()
    {
        var undoing = new CommitUndone(2, 3, ["unit/b", "unit/c"]);
        RecordedEvent[] events = [.. Events(Unit("a"), Unit("b"), Unit("c"), undoing)];
        var roster = new RosterBuilder(Workspace, UndoneCommits.In(events)).ApplyAll(events).Freeze();
        roster.Units.Count.ShouldBe(1);
        roster.Version.Position.ShouldBe(4);
    }

    [Fact]
    public void CanApply_WhenTheCommitWasFolded_IsFalseAndApplyRefuses()
    {
        RecordedEvent[] events = [.. Events(Unit("a"), new CommitUndone(1, 1, ["unit/a"]))];
        var builder = new RosterBuilder(Workspace);
        builder.Apply(events[0]);
        builder.CanApply(events[1]).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => builder.Apply(events[1]));
    }

    [Fact]
    public void Empty_KeepsTheNumberOfEventsOfAStream()
    {
        RecordedEvent[] events = [.. Events(Unit("a"), Unit("b"), new CommitUndone(2, 2, ["unit/b"]))];
        var empty = UndoneCommits.In(events).Empty(events);
        empty.Count.ShouldBe(3);
        empty[0].Event.ShouldNotBeNull();
        empty[1].Event.ShouldBeNull();
    }

    private static UnitCreated Unit(string id) => new(new UnitId(id), new UnitFacts(string.Empty, id, "district", "district", null, 1));

    private static IEnumerable<RecordedEvent> Events(params IEvent[] events) => events.Select((happened, i) =>
        new RecordedEvent(i + 1, happened, Day, DateTimeOffset.UnixEpoch, new Attribution("test"), EventCatalogue.NameOf(happened.GetType()).Name, []));
}

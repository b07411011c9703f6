namespace CadreOrleans.Domain.Workspaces;

using CadreOrleans.Domain.Events;

/// <summary>The commits that were undone: every fold passes their events over.</summary>
public sealed class UndoneCommits
{
    private readonly IReadOnlyList<CommitUndone> undone;

    private UndoneCommits(IReadOnlyList<CommitUndone> undone) => this.undone = undone;

    /// <summary>No commit was undone.</summary>
    public static UndoneCommits None { get; } = new([]);

    /// <summary>The commits that some events undo.</summary>
    public static UndoneCommits In(IEnumerable<RecordedEvent> events) => new([.. events.Select(recorded => recorded.Event).OfType<CommitUndone>()]);

    /// <summary>The same and one more.</summary>
    public UndoneCommits With(CommitUndone commit) => new([.. undone, commit]);

    /// <summary>Whether the event at a ledger position counts as never recorded.</summary>
    public bool Contains(long position) => undone.Any(commit => commit.First <= position && position <= commit.Last);

    /// <summary>Events of which those undone are empty: they advance their streams and say nothing.</summary>
    public IReadOnlyList<RecordedEvent> Empty(IReadOnlyList<RecordedEvent> events) =>
        undone.Count == 0 ? events : [.. events.Select(recorded => Contains(recorded.Position) ? recorded with { Event = null } : recorded)];
}

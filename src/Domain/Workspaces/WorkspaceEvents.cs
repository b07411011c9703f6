namespace CadreOrleans.Domain.Workspaces;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A workspace was created.</summary>
/// <param name="Name">Name of the committee whose records it holds.</param>
/// <param name="Pack">Identifier of the regulation pack it uses.</param>
/// <param name="Fictional">Whether all its data are invented; every page and export says so.</param>
[EventType("workspace.created", 1)]
public sealed record WorkspaceCreated(string Name, string Pack, bool Fictional) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace];
}

/// <summary>The working date was pinned to a day, or released to follow the calendar.</summary>
/// <param name="Date">The day that is "now" in this workspace; null to follow the calendar.</param>
[EventType("workspace.working-date-set", 1)]
public sealed record WorkingDateSet(DateOnly? Date) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace];
}

/// <summary>Another regulation pack was chosen.</summary>
[EventType("workspace.pack-chosen", 1)]
public sealed record PackChosen(string Pack) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace];
}

/// <summary>The workspace laid values of its own over its regulation pack, or took them away.</summary>
/// <param name="Overlay">The values as a JSON merge patch of the pack; null when there are none any more.</param>
[EventType("workspace.regulations-overlaid", 1)]
public sealed record RegulationsOverlaid(string? Overlay) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace];
}

/// <summary>The daily sweep was made for a day; what it ended or removed stands in events of its own in the same commit.</summary>
[EventType("workspace.swept", 1)]
public sealed record Swept(DateOnly Date) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace];
}

/// <summary>Records were brought in from files, as one commit.</summary>
/// <param name="Import">Names the import.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="ContentHash">SHA-256 of the files, as lower-case hex.</param>
/// <param name="Events">Number of events of the commit, this one included, which is its last; null where the commit made the workspace and cannot be undone.</param>
[EventType("import.committed", 1)]
public sealed record ImportCommitted(string Import, int Rows, string ContentHash, int? Events = null) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(new ImportId(Import))];
}

/// <summary>
/// A commit was undone: from here on its events count as never recorded. They stay in the ledger, and what was known before stays known. Only a commit on which
/// nothing later rests can be undone; the event advances every stream that the commit advanced, so that nobody decides on what it said.
/// </summary>
/// <param name="First">Ledger position of the commit's first event.</param>
/// <param name="Last">Ledger position of its last event.</param>
/// <param name="Advanced">Names of the streams that it advanced, beside the workspace's own.</param>
[EventType("workspace.commit-undone", 1)]
public sealed record CommitUndone(long First, long Last, IReadOnlyList<string> Advanced) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace, .. Advanced.Select(name => new StreamId(name)).Where(stream => stream != StreamId.Workspace)];
}

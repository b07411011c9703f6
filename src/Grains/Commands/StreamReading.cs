using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Commands;

/// <summary>Reads a stream as it counts: events of commits that were undone later are empty.</summary>
internal static class StreamReading
{
    public static async ValueTask<IReadOnlyList<RecordedEvent>> ReadAsync(ILedger ledger, WorkspaceId workspace, StreamId stream)
    {
        var events = await ledger.ReadStreamAsync(workspace, stream, 0);
        return UndoneCommits.In(events).Empty(events);
    }
}

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Commands;

/// <summary>Undoes a commit by an event, as long as nothing later rests on it: what came after must not have advanced a stream that it advanced.</summary>
internal static class CommitUndoing
{
    /// <summary>The proposal to undo, or why not.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="first">Position of the commit's first event.</param>
    /// <param name="last">Position of its last.</param>
    /// <param name="on">Effective day of the undoing.</param>
    public static async Task<Proposal> ProposeAsync(ILedger ledger, WorkspaceId workspace, long first, long last, DateOnly on)
    {
        var head = (await ledger.GetHeadAsync(workspace)).Position;
        var undone = UndoneCommits.In(await ledger.ReadStreamAsync(workspace, StreamId.Workspace, 0));
        var advanced = new HashSet<StreamId>();
        var versions = new Dictionary<StreamId, long>();
        await foreach (var recorded in ledger.ReadAsync(workspace, first - 1))
        {
            if (recorded.Position > head)
            {
                break;
            }

            foreach (var stream in recorded.Streams.Where(stream => recorded.Position <= last || advanced.Contains(stream.Stream)))
            {
                if (recorded.Position > last && stream.Stream != StreamId.Workspace && recorded.Event is not CommitUndone && !undone.Contains(recorded.Position))
                {
                    return new Proposal(Refusal.Invalid("undo-rested-on", null, recorded.Position.ToString(CultureInfo.InvariantCulture)), []);
                }

                advanced.Add(stream.Stream);
                versions[stream.Stream] = stream.Version;
            }
        }

        var undoing = new CommitUndone(first, last, [.. advanced.Where(stream => stream != StreamId.Workspace).Select(stream => stream.Value).Order(StringComparer.Ordinal)]);
        try
        {
            await RosterFold.FromStartAsync(ledger, workspace, head, undoing);
        }
        catch (InvalidOperationException)
        {
            // Something names what the commit created without advancing its stream.
            return new Proposal(Refusal.Invalid("undo-rested-on", null, head.ToString(CultureInfo.InvariantCulture)), []);
        }

        return new Proposal(Decision.Accept(undoing, on), [.. versions.Select(version => new StreamVersion(version.Key, version.Value))]);
    }
}

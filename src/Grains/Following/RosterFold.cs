using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Building;

namespace CadreOrleans.Grains.Following;

/// <summary>Folds a workspace's ledger from its beginning, passing over the commits that were undone by then and reading merged records as one.</summary>
internal static class RosterFold
{
    /// <summary>Folds everything up to a position.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="upTo">Last position folded: what was undone later counts.</param>
    /// <param name="undoing">A commit to be left out besides, to see whether anything rests on it; null if none.</param>
    /// <exception cref="InvalidOperationException">What is left cannot be folded.</exception>
    public static async Task<RosterBuilder> FromStartAsync(ILedger ledger, WorkspaceId workspace, long upTo, CommitUndone? undoing = null)
    {
        var settings = (await ledger.ReadStreamAsync(workspace, StreamId.Workspace, 0)).Where(recorded => recorded.Position <= upTo).ToArray();
        var undone = UndoneCommits.In(settings);
        undone = undoing is null ? undone : undone.With(undoing);
        var builder = new RosterBuilder(workspace, undone, MergedOfficials.In(settings, undone));
        await foreach (var recorded in ledger.ReadAsync(workspace, 0))
        {
            if (recorded.Position > upTo)
            {
                break;
            }

            builder.Apply(recorded);
        }

        return builder;
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>Lists workspaces, packs and samples; see <see cref="IWorkspaceDirectoryGrain"/>.</summary>
[StatelessWorker]
public sealed class WorkspaceDirectoryGrain(ILedger ledger, RosterReader reader, BuiltInPacks packs, SampleCatalogue samples) : Grain, IWorkspaceDirectoryGrain
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WorkspaceView>> List(Caller caller)
    {
        var views = new List<WorkspaceView>();
        foreach (var workspace in await ledger.ListWorkspacesAsync())
        {
            if (caller.May(Right.ReadOrganisation, workspace.Value) && await reader.ReadAsync(workspace, Reading.Newest) is { } view)
            {
                var roster = view.Roster;
                views.Add(new WorkspaceView(
                    workspace.Value,
                    roster.Settings.Name,
                    roster.Settings.Pack,
                    roster.Settings.Fictional,
                    view.AsOf,
                    roster.Settings.WorkingDate is not null,
                    roster.Version.Position,
                    view.OfficialsInPost.Count(),
                    view.Positions.Count()));
            }
        }

        return views;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PackView>> Packs(Caller caller) => Task.FromResult<IReadOnlyList<PackView>>(
        [.. packs.Ids.Select(packs.Get).Select(pack => new PackView(pack.Id, pack.Version, pack.Name.Vi, pack.Name.En))]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> Samples(Caller caller) => Task.FromResult(samples.Names);
}

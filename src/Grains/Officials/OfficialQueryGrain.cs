using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.Searching;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Officials;

/// <summary>Answers about officials; see <see cref="IOfficialQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class OfficialQueryGrain(RosterReader reader, AccessRecorder access) : Grain, IOfficialQueryGrain
{
    /// <inheritdoc/>
    public async Task<Answer<Page<OfficialSummary>>?> List(Caller caller, Reading reading, ListRequest request, bool includeFormer)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return null;
        }

        var viewer = new OfficialViewer(view);
        var search = Folding.Fold(request.Search ?? string.Empty);
        var rows = (includeFormer ? Enumerable.Range(0, view.Roster.Officials.Count).Where(row => !view.Roster.Officials.Erased[row]) : view.OfficialsInPost)
            .Where(row => request.Unit is null || viewer.UnitOf(row) == request.Unit)
            .Where(row => search.Length == 0 || viewer.Matches(row, search))
            .ToArray();
        return RosterReader.Answer(view, Paging.Cut(rows, request, viewer.Summary));
    }

    /// <inheritdoc/>
    public async Task<Answer<OfficialFile>?> Get(Caller caller, Reading reading, string official)
    {
        if (!Identifier.IsWellFormed(official) || await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return null;
        }

        var id = new OfficialId(official);
        var row = view.Roster.Officials.Find(id);
        if (row < 0 || view.Roster.Officials.Erased[row])
        {
            return null;
        }

        access.Record(Workspace, caller, id, "file");
        return RosterReader.Answer(view, new OfficialViewer(view).File(row, caller));
    }

    private WorkspaceId Workspace => new(this.GetPrimaryKeyString());
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Organisation;

/// <summary>Answers about units and positions; see <see cref="IOrganisationQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class OrganisationQueryGrain(RosterReader reader) : Grain, IOrganisationQueryGrain
{
    /// <inheritdoc/>
    public Task<Answer<OrganisationTree>?> Tree(Caller caller, Reading reading) => ReadAsync(reading, (view, viewer) =>
    {
        var byUnit = view.Positions.ToLookup(view.UnitOf);
        return new OrganisationTree(
            [.. viewer.UnitsInOrder().Select(unit => viewer.Unit(unit.Row, unit.Depth, byUnit))],
            [.. viewer.PositionsInOrder().Select(viewer.Position)]);
    });

    /// <inheritdoc/>
    public Task<Answer<Page<UnitView>>?> Units(Caller caller, Reading reading, ListRequest request) => ReadAsync(reading, (view, viewer) =>
    {
        var search = Folding.Fold(request.Search ?? string.Empty);
        var byUnit = view.Positions.ToLookup(view.UnitOf);
        var rows = Under(view, viewer, request.Unit)
            .Where(unit => search.Length == 0 || Folding.Matches(view.Unit(unit.Row).Name + " " + view.Unit(unit.Row).Code, search))
            .ToArray();
        return Paging.Cut(rows, request, unit => viewer.Unit(unit.Row, unit.Depth, byUnit));
    });

    /// <inheritdoc/>
    public Task<Answer<UnitView>?> Unit(Caller caller, Reading reading, string unit) => ReadAsync(reading, (view, viewer) =>
    {
        var row = Identifier.IsWellFormed(unit) ? view.Roster.Units.Find(new UnitId(unit)) : -1;
        if (row < 0)
        {
            return null;
        }

        var depth = viewer.UnitsInOrder().FirstOrDefault(entry => entry.Row == row).Depth;
        return viewer.Unit(row, depth, view.Positions.ToLookup(view.UnitOf));
    });

    /// <inheritdoc/>
    public Task<Answer<Page<PositionView>>?> Positions(Caller caller, Reading reading, ListRequest request) => ReadAsync(reading, (view, viewer) =>
    {
        var search = Folding.Fold(request.Search ?? string.Empty);
        var units = request.Unit is null ? null : Under(view, viewer, request.Unit).Select(unit => unit.Row).ToHashSet();
        var rows = viewer.PositionsInOrder()
            .Where(row => units is null || units.Contains(view.UnitOf(row)))
            .Where(row => search.Length == 0 || Folding.Matches(viewer.PostName(row) + " " + view.TitleOf(row)?.Name.Vi, search))
            .ToArray();
        return Paging.Cut(rows, request, viewer.Position);
    });

    /// <inheritdoc/>
    public Task<Answer<PositionDetail>?> Position(Caller caller, Reading reading, string position) => ReadAsync(reading, (view, viewer) =>
    {
        var row = Identifier.IsWellFormed(position) ? view.Roster.Positions.Find(new PositionId(position)) : -1;
        return row < 0 ? null : AsSeen(caller, viewer.Detail(row));
    });

    /// <inheritdoc/>
    public Task<Answer<Overview>?> Overview(Caller caller, Reading reading) =>
        ReadAsync(reading, (view, viewer) => new OverviewMaker(view, viewer, reader.WorkingDate(view.Roster.Settings)).Make());

    /// <summary>Votes are told to those who may see votes; who was elected, to everybody.</summary>
    private PositionDetail AsSeen(Caller caller, PositionDetail detail) => caller.May(Right.ReadAssessment, this.GetPrimaryKeyString())
        ? detail
        : detail with
        {
            Elections =
            [
                .. detail.Elections.Select(election => election with { Candidates = [.. election.Candidates.OrderBy(one => one.Official, StringComparer.Ordinal).Select(one => one with { Votes = null })] }),
            ],
        };

    private static IEnumerable<(int Row, int Depth)> Under(RosterView view, OrganisationViewer viewer, string? unit)
    {
        var ordered = viewer.UnitsInOrder();
        if (unit is null)
        {
            return ordered;
        }

        var top = Identifier.IsWellFormed(unit) ? view.Roster.Units.Find(new UnitId(unit)) : -1;
        var from = ordered.TakeWhile(entry => entry.Row != top).Count();
        return from == ordered.Count ? [] : ordered.Skip(from).Take(1).Concat(ordered.Skip(from + 1).TakeWhile(entry => entry.Depth > ordered[from].Depth));
    }

    private async Task<Answer<T>?> ReadAsync<T>(Reading reading, Func<RosterView, OrganisationViewer, T?> make)
        where T : class
    {
        var view = await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading);
        return view is not null && make(view, new OrganisationViewer(view)) is { } value ? RosterReader.Answer(view, value) : null;
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.DueList;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.DueLists;

/// <summary>Answers the due list; see <see cref="IDueListQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class DueListQueryGrain(RosterReader reader) : Grain, IDueListQueryGrain
{
    private static readonly DueKind[] Kinds = Enum.GetValues<DueKind>();

    /// <inheritdoc/>
    public async Task<Outcome<Answer<DueListView>>> List(Caller caller, Reading reading, DueListRequest request)
    {
        if (request.Kind is { } kind && Array.TrueForAll(Kinds, known => DueTexts.Code(known) != kind))
        {
            return Refusal.NotFound("due-kind-unknown", "kind", kind);
        }

        if (request.Months is < 1 or > DueListRequest.MostMonths)
        {
            return Refusal.Invalid("months-out-of-range", "months", request.Months.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        UnitId? unit = request.Unit is { } asked && Identifier.IsWellFormed(asked) ? new UnitId(asked) : null;
        return request.Unit is not null && (unit is null || view.Roster.Units.Find(unit.Value) < 0)
            ? Refusal.NotFound("unit-unknown", "unit")
            : RosterReader.Answer(view, Make(view, caller, request, unit));
    }

    private static DueListView Make(RosterView view, Caller caller, DueListRequest request, UnitId? unit)
    {
        var workspace = view.Roster.Version.Workspace.Value;
        var viewer = new DueItemViewer(view);
        var search = Folding.Fold(request.Search ?? string.Empty);
        var shown = DueListReader.Read(view, unit, request.Months).Where(item => caller.MaySee(item.Needs, workspace)).Where(item => search.Length == 0 || viewer.Matches(item, search)).ToArray();
        var last = DueListReader.LastDay(view.AsOf, request.Months);
        var first = viewer.FirstMonth;
        var months = Enumerable.Range(0, Month.Of(last).Since(first) + 1).Select(first.Plus).ToArray();
        var rows = shown
            .Where(item => request.Kind is null || DueTexts.Code(item.Kind) == request.Kind)
            .Where(item => request.Month is null || viewer.MonthOf(item) == request.Month)
            .ToArray();
        return new DueListView(
            view.AsOf,
            last,
            months,
            [.. Kinds.Select(kind => Total(kind, shown, months, viewer))],
            shown.Length,
            shown.Count(item => item.State == DueState.Overdue),
            shown.Count(item => item.State == DueState.Now),
            Paging.Cut(rows, new ListRequest(null, request.Limit, request.Cursor), viewer.Item),
            [.. Kinds.Where(kind => !caller.MaySee(DueItem.NeedsOf(kind), workspace)).Select(DueTexts.Code)]);
    }

    private static DueTotal Total(DueKind kind, IEnumerable<DueItem> items, Month[] months, DueItemViewer viewer)
    {
        var counts = new int[months.Length];
        foreach (var item in items.Where(item => item.Kind == kind))
        {
            counts[viewer.MonthOf(item).Since(months[0])]++;
        }

        return new DueTotal(DueTexts.Code(kind), DueTexts.Name(kind), counts, counts.Sum());
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Searching;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Figures;

/// <summary>Answers figures; see <see cref="IFigureQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class FigureQueryGrain(RosterReader reader) : Grain, IFigureQueryGrain
{
    /// <inheritdoc/>
    public Task<Outcome<Answer<FigureReport>>> Get(Caller caller, Reading reading, FigureRequest request) => ReadAsync(reading, request, (view, unit) =>
    {
        var viewer = new FigureViewer(view, caller, unit is not null);
        var period = new Period(request.From, request.To);
        return RosterReader.Answer(view, new FigureReport(
            request.From,
            request.To,
            request.Unit,
            [.. FigureCatalogue.Figures(view.Roster, period, view.Pack, unit, request.Code).Select(viewer.Figure)],
            [.. FigureCatalogue.Targets(view.Roster, period, view.Pack, unit, request.Code).Select(viewer.Figure)],
            request.Requirements ? [.. FigureCatalogue.Requirements(view.Roster, period, view.Pack, unit, request.Code).Select(viewer.Figure)] : []));
    });

    /// <inheritdoc/>
    public Task<Outcome<Answer<FigureRows>>> Rows(Caller caller, Reading reading, FigureRequest request, FigurePart part, int limit, string? cursor) =>
        ReadAsync(reading, request, (view, unit) =>
        {
            var viewer = new FigureViewer(view, caller, unit is not null);
            var period = new Period(request.From, request.To);
            var figure = FigureCatalogue.Figures(view.Roster, period, view.Pack, unit, request.Code)
                .Concat(FigureCatalogue.Targets(view.Roster, period, view.Pack, unit, request.Code))
                .Concat(FigureCatalogue.Requirements(view.Roster, period, view.Pack, unit, request.Code))
                .SelectMany(found => found.Readings.Prepend(found))
                .First(found => found.Code == request.Code);
            var rows = viewer.IsHidden(figure) ? [] : part switch
            {
                FigurePart.Lacking => figure.Lacking,
                FigurePart.Unknown => figure.UnknownRows,
                _ => figure.Rows,
            };
            return RosterReader.Answer(view, new FigureRows(viewer.Figure(figure), part, Paging.Cut(rows, new ListRequest(null, limit, cursor), viewer.Row)));
        });

    private async Task<Outcome<Answer<T>>> ReadAsync<T>(Reading reading, FigureRequest request, Func<RosterView, UnitId?, Answer<T>> answer)
        where T : class
    {
        if (request.Code is { } code && !FigureCatalogue.Codes.Contains(code))
        {
            return Refusal.NotFound("figure-unknown", "code", code);
        }

        if (await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        UnitId? unit = request.Unit is { } asked && Identifier.IsWellFormed(asked) ? new UnitId(asked) : null;
        return request.Unit is not null && (unit is null || view.Roster.Units.Find(unit.Value) < 0)
            ? Refusal.NotFound("unit-unknown", "unit")
            : answer(view, unit);
    }
}

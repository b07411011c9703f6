using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;
using FigureRow = CadreOrleans.Contracts.Figures.FigureRow;

namespace CadreOrleans.Grains.Figures;

/// <summary>Answers figures; see <see cref="IFigureQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class FigureQueryGrain(RosterReader reader) : Grain, IFigureQueryGrain
{
    /// <summary>Figures whose rows tell who was disciplined or complained of.</summary>
    private static readonly string[] OfDiscipline = ["F8", "F9"];

    /// <inheritdoc/>
    public async Task<Answer<FigureReport>?> Get(Caller caller, Reading reading, DateOnly from, DateOnly to)
    {
        var workspace = new WorkspaceId(this.GetPrimaryKeyString());
        if (await reader.ReadAsync(workspace, reading) is not { } view)
        {
            return null;
        }

        var period = new Period(from, to);
        var seesDiscipline = caller.May(Right.ReadDiscipline, workspace.Value);
        FigureView View(Figure figure) => new(
            figure.Code,
            figure.Name,
            figure.Definition,
            figure.Numerator,
            figure.Denominator,
            figure.Target,
            figure.Missing,
            figure.Source,
            seesDiscipline || !OfDiscipline.Contains(figure.Code) ? [.. figure.Rows.Select(row => Row(view, row))] : [],
            figure.Unknown);
        return RosterReader.Answer(view, new FigureReport(
            from,
            to,
            [.. FigureCatalogue.Figures(view.Roster, period, view.Pack).Select(View)],
            [.. FigureCatalogue.Targets(view.Roster, period, view.Pack).Select(View)]));
    }

    private static FigureRow Row(RosterView view, Roster.Figures.FigureRow row)
    {
        var official = row.Official is { } person ? view.Roster.Officials.Find(person) : -1;
        var position = row.Position is { } post ? view.Roster.Positions.Find(post) : -1;
        var unit = row.Unit is { } organisation ? view.Roster.Units.Find(organisation) : position >= 0 ? view.UnitOf(position) : -1;
        return new FigureRow(
            row.Official?.Value,
            official < 0 || view.Roster.Officials.Erased[official] ? null : view.Roster.Officials.Facts.Latest(official).Name,
            row.Position?.Value,
            position < 0 ? null : view.Position(position).Name,
            unit < 0 ? null : view.Roster.Units.Ids[unit].Value,
            unit < 0 ? null : view.Unit(unit).Name,
            row.On);
    }
}

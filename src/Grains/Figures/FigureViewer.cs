using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;
using FigureRow = CadreOrleans.Contracts.Figures.FigureRow;

namespace CadreOrleans.Grains.Figures;

/// <summary>Makes the views of figures and their rows, as far as a caller may see: numbers of the whole are for all, rows with field groups are not.</summary>
internal sealed class FigureViewer(RosterView view, Caller caller, bool ofOneUnit)
{
    public bool IsHidden(Figure figure) => !caller.MaySee(figure.Needs, view.Roster.Version.Workspace.Value);

    /// <summary>
    /// The figure. Of one unit a count can tell about one person, so that there a reader without the right to the field group sees no number either.
    /// </summary>
    public FigureView Figure(Figure figure) => ofOneUnit && IsHidden(figure) ? Withheld(figure) : Open(figure);

    private FigureView Withheld(Figure figure) => Open(figure) with { Numerator = null, Denominator = null, Missing = null, Counted = 0, Lacking = 0, Unknown = 0 };

    private FigureView Open(Figure figure) => new(
        figure.Code,
        figure.Name,
        figure.Definition,
        figure.Kinds,
        Code(figure.Unit),
        figure.IsMeasured ? figure.Numerator : null,
        figure.Denominator,
        figure.Target,
        figure.Missing,
        figure.Source,
        figure.Rows.Count,
        figure.Lacking.Count,
        figure.Unknown,
        IsHidden(figure),
        figure.Signs,
        [.. figure.Readings.Select(Figure)]);

    public FigureRow Row(Roster.Figures.FigureRow row)
    {
        var position = row.Position is { } post ? view.Roster.Positions.Find(post) : -1;
        var unit = row.Unit is { } organisation ? view.Roster.Units.Find(organisation) : position >= 0 ? view.UnitOf(position) : -1;
        return new FigureRow(
            row.Official?.Value,
            Name(row.Official),
            row.Position?.Value,
            position < 0 ? null : view.Position(position).Name,
            unit < 0 ? null : view.Roster.Units.Ids[unit].Value,
            unit < 0 ? null : view.Unit(unit).Name,
            row.Fact,
            FigureTexts.Fact(row.Fact),
            row.On,
            row.Amount);
    }

    private static string Code(FigureUnit unit) => unit.ToString().ToLowerInvariant();

    private string? Name(OfficialId? official)
    {
        var row = official is { } person ? view.Roster.Officials.Find(person) : -1;
        return row < 0 || view.Roster.Officials.Erased[row] ? null : view.Roster.Officials.Facts.Latest(row).Name;
    }
}

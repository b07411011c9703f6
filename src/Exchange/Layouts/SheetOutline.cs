using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>A row with what it is.</summary>
/// <param name="Row">The row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Section">Text of the section in which it stands; null when there is none.</param>
public sealed record OutlinedRow(SheetRow Row, RowKind Kind, string? Section = null);

/// <summary>How a sheet is built.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Columns">The columns of its list; empty when it has no list.</param>
/// <param name="Rows">Every row of the sheet with its kind.</param>
/// <param name="Layout">Key of the layout; null when it is none that is known.</param>
public sealed record SheetOutline(Sheet Sheet, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<OutlinedRow> Rows, string? Layout)
{
    /// <summary>Whether the sheet has a list.</summary>
    public bool HasTable => Columns.Count > 0;

    /// <summary>The column of a field; null when no column, or more than one, has it.</summary>
    public SheetColumn? ColumnOf(string field) => Columns.Count(column => column.Field == field) == 1 ? Columns.First(column => column.Field == field) : null;
}

namespace CadreOrleans.Exchange.Layouts;

/// <summary>What a planner decided that a column means.</summary>
/// <param name="Header">The header as shown, which finds the column again in another file.</param>
/// <param name="Field">Key of the field; null to leave the column out.</param>
/// <param name="Column">Number of the column, from 1, where several have the header; 0 when the header says enough.</param>
public sealed record ColumnChoice(string Header, string? Field, int Column = 0)
{
    /// <summary>Whether the choice is about this column.</summary>
    public bool IsFor(SheetColumn column) =>
        (Column == 0 || Column == column.Index) && HeaderWords.Of(Header) == HeaderWords.Of(column.Name);
}

/// <summary>A mapping of columns to fields that a planner amended. It can be saved and used for the next file of the same kind.</summary>
/// <param name="Name">The name under which it is kept.</param>
/// <param name="Columns">What was decided; columns not named here are found as usual.</param>
/// <param name="Layout">Key of the layout; null to find it.</param>
public sealed record SheetMapping(string Name, IReadOnlyList<ColumnChoice> Columns, string? Layout = null)
{
    /// <summary>Nothing was decided.</summary>
    public static SheetMapping None { get; } = new(string.Empty, []);
}

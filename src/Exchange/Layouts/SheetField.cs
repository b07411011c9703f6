namespace CadreOrleans.Exchange.Layouts;

/// <summary>What a column can mean.</summary>
/// <param name="Key">Stable key: <c>person.name</c>, <c>plan.post</c>.</param>
/// <param name="Kind">How its cells are read: <c>text</c>, <c>name</c>, <c>birth</c>, <c>date</c>, <c>degree</c>, ...</param>
/// <param name="Headers">
/// Its headers without diacritics and punctuation. A star at the beginning or end stands for any text, <c>&gt;</c> parts a header from the
/// one that spans it.
/// </param>
/// <param name="Repeats">Whether several columns may have this meaning.</param>
public sealed record SheetField(string Key, IReadOnlyList<string> Headers, string Kind = "text", bool Repeats = false);

/// <summary>A layout of lists that is known: which fields it has, and so what its rows are.</summary>
/// <param name="Key">Stable key: <c>planning-list</c>, <c>summary-list</c>, <c>careers</c>.</param>
/// <param name="All">Fields that it must have.</param>
/// <param name="Any">Fields of which it must have one; empty when none is needed.</param>
/// <param name="None">Fields that it must not have.</param>
public sealed record SheetLayout(string Key, IReadOnlyList<string> All, IReadOnlyList<string>? Any = null, IReadOnlyList<string>? None = null)
{
    /// <summary>Whether a sheet with these fields has this layout.</summary>
    public bool Fits(IReadOnlySet<string> fields) =>
        All.All(fields.Contains) && (Any is not { Count: > 0 } || Any.Any(fields.Contains)) && None?.Any(fields.Contains) != true;
}

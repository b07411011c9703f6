using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Layouts;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>What a planner decided about the sheets of a file. What is not decided is found out from the file.</summary>
public sealed record SheetChoices
{
    /// <summary>Nothing was decided.</summary>
    public static SheetChoices None { get; } = new();

    /// <summary>Names of sheets that are not read.</summary>
    public IReadOnlySet<string> LeftOutSheets { get; init; } = new HashSet<string>();

    /// <summary>Names of hidden sheets that are read all the same.</summary>
    public IReadOnlySet<string> HiddenSheets { get; init; } = new HashSet<string>();

    /// <summary>Meanings of columns, by name of the sheet.</summary>
    public IReadOnlyDictionary<string, SheetMapping> Mappings { get; init; } = new Dictionary<string, SheetMapping>();

    /// <summary>Values taken instead of those written, by sheet, row and column; an empty text clears the cell.</summary>
    public IReadOnlyDictionary<(string Sheet, int Row, int Column), string> Values { get; init; } = new Dictionary<(string, int, int), string>();

    /// <summary>Rows that are left out, by sheet and number.</summary>
    public IReadOnlySet<(string Sheet, int Row)> LeftOutRows { get; init; } = new HashSet<(string, int)>();

    /// <summary>Orders in which the dates of a column are read, by sheet and column.</summary>
    public IReadOnlyDictionary<(string Sheet, int Column), DayOrder> DateOrders { get; init; } = new Dictionary<(string, int), DayOrder>();
}

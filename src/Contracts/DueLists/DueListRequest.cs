using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.DueLists;

/// <summary>Which part of the due list is asked for.</summary>
/// <param name="Months">Months to look ahead, 1 to 60.</param>
/// <param name="Unit">Only what belongs to this unit or a unit under it; null for all.</param>
/// <param name="Kind">Only this kind; null for all.</param>
/// <param name="Month">Only this month; what is overdue stands in the first. Null for all.</param>
/// <param name="Search">Only items whose official, position or unit matches, with or without diacritics; null for all.</param>
/// <param name="Limit">Most items to return, 1 to 500.</param>
/// <param name="Cursor">Where to go on, as the part before said.</param>
[GenerateSerializer, Immutable, Alias("cadre.due-list-request")]
public sealed record DueListRequest(
    [property: Id(0)] int Months = DueListRequest.UsualMonths,
    [property: Id(1)] string? Unit = null,
    [property: Id(2)] string? Kind = null,
    [property: Id(3)] Month? Month = null,
    [property: Id(4)] string? Search = null,
    [property: Id(5)] int Limit = 100,
    [property: Id(6)] string? Cursor = null)
{
    /// <summary>Months looked ahead when nothing else is asked for.</summary>
    public const int UsualMonths = 12;

    /// <summary>Most months that can be looked ahead.</summary>
    public const int MostMonths = 60;
}

using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.DueLists;

/// <summary>A due list: totals over unit and search, and a part of the items that the filters leave.</summary>
/// <param name="From">The day of the list.</param>
/// <param name="To">The last day looked at.</param>
/// <param name="Months">The months of the totals' columns; what is overdue stands in the first.</param>
/// <param name="Totals">Items by kind and month, zero rows included.</param>
/// <param name="Total">All items that match unit and search.</param>
/// <param name="Overdue">Of those, the overdue.</param>
/// <param name="Soon">Of those, the ones to be done within thirty days.</param>
/// <param name="Items">A part of the items that all filters leave; its total is theirs.</param>
/// <param name="Hidden">Kinds that the caller may not see, or not wholly, for want of a right; whether there is anything is not told.</param>
[GenerateSerializer, Immutable, Alias("cadre.due-list-view")]
public sealed record DueListView(
    [property: Id(0)] DateOnly From,
    [property: Id(1)] DateOnly To,
    [property: Id(2)] IReadOnlyList<Month> Months,
    [property: Id(3)] IReadOnlyList<DueTotal> Totals,
    [property: Id(4)] int Total,
    [property: Id(5)] int Overdue,
    [property: Id(6)] int Soon,
    [property: Id(7)] Page<DueItemView> Items,
    [property: Id(8)] IReadOnlyList<string> Hidden);

/// <summary>Items of one kind by month.</summary>
/// <param name="Kind">Short code of the kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">Items in each month, in the order of the list's months.</param>
/// <param name="Total">Their sum.</param>
[GenerateSerializer, Immutable, Alias("cadre.due-total")]
public sealed record DueTotal(
    [property: Id(0)] string Kind,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] IReadOnlyList<int> Counts,
    [property: Id(3)] int Total);

/// <summary>One thing that falls due.</summary>
/// <param name="Kind">Short code of the kind.</param>
/// <param name="KindName">Its name.</param>
/// <param name="On">The day.</param>
/// <param name="Month">The month it stands in.</param>
/// <param name="DaysLeft">Days to it; negative when it has passed.</param>
/// <param name="State">Short code of how urgent it is: <c>overdue</c>, <c>now</c>, <c>attention</c>, <c>on-time</c>.</param>
/// <param name="StateName">In words.</param>
/// <param name="Action">What has to be done, in words.</param>
/// <param name="Source">The rule, with article and certainty.</param>
/// <param name="Unit">Unit; null if none.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Official">Official; null when it is about none.</param>
/// <param name="OfficialName">Name; null when it was erased.</param>
/// <param name="Position">Position; null when it is about none.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="Plan">Plan, <c>term/scope</c>; null when it is about none.</param>
/// <param name="PlanName">Its name.</param>
/// <param name="Notice">A second day that belongs to it: notice, first day of the pension, opening of a plan; null if none.</param>
/// <param name="NoticeGiven">For the end of a term: day on which notice of it was given; null while none was.</param>
[GenerateSerializer, Immutable, Alias("cadre.due-item-view")]
public sealed record DueItemView(
    [property: Id(0)] string Kind,
    [property: Id(1)] Bilingual KindName,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] Month Month,
    [property: Id(4)] int DaysLeft,
    [property: Id(5)] string State,
    [property: Id(6)] Bilingual StateName,
    [property: Id(7)] Bilingual Action,
    [property: Id(8)] Citation Source,
    [property: Id(9)] string? Unit,
    [property: Id(10)] string? UnitName,
    [property: Id(11)] string? Official,
    [property: Id(12)] string? OfficialName,
    [property: Id(13)] string? Position,
    [property: Id(14)] string? PositionName,
    [property: Id(15)] string? Plan,
    [property: Id(16)] string? PlanName,
    [property: Id(17)] DateOnly? Notice,
    [property: Id(18)] DateOnly? NoticeGiven = null);

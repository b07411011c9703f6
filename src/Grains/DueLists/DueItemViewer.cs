using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Roster.DueList;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.DueLists;

/// <summary>Makes the views of due items.</summary>
internal sealed class DueItemViewer(RosterView view)
{
    /// <summary>The month of the day after the list's: the first in which something can still fall due.</summary>
    public Month FirstMonth { get; } = Month.Of(view.AsOf.AddDays(1));

    /// <summary>The month an item stands in; what has passed stands in the first.</summary>
    public Month MonthOf(DueItem item) => Month.Of(item.On) is var month && month < FirstMonth ? FirstMonth : month;

    public bool Matches(DueItem item, string foldedSearch) =>
        Folding.Matches($"{OfficialName(item)} {PositionName(item)} {UnitName(item)} {PlanName(item)}", foldedSearch);

    public DueItemView Item(DueItem item) => new(
        DueTexts.Code(item.Kind),
        DueTexts.Name(item.Kind),
        item.On,
        MonthOf(item),
        item.On.DayNumber - view.AsOf.DayNumber,
        item.State.Kebab(),
        DueTexts.Name(item.State),
        DueTexts.Action(item),
        item.Source,
        item.Unit?.Value,
        UnitName(item),
        item.Official?.Value,
        OfficialName(item),
        item.Position?.Value,
        PositionName(item),
        item.Plan?.ToString(),
        PlanName(item),
        item.Notice,
        item.NoticeGiven);

    private string? UnitName(DueItem item) => item.Unit is { } id && view.Roster.Units.Find(id) is >= 0 and var row ? view.Unit(row).Name : null;

    private string? PositionName(DueItem item) => item.Position is { } id && view.Roster.Positions.Find(id) is >= 0 and var row ? view.Position(row).Name : null;

    private string? PlanName(DueItem item) => item.Plan is { } id && view.Roster.Plans.Find(id) is >= 0 and var row ? view.Roster.Plans.Name[row] : null;

    private string? OfficialName(DueItem item) =>
        item.Official is { } id && view.Roster.Officials.Find(id) is >= 0 and var row && !view.Roster.Officials.Erased[row] ? view.Roster.Officials.Facts.Latest(row).Name : null;
}

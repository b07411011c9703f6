namespace CadreOrleans.Domain.Units.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Positions;

/// <summary>Decisions about units.</summary>
public static class UnitDecisions
{
    /// <summary>Creates a unit, under a parent that exists on the day or at the root.</summary>
    public static Decision Create(UnitState unit, UnitState? parent, UnitFacts facts, DateOnly on) =>
        unit.Exists ? Refusal.Invalid("unit-exists", "unit")
        : CheckFacts(facts, parent, on) is { } refusal ? refusal
        : Decision.Accept(new UnitCreated(unit.Unit, facts), on);

    /// <summary>Replaces what is recorded of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="above">The unit it shall be under, the one above that, and so on to the root; empty when it shall be a root itself.</param>
    /// <param name="facts">What is recorded.</param>
    /// <param name="on">From which day.</param>
    public static Decision Correct(UnitState unit, IReadOnlyList<UnitState> above, UnitFacts facts, DateOnly on) =>
        CheckThere(unit, on) is { } missing ? missing
        : facts.Parent == unit.Unit || above.Any(other => other.Unit == unit.Unit) ? Refusal.Invalid("unit-under-itself", "parent")
        : CheckFacts(facts, above.Count > 0 ? above[0] : null, on) is { } refusal ? refusal
        : Decision.Accept(new UnitCorrected(unit.Unit, facts), on);

    /// <summary>Merges units into one; their open positions come over with their holders. Not while other units stand under them.</summary>
    /// <param name="into">The unit that goes on.</param>
    /// <param name="merged">The units that end.</param>
    /// <param name="children">The units that were put under those that end.</param>
    /// <param name="on">First day of the merged unit.</param>
    public static Decision Merge(UnitState into, IReadOnlyList<UnitState> merged, IReadOnlyList<UnitState> children, DateOnly on)
    {
        if (CheckGoesOn(into, on) is { } missing)
        {
            return missing;
        }

        if (merged.Count == 0)
        {
            return Refusal.Invalid("merges-nothing", "merged");
        }

        foreach (var unit in merged)
        {
            if (unit.Unit == into.Unit || merged.Count(other => other.Unit == unit.Unit) > 1)
            {
                return Refusal.Invalid("merged-twice", "merged", unit.Unit.Value);
            }

            if (CheckCanEnd(unit, on) is { } absent)
            {
                return absent;
            }

            var under = Living(children, unit, on).Count(child => merged.All(other => other.Unit != child.Unit));
            if (under > 0)
            {
                return Refusal.Invalid("unit-has-units", "merged", Text(under));
            }
        }

        var events = merged
            .SelectMany(unit => unit.OpenPositions.Select(position => new EventDraft(new PositionMoved(position, unit.Unit, into.Unit), on)))
            .Append(new EventDraft(new UnitsMerged(into.Unit, [.. merged.Select(unit => unit.Unit)]), on));
        return Decision.Accept([.. events]);
    }

    /// <summary>Ends a unit; not while it has positions or living units under it.</summary>
    public static Decision Abolish(UnitState unit, IReadOnlyList<UnitState> children, DateOnly on)
    {
        if (CheckCanEnd(unit, on) is { } missing)
        {
            return missing;
        }

        if (unit.OpenPositions.Length > 0)
        {
            return Refusal.Invalid("unit-has-positions", "unit", Text(unit.OpenPositions.Length));
        }

        var living = Living(children, unit, on).Count();
        return living > 0 ? Refusal.Invalid("unit-has-units", "unit", Text(living)) : Decision.Accept(new UnitAbolished(unit.Unit), on);
    }

    /// <summary>Refuses when the unit does not exist on the day, or ends some day after it.</summary>
    internal static Refusal? CheckLasts(UnitState unit, DateOnly on, string field) =>
        unit.EndedOn is { } ended && on < ended ? Refusal.Invalid("unit-ended", field, OfficialDays.Text(ended))
        : !unit.ExistsOn(on) ? Refusal.Invalid("unit-not-there", field, OfficialDays.Text(on))
        : null;

    private static Refusal? CheckGoesOn(UnitState unit, DateOnly on) =>
        !unit.Exists ? Refusal.NotFound("unit-unknown", "unit") : CheckLasts(unit, on, "on");

    private static Refusal? CheckCanEnd(UnitState unit, DateOnly on) =>
        CheckGoesOn(unit, on)
        ?? (on < unit.PositionsChangedOn ? Refusal.Invalid("unit-changed-later", "on", OfficialDays.Text(unit.PositionsChangedOn)) : null);

    private static Refusal? CheckThere(UnitState unit, DateOnly on) =>
        !unit.Exists ? Refusal.NotFound("unit-unknown", "unit")
        : !unit.ExistsOn(on) ? Refusal.Invalid("unit-not-there", "on", OfficialDays.Text(on))
        : null;

    private static IEnumerable<UnitState> Living(IReadOnlyList<UnitState> children, UnitState unit, DateOnly on) =>
        children.Where(child => child.Exists && (child.EndedOn is not { } ended || ended > on) && child.Facts!.Parent == unit.Unit);

    private static Refusal? CheckFacts(UnitFacts facts, UnitState? parent, DateOnly on) =>
        string.IsNullOrWhiteSpace(facts.Name) ? Refusal.Invalid("name-missing", "name")
        : facts.Parent is null ? null
        : parent is null || !parent.Exists ? Refusal.NotFound("unit-unknown", "parent")
        : CheckLasts(parent, on, "parent");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

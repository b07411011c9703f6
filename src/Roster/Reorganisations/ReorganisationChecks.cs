using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>What makes a reorganisation impossible: units that are not there, merged into themselves, merged twice or both merged and abolished.</summary>
public static class ReorganisationChecks
{
    /// <summary>The first thing that is wrong; null when the reorganisation can be read.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="plan">The reorganisation.</param>
    public static Refusal? Check(RosterView view, Reorganisation plan)
    {
        if (plan.IsEmpty)
        {
            return Refusal.Invalid("reorganisation-empty", "interventions");
        }

        var ends = new HashSet<UnitId>();
        foreach (var unit in plan.Mergers.SelectMany(merger => merger.Units).Concat(plan.Abolitions.Select(abolition => abolition.Unit)))
        {
            if (Missing(view, unit, "units") is { } missing)
            {
                return missing;
            }

            if (!ends.Add(unit))
            {
                return Refusal.Invalid("unit-ends-twice", "units", unit.Value);
            }
        }

        foreach (var unit in view.Units.Where(row => plan.AbolishedTiers.Contains(view.Unit(row).Tier)).Select(row => view.Roster.Units.Ids[row]))
        {
            if (!ends.Add(unit) && plan.Mergers.Any(merger => merger.Units.Contains(unit)))
            {
                return Refusal.Invalid("unit-ends-twice", "tier", unit.Value);
            }
        }

        return plan.Mergers.FirstOrDefault(merger => merger.Units.Count < 2) is not null ? Refusal.Invalid("merges-nothing", "units")
            : plan.AbolishedTiers.FirstOrDefault(tier => view.Pack.TierIndex(tier) < 0) is { } tier ? Refusal.NotFound("tier-unknown", "tier", tier)
            : plan.Mergers.Select(merger => merger.Under).Concat(plan.Creations.Select(creation => creation.Under)).Concat(plan.Abolitions.Select(abolition => abolition.PeopleTo))
                .OfType<UnitId>().Select(unit => Receiving(view, unit, ends)).FirstOrDefault(refusal => refusal is not null) is { } receiving ? receiving
            : plan.Creations.Select(creation => Missing(view, creation.Model, "unit")).FirstOrDefault(refusal => refusal is not null) is { } model ? model
            : plan.Splits.Select(split => CheckSplit(view, split, ends)).FirstOrDefault(refusal => refusal is not null) is { } split ? split
            : plan.Seats.FirstOrDefault(seats => seats.Value < 1) is { Key.Value: { } position, Value: var count }
                ? Refusal.Invalid("seats-out-of-range", "count", position, count.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static Refusal? CheckSplit(RosterView view, UnitSplit split, HashSet<UnitId> ends)
    {
        if (Missing(view, split.From, "unit") is { } missing)
        {
            return missing;
        }

        if (ends.Contains(split.From))
        {
            return Refusal.Invalid("unit-ends-twice", "unit", split.From.Value);
        }

        foreach (var position in split.Positions)
        {
            var row = view.Roster.Positions.Find(position);
            if (row < 0 || !view.Roster.Positions.ExistsOn(row, view.AsOf) || view.Position(row).Unit != split.From)
            {
                return Refusal.Invalid("position-not-of-unit", "positions", position.Value, split.From.Value);
            }
        }

        return null;
    }

    private static Refusal? Receiving(RosterView view, UnitId unit, HashSet<UnitId> ends) =>
        Missing(view, unit, "into") ?? (ends.Contains(unit) ? Refusal.Invalid("unit-ends-itself", "into", unit.Value) : null);

    private static Refusal? Missing(RosterView view, UnitId unit, string field) =>
        view.Roster.Units.Find(unit) is not (>= 0 and var row) ? Refusal.NotFound("unit-unknown", field, unit.Value)
        : !view.Roster.Units.ExistsOn(row, view.AsOf) ? Refusal.Invalid("unit-not-there", field, view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : null;
}

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>
/// Reads interventions on units. Units that are merged go on as the first of them: each title has one position, others of the title are folded into
/// it. Seats that people may need beside those of the norm are made ready, closed.
/// </summary>
internal static class UnitReading
{
    public static IEnumerable<ResolvedIntervention> Merged(InterventionReader reader)
    {
        int[] units = [.. (reader.Intervention.Units ?? []).Select((unit, i) => reader.Unit(unit, $"units[{i}]"))];
        if (units.Length < 2 || units.Distinct().Count() < units.Length || units.Contains(-1) || (reader.Intervention.Into is { } into && units.Contains(reader.Unit(into, "into"))))
        {
            reader.Refuse(InterventionRefusalCodes.IntoItself, "units");
            return [];
        }

        var merger = new MergerReading(reader, units);
        return [reader.Make(InterventionKind.UnitsMerged) with { Unit = units[0], Until = reader.Month + reader.Reorganisation.ComplianceMonths.Value, List = merger.List() }];
    }

    public static IEnumerable<ResolvedIntervention> Abolished(InterventionReader reader)
    {
        var unit = reader.Intervention.Unit is { } named ? reader.Unit(named, "unit") : -1;
        var into = reader.Intervention.Into is { } to ? reader.Unit(to, "into") : -1;
        if (unit == into && unit >= 0)
        {
            reader.Refuse(InterventionRefusalCodes.IntoItself, "into");
        }

        return [reader.Make(InterventionKind.UnitsAbolished) with { Unit = into, List = [unit] }];
    }

    public static IEnumerable<ResolvedIntervention> TierAbolished(InterventionReader reader)
    {
        var units = reader.State.Units;
        var tier = Array.IndexOf(units.Tiers, reader.Intervention.Tier);
        if (tier < 0)
        {
            reader.Refuse(InterventionRefusalCodes.UnknownUnit, "tier");
        }

        return [reader.Make(InterventionKind.UnitsAbolished) with { List = [.. Enumerable.Range(0, units.Count).Where(unit => units.Tier[unit] == tier)] }];
    }

    public static IEnumerable<ResolvedIntervention> Created(InterventionReader reader)
    {
        var model = reader.Intervention.Unit is { } named ? reader.Unit(named, "unit") : -1;
        var parent = reader.Intervention.Into is { } into ? reader.Unit(into, "into") : model < 0 ? -1 : reader.State.Units.Parent[model];
        if (reader.Refusal is not null || model < 0)
        {
            return [];
        }

        int[] positions = [.. PositionsOf(reader.State, [model])];
        var copies = Copies(reader, positions, reader.Extension.AddUnit(reader.Number, model, parent));
        return copies.Select((copy, i) => reader.Make(InterventionKind.SeatsChanged, position: copy) with { Count = reader.State.Positions.Seats[positions[i]] });
    }

    public static IEnumerable<ResolvedIntervention> Split(InterventionReader reader)
    {
        var unit = reader.Intervention.Unit is { } named ? reader.Unit(named, "unit") : -1;
        int[] positions = [.. (reader.Intervention.Positions ?? []).Select((position, i) => Own(reader, position, unit, $"positions[{i}]"))];
        if (reader.Refusal is not null || unit < 0)
        {
            return [];
        }

        var copies = Copies(reader, positions, reader.Extension.AddUnit(reader.Number, unit, reader.State.Units.Parent[unit]));
        return [reader.Make(InterventionKind.PositionsMoved) with { List = [.. positions.SelectMany((position, i) => new[] { position, copies[i] })] }];
    }

    /// <summary>Positions of units, in the order of the units.</summary>
    internal static IEnumerable<int> PositionsOf(InitialState state, int[] units) =>
        units.SelectMany(unit => Enumerable.Range(0, state.Positions.Count).Where(position => state.Positions.Unit[position] == unit));

    private static int Own(InterventionReader reader, PositionId named, int unit, string field)
    {
        var position = reader.Position(named, field);
        if (position >= 0 && reader.State.Positions.Unit[position] != unit)
        {
            reader.Refuse(InterventionRefusalCodes.UnknownPosition, field);
        }

        return position;
    }

    /// <summary>New positions of a unit after the model of others; bodies among them belong together as their models do.</summary>
    private static int[] Copies(InterventionReader reader, int[] positions, int unit)
    {
        var old = reader.State.Positions;
        int[] copies = [.. positions.Select(position => reader.Extension.AddPosition(reader.Number, position, unit, old.Seats[position]))];
        var copyOf = positions.Zip(copies).ToDictionary(pair => pair.First, pair => pair.Second);
        for (var i = 0; i < positions.Length; i++)
        {
            reader.Extension.Relate(copies[i], copyOf.GetValueOrDefault(old.Tenure.Office[positions[i]], -1), copyOf.GetValueOrDefault(old.Tenure.DrawnFrom[positions[i]], -1));
        }

        return copies;
    }
}

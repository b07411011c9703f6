using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>Units form a tree, and positions live within the life of their unit.</summary>
internal static class UnitChecks
{
    public static void Run(Records records, ImportBuilder into)
    {
        foreach (var (unit, (facts, _, line)) in records.Units)
        {
            if (facts.Parent is not null && LiesAboveItself(unit, records))
            {
                into.Errors.Add(new CanonicalError("circular", UnitTable.Name, line, "parent", facts.Parent?.Value, "a-b-c"));
            }
        }

        foreach (var (position, (facts, from, line)) in records.Positions)
        {
            var unit = records.Units[facts.Unit];
            if (from < unit.From)
            {
                into.Errors.Add(new CanonicalError("too-early", PositionTable.Name, line, "from", Spelled.Of(from), Spelled.Of(unit.From)));
            }

            if (records.UnitEnds.TryGetValue(facts.Unit, out var end) && (!records.PositionEnds.TryGetValue(position, out var until) || until > end))
            {
                into.Errors.Add(new CanonicalError("too-late", PositionTable.Name, line, "until", Spelled.Of(Until(records, position)), Spelled.Of(end)));
            }
        }
    }

    private static DateOnly? Until(Records records, PositionId position) => records.PositionEnds.TryGetValue(position, out var until) ? until : null;

    private static bool LiesAboveItself(UnitId unit, Records records)
    {
        var seen = new HashSet<UnitId> { unit };
        for (var above = records.Units[unit].Facts.Parent; above is { } next; above = records.Units[next].Facts.Parent)
        {
            if (!seen.Add(next))
            {
                return next == unit;
            }
        }

        return false;
    }
}

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>Reads the reorganisation that a scenario's interventions make in a month.</summary>
public static class ReorganisationReading
{
    private static readonly string[] Kinds =
    [
        InterventionKinds.UnitsMerged, InterventionKinds.UnitSplit, InterventionKinds.UnitAbolished, InterventionKinds.UnitCreated, InterventionKinds.TierAbolished,
    ];

    /// <summary>The first month in which the interventions change units; null when none does.</summary>
    public static Month? MonthOf(IEnumerable<Intervention> interventions) =>
        interventions.Where(entry => Kinds.Contains(entry.Kind)).Select(entry => (Month?)entry.Month).Min();

    /// <summary>What is done in a month, on its first day: units, seats decided, and moves decided together with them.</summary>
    public static Reorganisation Of(IEnumerable<Intervention> interventions, Month month)
    {
        var then = interventions.Where(entry => entry.Month == month).ToArray();
        return new Reorganisation
        {
            On = month.FirstDay,
            Mergers = [.. Of(then, InterventionKinds.UnitsMerged).Select(entry => new UnitMerger(entry.Name ?? string.Empty, entry.Code ?? string.Empty, entry.Units ?? [], entry.Into))],
            Splits = [.. Of(then, InterventionKinds.UnitSplit).Select(entry => new UnitSplit(entry.Unit!.Value, entry.Positions ?? [], entry.Name ?? string.Empty))],
            Abolitions = [.. Of(then, InterventionKinds.UnitAbolished).Select(entry => new UnitAbolition(entry.Unit!.Value, entry.Into))],
            Creations = [.. Of(then, InterventionKinds.UnitCreated).Select(entry => new UnitCreation(entry.Name ?? string.Empty, entry.Unit!.Value, entry.Into))],
            AbolishedTiers = [.. Of(then, InterventionKinds.TierAbolished).Select(entry => entry.Tier ?? string.Empty)],
            Seats = Of(then, InterventionKinds.SeatsChanged).GroupBy(entry => entry.Position!.Value).ToDictionary(group => group.Key, group => group.Last().Count ?? 0),
            Decided = Moves(then).GroupBy(move => move.Official).ToDictionary(group => group.Key, group => group.Last().Position),
        };
    }

    private static IEnumerable<PlannedMove> Moves(Intervention[] then) =>
        Of(then, InterventionKinds.Moves).SelectMany(entry => entry.Moves ?? [])
            .Concat(Of(then, InterventionKinds.ForcedMove).Select(entry => new PlannedMove(entry.Official!.Value, entry.Position!.Value)));

    private static IEnumerable<Intervention> Of(Intervention[] then, string kind) => then.Where(entry => entry.Kind == kind);
}

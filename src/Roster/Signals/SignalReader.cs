using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Assessments;
using CadreOrleans.Roster.Discipline;
using CadreOrleans.Roster.Kinship;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Signals;

/// <summary>All signals of a roster on a day, over the whole workspace or a unit with all under it.</summary>
public static class SignalReader
{
    /// <summary>The signals of the kinds asked for, by kind.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="unit">The unit; null for all.</param>
    /// <param name="kinds">The kinds.</param>
    public static IReadOnlyList<Signal> Read(RosterView view, UnitId? unit, IReadOnlyCollection<SignalKind> kinds)
    {
        var scope = new UnitScope(view.Roster, view.AsOf, unit);
        return [.. Sources(view, scope, kinds).SelectMany(found => found).Where(signal => kinds.Contains(signal.Kind)).OrderBy(signal => signal.Kind)];
    }

    private static IEnumerable<IEnumerable<Signal>> Sources(RosterView view, UnitScope scope, IReadOnlyCollection<SignalKind> kinds)
    {
        if (kinds.Any(kind => kind is not (SignalKind.BarInForce or SignalKind.RelativeInUnit)))
        {
            yield return new AssessmentSignals(view, scope).All();
        }

        if (kinds.Contains(SignalKind.BarInForce))
        {
            yield return new BarSignals(view, scope).All();
        }

        if (kinds.Contains(SignalKind.RelativeInUnit))
        {
            yield return new ConflictSignals(view, scope).All();
        }
    }
}

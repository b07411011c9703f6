using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Kinship;

/// <summary>
/// Relatives in one unit of whom one leads it or keeps its personnel, accounts or treasury: a check against abuse, apart from the figures
/// (domain notes 12, reading of R23). It needs the right to see family relations.
/// </summary>
/// <param name="view">The roster on a day.</param>
/// <param name="scope">The units asked about.</param>
public sealed class ConflictSignals(RosterView view, UnitScope scope)
{
    private static readonly Citation Source = new("QĐ 114-QĐ/TW (2023)", Certainty.Recalled);
    private readonly SensitivePost sensitive = new(view);

    /// <summary>Every pair of relatives once for each unit, by unit and official.</summary>
    public IEnumerable<Signal> All()
    {
        var relations = view.Roster.FamilyRelations;
        var seen = new HashSet<(int, int, int)>();
        var found = new List<Signal>();
        for (var row = 0; row < relations.Count; row++)
        {
            var (one, other) = (relations.Owner[row], view.Roster.Officials.Find(relations.Records[row].Relative));
            if (relations.On[row] > view.AsOf || other < 0)
            {
                continue;
            }

            foreach (var (holding, relative) in InOneUnit(one, other).Concat(InOneUnit(other, one)))
            {
                var unit = view.UnitOf(view.Roster.Incumbencies.Position[holding]);
                if (sensitive.CodeOf(holding) is { } code && seen.Add((Math.Min(one, other), Math.Max(one, other), unit)))
                {
                    found.Add(new Signal(
                        SignalKind.RelativeInUnit,
                        Source,
                        view.Roster.Units.Ids[unit],
                        view.Roster.Officials.Ids[view.Roster.Incumbencies.Official[holding]],
                        view.Roster.Officials.Ids[relative],
                        On: relations.On[row],
                        Group: code));
                }
            }
        }

        return found.OrderBy(signal => signal.Unit!.Value.Value, StringComparer.Ordinal).ThenBy(signal => signal.Official!.Value.Value, StringComparer.Ordinal);
    }

    /// <summary>Holdings of one official in units in which the other has a post too.</summary>
    private IEnumerable<(int Holding, int Relative)> InOneUnit(int one, int other)
    {
        if (!view.Roster.Officials.InServiceOn(one, view.AsOf) || !view.Roster.Officials.InServiceOn(other, view.AsOf))
        {
            return [];
        }

        // Membership of one body, held beside the post, is not service in one unit.
        var units = view.HoldingsOf(other).Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Concurrent)
            .Select(row => view.UnitOf(view.Roster.Incumbencies.Position[row])).Where(scope.Covers).ToHashSet();
        return view.HoldingsOf(one).Where(row => units.Contains(view.UnitOf(view.Roster.Incumbencies.Position[row]))).Select(row => (row, other));
    }
}

using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T3, R5: communes where at least one holder of a key post is not local. A commune that may be covered, for want of a home on record, is unknown.</summary>
internal sealed class CommunesWithNonLocal(string code) : FigureDefinition(code, FigureUnit.Communes, RuleKind.Target)
{
    public override FigureCount Count(FigureScope scope) => FigureCount.Share(Communes(scope).Select(commune => commune.NonLocal.Count > 0
        ? (scope.Row(commune.NonLocal[0], "non-local", null, commune.NonLocal.Count), true)
        : (new FigureRow(null, null, scope.Roster.Units.Ids[commune.Unit], "none-non-local", null), commune.Unknown ? null : (bool?)false)));

    /// <summary>Communes of the last day with the incumbencies of key posts whose holders are not local.</summary>
    public static IEnumerable<(int Unit, IReadOnlyList<int> NonLocal, bool Unknown)> Communes(FigureScope scope)
    {
        var keyPosts = scope.AtEnd.Positions.Where(position => scope.AtEnd.TitleOf(position)?.Key == true).ToLookup(scope.AtEnd.UnitOf);
        foreach (var commune in scope.AtEnd.Units.Where(unit => scope.AtEnd.Unit(unit).Tier == FigureScope.Commune && scope.Covers(unit)))
        {
            var holders = keyPosts[commune].SelectMany(scope.AtEnd.HoldersOf)
                .Select(row => (Row: row, NonLocal: scope.Locality.IsNonLocal(scope.Roster.Incumbencies.Official[row], commune)))
                .DistinctBy(holder => scope.Roster.Incumbencies.Official[holder.Row])
                .ToArray();
            yield return (commune, [.. holders.Where(holder => holder.NonLocal == true).Select(holder => holder.Row)], holders.Any(holder => holder.NonLocal is null));
        }
    }
}

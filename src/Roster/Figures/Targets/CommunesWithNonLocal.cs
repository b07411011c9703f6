namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T3: communes where at least one holder of a key post is not local. A commune that may be covered, for want of a home on record, is unknown.</summary>
internal sealed class CommunesWithNonLocal() : FigureDefinition("T3")
{
    public override FigureCount Count(FigureScope scope)
    {
        var communes = scope.AtEnd.Units.Where(unit => scope.AtEnd.Unit(unit).Tier == FigureScope.Commune).ToArray();
        var keyPosts = scope.AtEnd.Positions.Where(position => scope.AtEnd.TitleOf(position)?.Key == true).ToLookup(scope.AtEnd.UnitOf);
        var rows = new List<FigureRow>();
        var lacking = new List<FigureRow>();
        var unknown = 0;
        foreach (var commune in communes)
        {
            var holders = keyPosts[commune].SelectMany(scope.AtEnd.HoldersOf)
                .Select(row => (Row: row, NonLocal: scope.Locality.IsNonLocal(scope.Roster.Incumbencies.Official[row], commune)))
                .ToArray();
            if (Array.Find(holders, holder => holder.NonLocal == true) is { NonLocal: true } found)
            {
                rows.Add(scope.Row(found.Row, "non-local", null));
                continue;
            }

            unknown += Array.Exists(holders, holder => holder.NonLocal is null) ? 1 : 0;
            lacking.Add(new FigureRow(null, null, scope.Roster.Units.Ids[commune], "none-non-local", null));
        }

        return new FigureCount(rows, unknown, lacking);
    }
}

using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Assessments;

/// <summary>Reads the assessments that stand on the view's day: for each official and year the one recorded last.</summary>
internal static class RatingReader
{
    public static IEnumerable<Rating> Read(RosterView view, UnitScope scope)
    {
        var table = view.Roster.Assessments;
        var seen = new HashSet<(int, int)>();
        for (var row = table.Count - 1; row >= 0; row--)
        {
            var (official, on) = (table.Owner[row], table.On[row]);
            if (on > view.AsOf || view.Roster.Officials.Erased[official] || !seen.Add((official, table.Records[row].Year)))
            {
                continue;
            }

            var unit = scope.UnitOf(official, on);
            if (unit >= 0 && scope.Covers(unit))
            {
                yield return new Rating(official, unit, Leads(view, official, on), on, table.Records[row]);
            }
        }
    }

    private static bool Leads(RosterView view, int official, DateOnly on)
    {
        var incumbencies = view.Roster.Incumbencies;
        return incumbencies.OfOfficial.Of(official)
            .Where(row => incumbencies.HeldOn(row, on) && incumbencies.Capacity[row] == Domain.Careers.Capacity.Full)
            .Any(row => view.Pack.FindTitle(view.Roster.Positions.Facts.On(incumbencies.Position[row], on).Title)?.Kind == TitleKind.Leadership);
    }
}

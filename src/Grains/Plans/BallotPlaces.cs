using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>Whether the officials and positions that ballots name exist.</summary>
internal static class BallotPlaces
{
    /// <summary>Refuses the first row that names somebody or something unknown, by its place.</summary>
    public static Decision? Check(RosterView? view, IReadOnlyList<BallotResult> results)
    {
        for (var i = 0; view is not null && i < results.Count; i++)
        {
            if (view.Roster.Officials.Find(results[i].Official) < 0)
            {
                return Refusal.NotFound("official-unknown", Place(i, "official"));
            }

            if (view.Roster.Positions.Find(results[i].Position) < 0)
            {
                return Refusal.NotFound("position-unknown", Place(i, "position"));
            }
        }

        return null;
    }

    private static string Place(int index, string field) => string.Create(CultureInfo.InvariantCulture, $"results[{index}].{field}");
}

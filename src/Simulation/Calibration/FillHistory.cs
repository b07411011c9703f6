using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Counts how many months single-seat leading posts stood open before they were filled, for openings in the window. Those still open are not
/// counted. The default counts as much as <see cref="PriorFills"/> fills.
/// </summary>
internal static class FillHistory
{
    private const int PriorFills = 20;

    /// <summary>Weights are counted in so many parts of a fill.</summary>
    private const int Parts = 100;

    public static (int Fills, MonthDistribution Lag) Count(RosterView view, CalibrationWindow window, MonthDistribution assumed, int fewest)
    {
        var counts = new int[assumed.Weights.Length];
        foreach (var months in Enumerable.Range(0, view.Roster.Positions.Count).Where(row => IsSinglePost(view, row)).SelectMany(row => Lags(view, window, row)))
        {
            counts[Math.Min(months, counts.Length - 1)]++;
        }

        var fills = counts.Sum();
        if (fills < fewest)
        {
            return (0, assumed);
        }

        var all = assumed.Weights.Sum();
        return (fills, new MonthDistribution { Weights = [.. counts.Select((count, month) => (count * Parts) + (assumed.Weights[month] * PriorFills * Parts / all))] });
    }

    private static bool IsSinglePost(RosterView view, int row) =>
        view.Roster.Positions.Facts.Latest(row) is { Seats: 1 } facts && view.Pack.FindTitle(facts.Title) is { Kind: TitleKind.Leadership };

    private static IEnumerable<int> Lags(RosterView view, CalibrationWindow window, int position)
    {
        var incumbencies = view.Roster.Incumbencies;
        var until = DateOnly.MaxValue;
        foreach (var row in incumbencies.OfPosition.Of(position).Where(row => incumbencies.Capacity[row] != Capacity.Acting).OrderBy(row => incumbencies.From[row]).ThenBy(row => row))
        {
            var from = incumbencies.From[row];
            if (until <= from && Month.Of(until) >= window.From && Month.Of(from) < window.Until)
            {
                yield return Month.Of(from).Since(Month.Of(until));
            }

            until = incumbencies.Until[row];
        }
    }
}

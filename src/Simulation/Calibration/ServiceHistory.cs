using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Counts the time that officials were in service, and their exits. Service runs from the first seat on record to the last day in service; the
/// tier of a month is that of the principal post then, else of any seat, else the last one known. Retirement ends it without an exit, early
/// retirement too: it is an offer, not a habit. A reason that is not told counts as resignation or transfer.
/// </summary>
internal sealed class ServiceHistory(RosterView view, CalibrationWindow window, int[] bandLimits)
{
    private readonly int tiers = Math.Max(1, view.Pack.Tiers.Count);

    /// <summary>Officials left out because their data were erased.</summary>
    public int Erased { get; private set; }

    public CellCounts Count()
    {
        var counts = new CellCounts(tiers, bandLimits.Length + 1, view.Roster.Officials.Count);
        for (var official = 0; official < view.Roster.Officials.Count; official++)
        {
            if (view.Roster.Officials.Erased[official])
            {
                Erased++;
            }
            else
            {
                Count(official, counts);
            }
        }

        return counts;
    }

    private void Count(int official, CellCounts counts)
    {
        var stays = StaysOf(official);
        if (stays.Length == 0)
        {
            return;
        }

        var left = view.Roster.Officials.LeftOn[official];
        var lastMonth = left == DateOnly.MaxValue ? int.MaxValue : Month.Of(left.AddDays(-1)).Index;
        var birth = view.Roster.Officials.BirthMonth(official).Index;
        var sex = view.Roster.Officials.Facts.Latest(official).Sex;
        var until = Math.Min(window.Until.Index - 1, lastMonth);
        var disciplined = DisciplinedIn(official);
        for (var month = Math.Max(window.From.Index, stays.Min(stay => stay.From)); month <= until; month++)
        {
            var (tier, band) = (TierIn(stays, month), Band((month - birth) / 12));
            counts.Month(tier, band, sex, official);
            if (disciplined.Contains(month))
            {
                counts.Discipline(tier, band);
            }

            if (month == lastMonth && Cause(view.Roster.Officials.LeavingReason[official]) is { } cause)
            {
                counts.Exit(tier, band, sex, cause);
            }
        }
    }

    /// <summary>Months of the first measure of each year.</summary>
    private HashSet<int> DisciplinedIn(int official) =>
        [.. view.Roster.Disciplines.Of(official).Select(measure => Month.Of(measure.On)).GroupBy(month => month.Year).Select(year => year.Min(month => month.Index))];

    private Stay[] StaysOf(int official)
    {
        var incumbencies = view.Roster.Incumbencies;
        return
        [
            .. incumbencies.OfOfficial.Of(official)
                .Where(row => incumbencies.From[row] < window.Until.FirstDay)
                .Select(row => new Stay(
                    Month.Of(incumbencies.From[row]).Index,
                    incumbencies.Until[row] == DateOnly.MaxValue ? int.MaxValue : Month.Of(incumbencies.Until[row]).Index,
                    incumbencies.Capacity[row] == Capacity.Full,
                    TierOf(incumbencies.Position[row], incumbencies.From[row]))),
        ];
    }

    private int TierOf(int position, DateOnly day)
    {
        var unit = view.Roster.Units.Find(view.Roster.Positions.Facts.On(position, day).Unit);
        return unit < 0 ? 0 : Math.Clamp(view.Pack.TierIndex(view.Roster.Units.Facts.On(unit, day).Tier), 0, tiers - 1);
    }

    private static int TierIn(Stay[] stays, int month)
    {
        var best = stays[0];
        foreach (var stay in stays)
        {
            best = Before(stay, best, month) ? stay : best;
        }

        return best.Tier;
    }

    /// <summary>Held before not held, principal before others, the later before the earlier.</summary>
    private static bool Before(Stay one, Stay other, int month)
    {
        var order = (one.Rank(month)).CompareTo(other.Rank(month));
        return order > 0 || (order == 0 && one.From <= month && one.From > other.From);
    }

    private int Band(int age)
    {
        var band = 0;
        while (band < bandLimits.Length && age >= bandLimits[band])
        {
            band++;
        }

        return band;
    }

    private static ExitCause? Cause(LeavingReason reason) => reason switch
    {
        LeavingReason.Retirement or LeavingReason.EarlyRetirement => null,
        LeavingReason.Death => ExitCause.DeathOrIllness,
        LeavingReason.Dismissal => ExitCause.Dismissal,
        _ => ExitCause.ResignationOrTransfer,
    };

    private readonly record struct Stay(int From, int Until, bool IsPrincipal, int Tier)
    {
        public int Rank(int month) => From > month ? 0 : Until < month ? 1 : IsPrincipal ? 3 : 2;
    }
}

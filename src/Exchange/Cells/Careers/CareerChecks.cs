using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Cells.Careers;

/// <summary>How two periods of one person lie to each other, as far as their dates can tell.</summary>
public enum PeriodRelation
{
    /// <summary>One follows the other without a gap, or the dates are too coarse to say otherwise.</summary>
    Adjoin,

    /// <summary>Time lies between them for certain.</summary>
    Gap,

    /// <summary>They overlap for certain.</summary>
    Overlap,

    /// <summary>Both begin at the same time: posts held beside each other.</summary>
    Parallel,

    /// <summary>An end is unknown.</summary>
    Unknown,
}

/// <summary>Holds the periods of one person against each other.</summary>
public static class CareerChecks
{
    /// <summary>How a period lies to the one before it.</summary>
    /// <param name="earlier">The period that began first, or at the same time.</param>
    /// <param name="later">The other.</param>
    public static PeriodRelation Between(CareerPeriod earlier, CareerPeriod later)
    {
        if (earlier.From is not { } first || later.From is not { } next)
        {
            return PeriodRelation.Unknown;
        }

        if (first == next)
        {
            return PeriodRelation.Parallel;
        }

        return earlier.To is not { } end ? (earlier.Lasts && next.Earliest > first.Latest ? PeriodRelation.Overlap : PeriodRelation.Unknown)
            : next.Latest < end.Earliest ? PeriodRelation.Overlap
            : next.Earliest > end.Latest.AddDays(1) ? PeriodRelation.Gap
            : PeriodRelation.Adjoin;
    }

    /// <summary>What is to be known of the periods of one person, each doubt with the place of the later period.</summary>
    /// <param name="periods">In any order.</param>
    public static IReadOnlyList<(int Place, Doubt Doubt)> Of(IReadOnlyList<CareerPeriod> periods)
    {
        var found = new List<(int, Doubt)>();
        var dated = Enumerable.Range(0, periods.Count).Where(place => periods[place].From is not null)
            .OrderBy(place => periods[place].From!.Value.Earliest).ThenBy(place => place).ToArray();
        for (var i = 1; i < dated.Length; i++)
        {
            switch (Between(periods[dated[i - 1]], periods[dated[i]]))
            {
                case PeriodRelation.Overlap:
                    found.Add((dated[i], Doubt.Warning("periods-overlap")));
                    break;
                case PeriodRelation.Gap:
                    found.Add((dated[i], Doubt.Notice("periods-apart")));
                    break;
                case PeriodRelation.Parallel:
                    found.Add((dated[i], Doubt.Notice("periods-parallel")));
                    break;
            }
        }

        return found;
    }
}

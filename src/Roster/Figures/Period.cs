using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Figures;

/// <summary>A period of reporting. Unlike the intervals of the records, both its days belong to it.</summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period does not end before it begins.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>First day counted.</summary>
    public DateOnly From { get; }

    /// <summary>Last day counted; stocks are counted as of it.</summary>
    public DateOnly To { get; }

    /// <summary>Whether a day is counted.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Whether a date known in part lies in the period: yes, no, or null when it may lie on either side of a bound.</summary>
    public bool? Contains(PartialDate date) => date.Latest < From || date.Earliest > To
        ? false
        : date.Earliest >= From && date.Latest <= To ? true : null;
}

namespace CadreOrleans.Generator;

/// <summary>The days on which the sample turns.</summary>
internal static class Calendar
{
    /// <summary>First day of the records: careers before it are not recorded.</summary>
    public static readonly DateOnly Epoch = new(2000, 1, 1);

    /// <summary>First day of the five years that the article's figures cover.</summary>
    public static readonly DateOnly WindowStart = new(2017, 7, 1);

    /// <summary>The pinned working date, and last day of those five years.</summary>
    public static readonly DateOnly Today = new(2022, 6, 30);

    public static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    public static DateOnly First(int year, int month) => new(year, month, 1);

    /// <summary>The first of a month between two months, both included.</summary>
    public static DateOnly Draw(Randomness random, DateOnly earliest, DateOnly latest)
    {
        var start = First(earliest.Year, earliest.Month);
        return start.AddMonths(random.Between(0, Math.Max(0, Months(start, latest))));
    }

    /// <summary>Any day between two days, both included.</summary>
    public static DateOnly DrawDay(Randomness random, DateOnly earliest, DateOnly latest) =>
        earliest.AddDays(random.Between(0, Math.Max(0, latest.DayNumber - earliest.DayNumber)));

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

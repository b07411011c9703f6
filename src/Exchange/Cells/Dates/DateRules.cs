namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>What is known of the dates of a column before one of them is read.</summary>
/// <param name="Today">The working date: nothing recorded lies after it.</param>
/// <param name="IsBirth">Whether they are dates of birth: then two digits of a year mean somebody at least sixteen years old.</param>
/// <param name="Order">Order of day and month in text.</param>
/// <param name="Uses1904">Whether serials count from 1904-01-01.</param>
/// <param name="FillersAreYears">Whether the planner said that 1 January of a year stands for the year alone.</param>
public sealed record DateRules(DateOnly Today, bool IsBirth = false, DayOrder Order = DayOrder.DayMonth, bool Uses1904 = false, bool FillersAreYears = false)
{
    private const int YoungestYears = 16;
    private const int OldestYears = 100;

    /// <summary>Years before this one are taken for a mistake.</summary>
    public int FirstYear => Today.Year - OldestYears;

    /// <summary>The latest year with these last two digits that a date can have.</summary>
    /// <param name="lastDigits">0 to 99.</param>
    public int YearOf(int lastDigits)
    {
        var latest = IsBirth ? Today.Year - YoungestYears : Today.Year;
        var year = latest - (latest % 100) + lastDigits;
        return year > latest ? year - 100 : year;
    }
}

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>Which of the first two numbers of a date is the day.</summary>
public enum DayOrder
{
    /// <summary>Day, month, year: how Vietnamese files write.</summary>
    DayMonth,

    /// <summary>Month, day, year: what a spreadsheet set to the United States makes of it.</summary>
    MonthDay,
}

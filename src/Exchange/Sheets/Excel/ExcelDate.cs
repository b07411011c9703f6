namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>
/// Days as Excel counts them. In the system of 1900 day 1 is 1900-01-01 and day 60 is 29 February 1900, which never was; in that of 1904 day 0
/// is 1904-01-01.
/// </summary>
public static class ExcelDate
{
    private const int DayThatNeverWas = 60;
    private const int LastDay = 2_958_465;

    /// <summary>The calendar day of a serial.</summary>
    /// <param name="serial">Days and fractions of a day.</param>
    /// <param name="uses1904">Whether the workbook counts from 1904.</param>
    /// <returns>The day; null when there is no such day.</returns>
    public static DateOnly? Day(double serial, bool uses1904)
    {
        if (!(serial >= 0 && serial <= LastDay))
        {
            return null;
        }

        var days = (int)Math.Floor(serial);
        if (uses1904)
        {
            return days <= LastDay - 1462 ? new DateOnly(1904, 1, 1).AddDays(days) : null;
        }

        return days switch
        {
            0 or DayThatNeverWas => null,
            < DayThatNeverWas => new DateOnly(1899, 12, 31).AddDays(days),
            _ => new DateOnly(1899, 12, 30).AddDays(days),
        };
    }
}

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>Days as spreadsheets number them. A day never passes through a time stamp: no time zone can move it.</summary>
public static class ExcelSerial
{
    private const int PhantomDay = 60;
    private const int LastSerial = 2_958_465;
    private static readonly DateOnly BeforePhantom = new(1899, 12, 31);
    private static readonly DateOnly AfterPhantom = new(1899, 12, 30);
    private static readonly DateOnly Start1904 = new(1904, 1, 1);

    /// <summary>
    /// The day of a serial; the time of day is left out. Null outside the calendar, and for serial 60 of the 1900 system, which is 29 February 1900: a day that
    /// never was.
    /// </summary>
    /// <param name="serial">Number of days.</param>
    /// <param name="uses1904">Whether day 0 is 1904-01-01; otherwise day 1 is 1900-01-01.</param>
    public static DateOnly? ToDay(double serial, bool uses1904 = false)
    {
        if (!(serial >= (uses1904 ? 0 : 1) && serial < LastSerial + 1 - (uses1904 ? 1462 : 0)))
        {
            return null;
        }

        var days = (int)Math.Floor(serial);
        return uses1904 ? Start1904.AddDays(days)
            : days == PhantomDay ? null
            : (days < PhantomDay ? BeforePhantom : AfterPhantom).AddDays(days);
    }
}

namespace CadreOrleans.Roster.DueList;

/// <summary>The time a due list looks at: what has passed and is not done, and everything up to and with the last day.</summary>
/// <param name="Today">The day of the list.</param>
/// <param name="Last">The last day looked at.</param>
internal readonly record struct DueWindow(DateOnly Today, DateOnly Last)
{
    private const int SoonDays = 30;

    /// <summary>Whether a day lies ahead, within the window.</summary>
    public bool IsAhead(DateOnly day) => day > Today && day <= Last;

    /// <summary>Whether a day has passed or lies within the window.</summary>
    public bool IsDue(DateOnly day) => day <= Last;

    /// <summary>How urgent a day is.</summary>
    /// <param name="on">The day.</param>
    /// <param name="attention">Whether something has to be decided before it.</param>
    /// <param name="notice">The day by which notice is due; null if none.</param>
    public DueState StateOf(DateOnly on, bool attention = false, DateOnly? notice = null) =>
        on <= Today || notice <= Today ? DueState.Overdue
        : on.DayNumber - Today.DayNumber <= SoonDays ? DueState.Now
        : attention ? DueState.Attention
        : DueState.OnTime;
}

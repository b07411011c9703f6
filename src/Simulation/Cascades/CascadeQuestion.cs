namespace CadreOrleans.Simulation.Cascades;

/// <summary>"If this official leaves, or goes there, what then?", or "if this post falls vacant". Rows are those of the roster asked; the day is its view's.</summary>
public sealed record CascadeQuestion
{
    /// <summary>Row of the official who leaves or moves; -1 when a seat is vacant already.</summary>
    public int Official { get; init; } = -1;

    /// <summary>Row of the position the official goes to; without an official, the vacant position. -1 when the official leaves service.</summary>
    public int Position { get; init; } = -1;

    /// <summary>Whom to take where, in the order in which vacancies of one position come up; elsewhere the first who qualifies is taken.</summary>
    public IReadOnlyList<CascadeChoice> Choices { get; init; } = [];

    /// <summary>How far to look.</summary>
    public CascadeLimits Limits { get; init; } = new();
}

/// <summary>Takes an official into a position where that position comes up.</summary>
/// <param name="Position">Row of the position.</param>
/// <param name="Official">Row of the official.</param>
public readonly record struct CascadeChoice(int Position, int Official);

/// <summary>What keeps a cascade bounded, however large the roster.</summary>
public sealed record CascadeLimits
{
    /// <summary>Greatest depth that may be asked for.</summary>
    public const int GreatestDepth = 30;

    /// <summary>Greatest width that may be asked for.</summary>
    public const int GreatestWidth = 30;

    /// <summary>Greatest waiting time that may be asked for, in months.</summary>
    public const int GreatestWait = 60;

    /// <summary>Most moves one behind the other.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Most alternatives at a link.</summary>
    public int Width { get; init; } = 5;

    /// <summary>Months a seat may wait for somebody who qualifies later by what is on record; 0 for nobody.</summary>
    public int WaitMonths { get; init; } = 12;

    /// <summary>Time after which no further link is looked for.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(2);
}

namespace CadreOrleans.Simulation.Policies;

/// <summary>Terms: when congresses and elections are held and who may stand again.</summary>
public sealed record TermPolicy
{
    /// <summary>No terms.</summary>
    public static TermPolicy None { get; } = new() { Calendars = [], CountsFromMonths = 30, Women = 0, Young = 0 };

    /// <summary>The calendars that positions name by number, from 1.</summary>
    public required TermCalendar[] Calendars { get; init; }

    /// <summary>Months held in a term from which on it counts as one (half a term).</summary>
    public required int CountsFromMonths { get; init; }

    /// <summary>Share of women aimed at when a body is renewed, millionths.</summary>
    public required int Women { get; init; }

    /// <summary>Share of the young aimed at when a body is renewed, millionths.</summary>
    public required int Young { get; init; }
}

/// <summary>The months in which one kind of term ends and the next begins.</summary>
public sealed class TermCalendar
{
    /// <summary>Month indices, ascending.</summary>
    public required int[] Boundaries { get; init; }

    /// <summary>Months of service that standing again asks for, at each boundary.</summary>
    public required int[] Reelection { get; init; }
}

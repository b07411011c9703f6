namespace CadreOrleans.Simulation.State;

/// <summary>Who holds which seat at the start, sorted by position, then official.</summary>
public sealed class IncumbencyColumns
{
    /// <summary>A term without end.</summary>
    public const int NoTermEnd = int.MaxValue;

    /// <summary>Index of the official.</summary>
    public required int[] Official { get; init; }

    /// <summary>Index of the position.</summary>
    public required int[] Position { get; init; }

    /// <summary>In which capacity.</summary>
    public required HoldingCapacity[] Capacity { get; init; }

    /// <summary>Month since which the seat is held.</summary>
    public required int[] Since { get; init; }

    /// <summary>Month in which the term ends, or <see cref="NoTermEnd"/>.</summary>
    public required int[] TermEnd { get; init; }

    /// <summary>Number of incumbencies.</summary>
    public int Count => Official.Length;
}

/// <summary>In which capacity a seat is held.</summary>
public enum HoldingCapacity : byte
{
    /// <summary>In full.</summary>
    Full,

    /// <summary>Acting (quyền, phụ trách): the seat counts as vacant.</summary>
    Acting,

    /// <summary>Concurrently (kiêm nhiệm), beside the principal position.</summary>
    Concurrent,
}

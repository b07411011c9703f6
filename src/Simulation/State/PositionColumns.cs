namespace CadreOrleans.Simulation.State;

/// <summary>The positions at the start of a run with their requirements, sorted by identifier (ordinal). Ages are in months.</summary>
public sealed class PositionColumns
{
    /// <summary>An age bound that nobody reaches.</summary>
    public const short NoMaximumAge = short.MaxValue;

    /// <summary>Identifiers, ascending in ordinal order.</summary>
    public required string[] Ids { get; init; }

    /// <summary>Stable keys; see <see cref="StableKey"/>.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>Index of the unit.</summary>
    public required int[] Unit { get; init; }

    /// <summary>Grade on the title ladder, at least 1; a higher number is a higher position.</summary>
    public required short[] Rank { get; init; }

    /// <summary>Number of seats, at least 1.</summary>
    public required short[] Seats { get; init; }

    /// <summary>How the position is filled.</summary>
    public required PositionKind[] Kind { get; init; }

    /// <summary>Marks.</summary>
    public required PositionMarks[] Marks { get; init; }

    /// <summary>
    /// Index of the position of higher rank that is held together with this one, -1 for none. Both have a single seat; the two are one
    /// vacancy and one link of a chain.
    /// </summary>
    public required int[] LinkedTo { get; init; }

    /// <summary>Least degree level required; see <see cref="OfficialColumns.Degree"/>.</summary>
    public required byte[] MinimumDegree { get; init; }

    /// <summary>Least political theory level required.</summary>
    public required byte[] MinimumTheory { get; init; }

    /// <summary>Least state management level required.</summary>
    public required byte[] MinimumStateManagement { get; init; }

    /// <summary>Lowest grade from which one is taken (feeder positions); 0 when any grade below will do.</summary>
    public required short[] FeederRank { get; init; }

    /// <summary>Months in the present or an equivalent position that are required before one is taken (held 24 months).</summary>
    public required short[] FeederMonths { get; init; }

    /// <summary>Least age on taking the position; 0 for none.</summary>
    public required short[] MinimumAge { get; init; }

    /// <summary>Age that must not yet be reached on taking the position; <see cref="NoMaximumAge"/> for none.</summary>
    public required short[] MaximumAge { get; init; }

    /// <summary>Number of nominees the plan is filled up to: at most 3 for a post, coefficient times seats for a body, 0 when not planned.</summary>
    public required short[] PlanTarget { get; init; }

    /// <summary>What the positions ask of their holders over time.</summary>
    public TenureColumns Tenure
    {
        get => field ??= TenureColumns.None(Count);
        init;
    }

    /// <summary>Number of positions.</summary>
    public int Count => Ids.Length;
}

/// <summary>How a position is filled.</summary>
public enum PositionKind : byte
{
    /// <summary>A post: from the plan, the unit, the units of the tier and above.</summary>
    Post,

    /// <summary>Membership of a body: held beside the principal position and vacating nothing.</summary>
    Membership,

    /// <summary>An entry post or a pool of specialists: by recruitment from outside.</summary>
    Entry,
}

/// <summary>Marks of a position, as bits.</summary>
[Flags]
public enum PositionMarks : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A key position (chức danh chủ chốt).</summary>
    Key = 1,

    /// <summary>Decided by a level above or a vertical sector: filled from outside by its own lag.</summary>
    DecidedElsewhere = 2,

    /// <summary>Closed to officials of other units.</summary>
    Closed = 4,
}

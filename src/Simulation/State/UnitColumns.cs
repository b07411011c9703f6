namespace CadreOrleans.Simulation.State;

/// <summary>The units at the start of a run, sorted by identifier (ordinal).</summary>
public sealed class UnitColumns
{
    /// <summary>Codes of the tiers, the highest first (province before district before commune).</summary>
    public required string[] Tiers { get; init; }

    /// <summary>Identifiers, ascending in ordinal order.</summary>
    public required string[] Ids { get; init; }

    /// <summary>Index into <see cref="Tiers"/>.</summary>
    public required byte[] Tier { get; init; }

    /// <summary>Index of the unit above, -1 at a root.</summary>
    public required int[] Parent { get; init; }

    /// <summary>Number of units.</summary>
    public int Count => Ids.Length;
}

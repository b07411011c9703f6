namespace CadreOrleans.Simulation.State;

/// <summary>The plans at the start: sorted by layer, position, then place in the order of the plan.</summary>
public sealed class NominationColumns
{
    /// <summary>Which plan the nomination stands in.</summary>
    public required PlanLayer[] Layer { get; init; }

    /// <summary>Index of the position.</summary>
    public required int[] Position { get; init; }

    /// <summary>Index of the nominee.</summary>
    public required int[] Official { get; init; }

    /// <summary>Month since which the official has stood in a plan for the position; runs on across terms.</summary>
    public required int[] Since { get; init; }

    /// <summary>Number of nominations.</summary>
    public int Count => Official.Length;
}

/// <summary>The two layers of plans.</summary>
public enum PlanLayer : byte
{
    /// <summary>The plan of the current term: the one vacancies are filled from.</summary>
    Current,

    /// <summary>The plan of the next term: first to be taken over when the current one is filled up.</summary>
    Next,
}

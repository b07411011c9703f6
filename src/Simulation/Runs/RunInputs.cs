using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Runs;

/// <summary>All that decides the result of a run. Two runs with equal inputs have equal result bytes, however their work was shared out.</summary>
public sealed class RunInputs
{
    /// <summary>Replicates in a block; chunks of work are whole blocks, only the last of a run may be short.</summary>
    public const int BlockSize = 64;

    /// <summary>Longest horizon in years.</summary>
    public const int MostYears = 40;

    /// <summary>Most replicates of a run.</summary>
    public const int MostReplicates = 10_000;

    /// <summary>Version of the kernel: raised whenever the same inputs may give other numbers.</summary>
    public const int KernelVersion = 7;

    /// <summary>The organisation at the start.</summary>
    public required InitialState State { get; init; }

    /// <summary>The assumptions.</summary>
    public required Policy Policy { get; init; }

    /// <summary>The scenario's interventions, in their order; empty for the base run.</summary>
    public required IReadOnlyList<ResolvedIntervention> Interventions { get; init; }

    /// <summary>Index of the first month simulated.</summary>
    public required int Start { get; init; }

    /// <summary>Years simulated, 1 to <see cref="MostYears"/>.</summary>
    public required int Years { get; init; }

    /// <summary>Replicates, 1 to <see cref="MostReplicates"/>.</summary>
    public required int Replicates { get; init; }

    /// <summary>Seed. Runs with one seed share their randomness and can be paired.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Targets of precision: the run ends at the first tested prefix that meets all of them; none for all replicates.</summary>
    public IReadOnlyList<PrecisionTarget> Precision { get; init; } = [];

    /// <summary>Months simulated.</summary>
    public int Months => Years * 12;

    /// <summary>Number of blocks.</summary>
    public int Blocks => (Replicates + BlockSize - 1) / BlockSize;

    /// <summary>Replicates in one block.</summary>
    public int ReplicatesIn(int block) => Math.Min(BlockSize, Replicates - (block * BlockSize));
}

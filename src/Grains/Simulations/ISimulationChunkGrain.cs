using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Computes one chunk of a run on the silo it is placed on. Key: <c>workspace/run/chunk/attempt</c>.</summary>
[Alias("cadre.simulation-chunk-grain")]
public interface ISimulationChunkGrain : IGrainWithStringKey
{
    /// <summary>
    /// Computes whole blocks and keeps their counts with the run. Refused at once when the silo's lane is full. When cancelled it answers at once, the
    /// lane begins no further replicate, and nothing is kept.
    /// </summary>
    [Requires(Right.Plan)]
    [Alias("compute")]
    [ResponseTimeout("00:00:30")]
    Task<Outcome<ChunkCounts>> Compute(Caller caller, ChunkWork work, CancellationToken cancellation = default);
}

/// <summary>What a chunk is to compute.</summary>
/// <param name="InputsHash">SHA-256 of the stored inputs, as lower-case hex.</param>
/// <param name="FirstBlock">First block.</param>
/// <param name="Blocks">Number of blocks.</param>
[GenerateSerializer, Immutable, Alias("cadre.chunk-work")]
public sealed record ChunkWork([property: Id(0)] string InputsHash, [property: Id(1)] int FirstBlock, [property: Id(2)] int Blocks);

/// <summary>What a chunk computed.</summary>
/// <param name="Counts">Encoded accumulators, at most 1 MiB.</param>
/// <param name="Silo">Opaque name of the silo.</param>
/// <param name="Seconds">Time the computation took.</param>
[GenerateSerializer, Immutable, Alias("cadre.chunk-counts")]
public sealed record ChunkCounts([property: Id(0)] byte[] Counts, [property: Id(1)] string Silo, [property: Id(2)] double Seconds);

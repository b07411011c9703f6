using System.Globalization;
using CadreOrleans.Grains.Access;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Metadata;
using Orleans.Placement;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace CadreOrleans.Grains.Simulations;

/// <summary>
/// Places the chunks of a run on the silos in turn: a chunk's attempts and its neighbours go to different silos. Random placement is lumpy with few
/// chunks, and local placement leaves the other silos idle.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ChunkPlacementAttribute() : PlacementAttribute(new ChunkPlacement());

/// <summary>The strategy; see <see cref="ChunkPlacementAttribute"/>.</summary>
[GenerateSerializer, Immutable, SuppressReferenceTracking, Alias("cadre.chunk-placement")]
internal sealed class ChunkPlacement : PlacementStrategy;

/// <summary>Carries the strategy out.</summary>
internal sealed class ChunkPlacementDirector : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var silos = context.GetCompatibleSilos(target).OrderBy(silo => silo).ToArray();
        return Task.FromResult(silos[(int)(Turn(target.GrainIdentity.Key.ToString()!) % (uint)silos.Length)]);
    }

    /// <summary>Number of the chunk among the run's plus number of the attempt.</summary>
    private static uint Turn(string key)
    {
        var parts = GrainKey.RestOf(key).Split('/');
        var ordinal = uint.Parse(parts[1], CultureInfo.InvariantCulture);
        var attempt = uint.Parse(parts[2], CultureInfo.InvariantCulture);
        return ordinal + attempt;
    }
}

/// <summary>Registers the placement.</summary>
internal static class ChunkPlacementRegistration
{
    public static void AddChunkPlacement(this ISiloBuilder silo) =>
        silo.Services.AddPlacementDirector<ChunkPlacement, ChunkPlacementDirector>();
}

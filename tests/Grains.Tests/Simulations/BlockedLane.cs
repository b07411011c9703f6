using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Simulations;

/// <summary>Holds the compute lanes of both silos: what is asked of them waits in their queues until they are let go.</summary>
internal sealed class BlockedLane : IDisposable
{
    private readonly ManualResetEventSlim gate = new();
    private readonly ComputeLane[] lanes;

    private BlockedLane(ComputeLane[] lanes) => this.lanes = lanes;

    /// <summary>Takes hold; from then on no piece of work is being done.</summary>
    public static async Task<BlockedLane> OfAsync(TwoSilos silos)
    {
        var blocked = new BlockedLane([silos.Service<ComputeLane>(0), silos.Service<ComputeLane>(1)]);
        foreach (var lane in blocked.lanes)
        {
            var held = new TaskCompletionSource();
            _ = lane.RunAsync(() => Hold(blocked.gate, held), TimeProvider.System);
            await held.Task;
        }

        return blocked;
    }

    /// <summary>Completes when a piece of work waits on one of the lanes.</summary>
    public async Task WhenAskedAsync(CancellationToken patience)
    {
        while (lanes.All(lane => lane.Waiting == 0))
        {
            patience.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Fills what is left of the queues, so that whoever asks is refused at once.</summary>
    public void Fill()
    {
        foreach (var lane in lanes)
        {
            while (lane.TryRun(() => 0) is not null)
            {
                // Until there is no place left.
            }
        }
    }

    /// <summary>Lets go, and waits until all that had been asked for before has been seen to.</summary>
    public async Task ReleaseAsync()
    {
        gate.Set();
        foreach (var lane in lanes)
        {
            await lane.RunAsync(() => 0, TimeProvider.System);
        }
    }

    public void Dispose() => gate.Set();

    private static int Hold(ManualResetEventSlim gate, TaskCompletionSource held)
    {
        held.SetResult();
        gate.Wait();
        return 0;
    }
}

using System.Collections.Concurrent;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Grains.Simulations;

/// <summary>The few runs that this silo is computing, compiled once from their stored inputs, each with the scratches of its threads.</summary>
public sealed class CompiledRuns(IRunStore store)
{
    private const int Kept = 4;
    private readonly Lock gate = new();
    private readonly LinkedList<(string Hash, Lazy<Task<ReadyRun>> Run)> entries = new();

    /// <summary>The run of stored inputs; compiled on first use.</summary>
    /// <exception cref="InvalidDataException">The inputs are not kept any more.</exception>
    internal Task<ReadyRun> GetAsync(WorkspaceId workspace, string inputsHash)
    {
        Lazy<Task<ReadyRun>> run;
        lock (gate)
        {
            for (var node = entries.First; node is not null; node = node.Next)
            {
                if (node.Value.Hash == inputsHash && !(node.Value.Run.IsValueCreated && node.Value.Run.Value.IsFaulted))
                {
                    entries.Remove(node);
                    entries.AddFirst(node);
                    return node.Value.Run.Value;
                }
            }

            run = new Lazy<Task<ReadyRun>>(() => Task.Run(() => LoadAsync(workspace, inputsHash)));
            entries.AddFirst((inputsHash, run));
            if (entries.Count > Kept)
            {
                entries.RemoveLast();
            }
        }

        return run.Value;
    }

    private async Task<ReadyRun> LoadAsync(WorkspaceId workspace, string inputsHash)
    {
        var bytes = await store.FindInputsAsync(workspace, Convert.FromHexString(inputsHash))
            ?? throw new InvalidDataException("The inputs of the run are not kept any more.");
        return new ReadyRun(CompiledRun.Compile(StoredInputs.Decode(bytes.Span)));
    }
}

/// <summary>A compiled run with scratches that threads borrow.</summary>
internal sealed class ReadyRun(CompiledRun run)
{
    private readonly ConcurrentBag<ReplicateScratch> scratches = [];
    private int lent;

    public CompiledRun Run => run;

    /// <summary>Pieces of work begun on the run so far.</summary>
    public int Lent => Volatile.Read(ref lent);

    public ReplicateScratch Borrow()
    {
        Interlocked.Increment(ref lent);
        return scratches.TryTake(out var scratch) ? scratch : new ReplicateScratch(run);
    }

    public void GiveBack(ReplicateScratch scratch) => scratches.Add(scratch);
}

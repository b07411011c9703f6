using System.Globalization;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using Microsoft.Extensions.Logging;
using Status = CadreOrleans.Contracts.Simulations.RunStatus;
using StoredStatus = CadreOrleans.Ledger.Stores.RunStatus;

namespace CadreOrleans.Grains.Simulations;

/// <summary>
/// Sees one run to its end: hands out chunks to all silos, keeps the number under way bounded, does again elsewhere what a lost silo had, merges the
/// counts, and keeps the result. Lives on the scheduler of its grain; nothing here takes long.
/// </summary>
internal sealed partial class RunSupervisor : IDisposable
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan PauseWhenBusy = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(500);

    private readonly RunSupervisorFactory make;
    private readonly Action<RunRecord> saved;
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationToken stopped;
    private readonly ChunkCutter cutter = new();
    private readonly HashSet<string> silos = new(StringComparer.Ordinal);
    private readonly long begun;
    private RunRecord record;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task running = Task.CompletedTask;
    private bool cancelled;
    private int tested = -1;

    public RunSupervisor(RunSupervisorFactory make, RunRecord record, Action<RunRecord> saved)
    {
        this.make = make;
        this.record = record;
        this.saved = saved;
        stopped = stop.Token;
        begun = make.Time.GetTimestamp();
        Progress = StoredRun.View(record, null).Progress;
    }

    /// <summary>How far the run is.</summary>
    public RunProgress Progress { get; private set; }

    /// <summary>Completes at the next change of <see cref="Progress"/>.</summary>
    public Task Changed => changed.Task;

    public void Begin() => running = RunAsync();

    /// <summary>Stops the run, on every silo, and keeps it as cancelled; waits for no chunk that is under way.</summary>
    public async Task CancelAsync()
    {
        cancelled = true;
        await stop.CancelAsync();
        await running;
    }

    /// <summary>Stops working on the run, which, when not ended, stays unfinished for another silo.</summary>
    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            await SaveAsync(record with { Status = StoredStatus.Running });
            var ready = await make.Runs.GetAsync(record.Workspace, Convert.ToHexStringLower(record.InputsHash.Span)).WaitAsync(stopped);
            var merged = new Accumulators(ready.Run.Layout);
            foreach (var kept in (await make.Store.LoadChunksAsync(record.Workspace, record.Run)).Values)
            {
                merged.Merge(AccumulatorCodec.Decode(kept.Span, ready.Run.Layout));
            }

            Tell(Status.Running, merged);
            await ComputeAsync(ready, merged);
            while (merged.Blocks.Count < ready.Run.Inputs.Blocks && !await make.OnLaneAsync(() => StoppingRule.IsMet(ready.Run.Inputs, merged), stopped))
            {
                await ComputeAsync(ready, merged);
            }

            await FinishAsync(ready, merged);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            if (cancelled)
            {
                await EndAsync(StoredStatus.Cancelled);
            }
        }
#pragma warning disable CA1031 // A run that cannot be computed is kept as failed, and the grain lives on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(make.Log, record.Run.Value, failure);
            await EndAsync(StoredStatus.Failed);
        }
    }

    /// <summary>Computes on to the end of the prefix that is tested next: nothing beyond it, so that there is nothing to discard.</summary>
    private async Task ComputeAsync(ReadyRun ready, Accumulators merged)
    {
        var until = StoppingRule.PrefixFor(ready.Run.Inputs, tested < 0 ? merged.Blocks.DefaultIfEmpty(-1).Max() + 1 : tested + 1);
        tested = until;
        cutter.Begin(merged.Blocks, until);
        var lost = new Queue<Chunk>();
        var blocksPerChunk = 1;
        var capacity = await make.CapacityAsync();
        var underWay = new Dictionary<Task<Outcome<ChunkCounts>>, Chunk>();
        while (merged.Blocks.Count < until)
        {
            stopped.ThrowIfCancellationRequested();
            while (underWay.Count < capacity && (lost.TryDequeue(out var again) ? again : cutter.Next(blocksPerChunk)) is { } chunk)
            {
                underWay.Add(AskAsync(chunk), chunk);
            }

            var finished = await Task.WhenAny(underWay.Keys).WaitAsync(stopped);
            underWay.Remove(finished, out var asked);
            if (await TakeAsync(finished, asked!, ready, merged) is { } secondsPerBlock)
            {
                var remaining = until - merged.Blocks.Count;
                blocksPerChunk = ChunkSize.For(secondsPerBlock, remaining, capacity);
                Tell(Status.Running, merged);
            }
            else
            {
                lost.Enqueue(asked! with { Attempt = asked.Attempt + 1 });
                capacity = await make.CapacityAsync();
            }
        }
    }

    private Task<Outcome<ChunkCounts>> AskAsync(Chunk chunk)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{record.Run}/{chunk.Ordinal}/{chunk.Attempt}");
        return make.Grains.GetGrain<ISimulationChunkGrain>(GrainKey.Of(record.Workspace, key))
            .Compute(Caller.System, new ChunkWork(Convert.ToHexStringLower(record.InputsHash.Span), chunk.FirstBlock, chunk.Blocks), stopped);
    }

    /// <summary>Takes what a chunk answered; null when it must be done again, otherwise the seconds a block took.</summary>
    private async Task<double?> TakeAsync(Task<Outcome<ChunkCounts>> finished, Chunk chunk, ReadyRun ready, Accumulators merged)
    {
        try
        {
            var outcome = await finished;
            if (outcome.Value is { } counts)
            {
                merged.Merge(AccumulatorCodec.Decode(counts.Counts, ready.Run.Layout));
                silos.Add(counts.Silo);
                return counts.Seconds / chunk.Blocks;
            }

            await Task.Delay(PauseWhenBusy, make.Time, stopped);
            return null;
        }
        catch (Exception lost) when (lost is Orleans.Runtime.OrleansException or TimeoutException && chunk.Attempt < MostAttempts)
        {
            LogChunkLost(make.Log, record.Run.Value, chunk.FirstBlock, lost.GetType().Name);
            await Task.Delay(PauseAfterFailure, make.Time, stopped);
            return null;
        }
    }

    private async Task FinishAsync(ReadyRun ready, Accumulators merged)
    {
        var stored = StoredRequest.FromBytes(record.Request);
        var finishedAt = make.Time.GetUtcNow();
        var elapsed = make.Time.GetElapsedTime(begun).TotalSeconds;
        var roster = await make.Reader.ReadAsync(record.Workspace, Reading.Newest);
        var result = await make.OnLaneAsync(() => new ResultMaker(ready.Run, merged, roster).Make(stored, elapsed, [.. silos.Order(StringComparer.Ordinal)], record.CreatedAt, finishedAt), stopped);
        await SaveAsync(record with
        {
            Status = StoredStatus.Completed,
            Result = result.ToBytes(),
            ResultHash = result.Provenance.ResultHash,
            FinishedAt = finishedAt,
        });
        await make.Store.DropChunksAsync(record.Workspace, record.Run);
        Progress = StoredRun.View(record, null).Progress;
        Signal();
    }

    private async Task EndAsync(StoredStatus status)
    {
        await SaveAsync(record with { Status = status, FinishedAt = make.Time.GetUtcNow() });
        await make.Store.DropChunksAsync(record.Workspace, record.Run);
        Progress = Progress with { Status = StoredRun.StatusOf(status) };
        Signal();
    }

    private async Task SaveAsync(RunRecord next)
    {
        record = next;
        saved(next);
        await make.Store.SaveAsync(next);
    }

    private void Tell(Status status, Accumulators merged)
    {
        var elapsed = make.Time.GetElapsedTime(begun).TotalSeconds;
        Progress = Progress with
        {
            Status = status,
            Done = merged.Replicates,
            ElapsedSeconds = elapsed,
            ReplicatesPerSecond = elapsed > 0 ? merged.Replicates / elapsed : 0,
            Estimates = ResultMaker.Headlines(merged),
        };
        Signal();
    }

    private void Signal()
    {
        var told = changed;
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Run {Run} failed.")]
    private static partial void LogFailed(ILogger log, string run, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Run {Run}: the chunk from block {Block} was lost ({Kind}) and is done again.")]
    private static partial void LogChunkLost(ILogger log, string run, int block, string kind);
}

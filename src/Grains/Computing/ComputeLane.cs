using System.Threading.Channels;

namespace CadreOrleans.Grains.Computing;

/// <summary>
/// The threads of a silo that compute. Work that takes longer than a grain's turn runs here and nowhere else: the threads are dedicated and run at a
/// lower priority, so that reads stay quick, and the queue is bounded, so that too much work is refused at once and not taken in silence.
/// </summary>
public sealed class ComputeLane : IDisposable
{
    private static readonly TimeSpan PauseWhenFull = TimeSpan.FromMilliseconds(50);

    private readonly Channel<Action> queue;
    private readonly Thread[] threads;

    /// <summary>Starts the threads.</summary>
    /// <param name="threadCount">Number of threads, at least 1.</param>
    /// <param name="capacity">Pieces of work that may wait, at least 1.</param>
    public ComputeLane(int threadCount, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threadCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        queue = Channel.CreateBounded<Action>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait });
        threads = [.. Enumerable.Range(1, threadCount).Select(Start)];
    }

    /// <summary>Number of threads.</summary>
    public int Threads => threads.Length;

    /// <summary>Pieces of work that wait for a thread.</summary>
    public int Waiting => queue.Reader.Count;

    /// <summary>Queues a piece of work; null when the queue is full.</summary>
    public Task<T>? TryRun<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var queued = queue.Writer.TryWrite(() =>
        {
            try
            {
                done.SetResult(work());
            }
#pragma warning disable CA1031 // The failure belongs to whoever awaits the work, not to the thread.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                done.SetException(failure);
            }
        });
        return queued ? done.Task : null;
    }

    /// <summary>Runs a piece of work, waiting for a place in the queue.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, TimeProvider time, CancellationToken cancellation = default)
    {
        while (true)
        {
            if (TryRun(work) is { } running)
            {
                return await running;
            }

            await Task.Delay(PauseWhenFull, time, cancellation);
        }
    }

    /// <summary>Takes no more work, and lets the threads end after what they are at.</summary>
    public void Dispose() => queue.Writer.TryComplete();

    private Thread Start(int number)
    {
        var thread = new Thread(Work) { IsBackground = true, Name = $"compute-{number}", Priority = ThreadPriority.BelowNormal };
        thread.Start();
        return thread;
    }

    private void Work()
    {
        ThreadNiceness.Lower();
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (queue.Reader.TryRead(out var work))
            {
                work();
            }
        }
    }
}

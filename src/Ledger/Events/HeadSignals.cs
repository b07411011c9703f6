namespace CadreOrleans.Ledger.Events;

using System.Collections.Concurrent;
using CadreOrleans.Domain.Identifiers;

/// <summary>Wakes those who wait for a workspace's head to move.</summary>
internal sealed class HeadSignals
{
    private readonly ConcurrentDictionary<WorkspaceId, TaskCompletionSource> waiting = new();

    /// <summary>Completes at the next <see cref="Pulse"/> of the workspace.</summary>
    public Task NextAsync(WorkspaceId workspace) =>
        waiting.GetOrAdd(workspace, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Says that the head has perhaps moved.</summary>
    public void Pulse(WorkspaceId workspace)
    {
        if (waiting.TryRemove(workspace, out var signal))
        {
            signal.SetResult();
        }
    }

    /// <summary>Wakes everybody, of every workspace.</summary>
    public void PulseAll()
    {
        foreach (var workspace in waiting.Keys)
        {
            Pulse(workspace);
        }
    }
}

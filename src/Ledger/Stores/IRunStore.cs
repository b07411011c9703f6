namespace CadreOrleans.Ledger.Stores;

using CadreOrleans.Domain.Identifiers;

/// <summary>Where a simulation run stands.</summary>
public enum RunStatus
{
    /// <summary>Accepted, not started.</summary>
    Queued,

    /// <summary>Chunks are being computed.</summary>
    Running,

    /// <summary>The result is there.</summary>
    Completed,

    /// <summary>It ended without result.</summary>
    Failed,

    /// <summary>It was cancelled by its owner.</summary>
    Cancelled,
}

/// <summary>A simulation run as kept.</summary>
/// <param name="Run">Names it.</param>
/// <param name="Workspace">The workspace it belongs to.</param>
/// <param name="RunKey">Key of its content: hash of initial state, policy, interventions, seed, replicates and kernel version, as lower-case hex.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Request">The request, JSON as UTF-8.</param>
/// <param name="InputsHash">SHA-256 of its packed inputs, under which they are kept; empty before they are packed.</param>
/// <param name="Result">The result, JSON as UTF-8; empty before it is completed.</param>
/// <param name="ResultHash">Hash of the result as lower-case hex; null before it is completed.</param>
/// <param name="CreatedAt">When it was asked for (UTC).</param>
/// <param name="FinishedAt">When it was completed, failed or cancelled (UTC); null before.</param>
public sealed record RunRecord(
    RunId Run,
    WorkspaceId Workspace,
    string RunKey,
    RunStatus Status,
    ReadOnlyMemory<byte> Request,
    ReadOnlyMemory<byte> InputsHash,
    ReadOnlyMemory<byte> Result,
    string? ResultHash,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt);

/// <summary>Simulation runs, their packed inputs and the results of their chunks. Not events: what can be computed again.</summary>
public interface IRunStore
{
    /// <summary>How many runs of a workspace are kept.</summary>
    const int KeptPerWorkspace = 100;

    /// <summary>Writes a run, whether new or known, and drops the oldest finished runs of its workspace beyond <see cref="KeptPerWorkspace"/>.</summary>
    ValueTask SaveAsync(RunRecord run, CancellationToken cancellation = default);

    /// <summary>A run by its identifier; null when it is not kept.</summary>
    ValueTask<RunRecord?> FindAsync(WorkspaceId workspace, RunId run, CancellationToken cancellation = default);

    /// <summary>The latest run with the same content that is queued, running or completed; null when there is none.</summary>
    ValueTask<RunRecord?> FindByKeyAsync(WorkspaceId workspace, string runKey, CancellationToken cancellation = default);

    /// <summary>Runs of a workspace, latest first, without their results.</summary>
    ValueTask<IReadOnlyList<RunRecord>> ListAsync(WorkspaceId workspace, CancellationToken cancellation = default);

    /// <summary>Runs of all workspaces that are queued or running, oldest first: those a restarted host takes up again.</summary>
    ValueTask<IReadOnlyList<RunRecord>> ListUnfinishedAsync(CancellationToken cancellation = default);

    /// <summary>Keeps packed inputs of a workspace; the same inputs twice are kept once.</summary>
    /// <returns>Their SHA-256, by which they are found.</returns>
    ValueTask<ReadOnlyMemory<byte>> SaveInputsAsync(WorkspaceId workspace, ReadOnlyMemory<byte> inputs, CancellationToken cancellation = default);

    /// <summary>Packed inputs by their SHA-256; null when they are not kept.</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindInputsAsync(WorkspaceId workspace, ReadOnlyMemory<byte> hash, CancellationToken cancellation = default);

    /// <summary>Keeps the result of a chunk; the first one written stays.</summary>
    ValueTask SaveChunkAsync(WorkspaceId workspace, RunId run, int chunk, ReadOnlyMemory<byte> result, CancellationToken cancellation = default);

    /// <summary>Results of the chunks of a run that are there, by chunk.</summary>
    ValueTask<IReadOnlyDictionary<int, ReadOnlyMemory<byte>>> LoadChunksAsync(WorkspaceId workspace, RunId run, CancellationToken cancellation = default);

    /// <summary>Drops the chunks of a run, once its result is there or it is given up.</summary>
    ValueTask DropChunksAsync(WorkspaceId workspace, RunId run, CancellationToken cancellation = default);
}

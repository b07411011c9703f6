namespace CadreOrleans.Ledger;

/// <summary>Where a workspace's ledger ends.</summary>
/// <param name="Position">Position of its last event; 0 when there is none.</param>
/// <param name="ChainHash">SHA-256 of the chain up to that event, 32 bytes; names the workspace's whole history.</param>
public sealed record LedgerHead(long Position, ReadOnlyMemory<byte> ChainHash);

/// <summary>What a command key recorded.</summary>
/// <param name="FirstPosition">Position of its first event.</param>
/// <param name="LastPosition">Position of its last event.</param>
/// <param name="RecordedAt">When (UTC).</param>
/// <param name="RequestHash">Hash of the request it came with.</param>
/// <param name="Answer">The answer kept with it.</param>
public sealed record RecordedCommand(
    long FirstPosition,
    long LastPosition,
    DateTimeOffset RecordedAt,
    ReadOnlyMemory<byte> RequestHash,
    ReadOnlyMemory<byte> Answer);

/// <summary>Result of recomputing a workspace's hash chain.</summary>
/// <param name="EventsChecked">Events read until the first that does not fit.</param>
/// <param name="FirstBadPosition">Position of the first event that is altered, missing or out of place; null when all fit.</param>
/// <param name="Finding">What is wrong with it, in one sentence without personal data; null when all fit.</param>
public sealed record VerifyReport(long EventsChecked, long? FirstBadPosition, string? Finding)
{
    /// <summary>Whether everything stored is as it was written.</summary>
    public bool Ok => FirstBadPosition is null;
}

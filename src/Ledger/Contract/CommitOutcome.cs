namespace CadreOrleans.Ledger;

using CadreOrleans.Domain.Events;

/// <summary>What became of a commit.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>The events are in the ledger.</summary>
    /// <param name="FirstPosition">Position of the first event.</param>
    /// <param name="LastPosition">Position of the last event.</param>
    /// <param name="RecordedAt">When they were recorded (UTC), the same for all.</param>
    /// <param name="Replayed">Whether an earlier attempt with the same key recorded them; nothing was written now.</param>
    /// <param name="Answer">The answer kept with the key.</param>
    public sealed record Committed(long FirstPosition, long LastPosition, DateTimeOffset RecordedAt, bool Replayed, ReadOnlyMemory<byte> Answer)
        : CommitOutcome;

    /// <summary>A stream has moved on since the decision was taken; nothing was written.</summary>
    /// <param name="Actual">The streams whose version is not the expected one, with the version they have.</param>
    public sealed record VersionConflict(IReadOnlyList<StreamVersion> Actual) : CommitOutcome;

    /// <summary>The command key was used before for another request; nothing was written.</summary>
    public sealed record CommandKeyReused : CommitOutcome;

    /// <summary>The store takes no writes now (disk full, read-only, database out of reach). Nothing was acknowledged; retry with the same key.</summary>
    /// <param name="Reason">One sentence for the operator, without personal data.</param>
    public sealed record Unavailable(string Reason) : CommitOutcome;
}

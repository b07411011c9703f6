namespace CadreOrleans.Ledger.Events;

using CadreOrleans.Domain.Identifiers;

/// <summary>Follows the events of one workspace from the first, and says which does not fit the chain.</summary>
internal sealed class ChainCheck(WorkspaceId workspace)
{
    private readonly HashChain chain = new();

    /// <summary>Position of the last event that fitted.</summary>
    public long Position { get; private set; }

    /// <summary>The chain's hash there.</summary>
    public byte[] ChainHash { get; private set; } = HashChain.Start(workspace);

    /// <summary>Number of streams the events advanced, each counted once per event.</summary>
    public long Subjects { get; private set; }

    /// <summary>Takes the next event as stored.</summary>
    /// <returns>What is wrong with it; null when it fits.</returns>
    public VerifyReport? Take(StoredEvent stored)
    {
        if (stored.Position != Position + 1)
        {
            return Bad(Position + 1, "The event is missing.");
        }

        var expected = chain.Next(ChainHash, stored);
        if (!expected.AsSpan().SequenceEqual(stored.ChainHash))
        {
            return Bad(stored.Position, "The event is not as it was written: its content does not give the stored hash.");
        }

        Position = stored.Position;
        ChainHash = expected;
        Subjects += stored.Streams.AsSpan().Count('\n') + 1;
        return null;
    }

    /// <summary>Compares the end of the events with the workspace's row.</summary>
    /// <returns>What is wrong; null when they agree.</returns>
    public VerifyReport? End(WorkspaceRow row)
    {
        if (Position < row.Head)
        {
            return Bad(Position + 1, "The event is missing, and all after it.");
        }

        if (Position > row.Head)
        {
            return Bad(row.Head + 1, "The event lies beyond the recorded head.");
        }

        return ChainHash.AsSpan().SequenceEqual(row.ChainHash) ? null : Bad(Math.Max(Position, 1), "The hash of the head is not that of the last event.");
    }

    private VerifyReport Bad(long position, string finding) => new(Position, position, finding);
}

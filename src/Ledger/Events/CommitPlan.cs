namespace CadreOrleans.Ledger.Events;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;

/// <summary>What a transaction needs to know of the stored state of one workspace, whose row it has locked.</summary>
internal interface IStoredState
{
    /// <summary>Number of events in a stream.</summary>
    long VersionOf(string stream);

    /// <summary>The key of an official; null when there never was one.</summary>
    OfficialKey? KeyOf(string official);

    /// <summary>What a command key recorded; null when unused.</summary>
    RecordedCommand? FindCommand(string commandKey);
}

/// <summary>The row of a workspace.</summary>
/// <param name="Head">Last position.</param>
/// <param name="ChainHash">The chain's hash there.</param>
/// <param name="RecordedAt">When the last event was recorded; see <see cref="Moment"/>.</param>
internal sealed record WorkspaceRow(long Head, byte[] ChainHash, long RecordedAt);

/// <summary>
/// Decides, within one transaction and workspace, what each commit of a group becomes, and makes its rows. It knows what it
/// has planned before, so that a later commit of the group sees an earlier one. Knows no database.
/// </summary>
internal sealed class CommitPlan(WorkspaceId workspace, WorkspaceRow start, IStoredState state, MasterKey master, DateTimeOffset now)
{
    private readonly Dictionary<string, long> versions = [];
    private readonly Dictionary<string, (OfficialKey Key, byte[] DataKey)> keys = [];
    private readonly Dictionary<string, RecordedCommand> commands = [];
    private readonly HashChain chain = new();
    private readonly bool fresh = start.Head == 0;
    private readonly long recordedAt = Math.Max(start.RecordedAt, Moment.ToStored(now));

    /// <summary>The workspace's row as it has to be after the rows made so far.</summary>
    public WorkspaceRow Workspace { get; private set; } = start;

    /// <summary>Keys made and not yet stored; whoever stores them clears the list.</summary>
    public List<OfficialKey> NewKeys { get; } = [];

    /// <summary>The streams the last row advanced, with the version each reached.</summary>
    public IReadOnlyList<StreamVersion> LastSubjects { get; private set; } = [];

    /// <summary>The outcome of a commit that writes nothing; null when it is to be written.</summary>
    public CommitOutcome? WithoutWriting(Commit commit)
    {
        if ((commands.GetValueOrDefault(commit.CommandKey) ?? state.FindCommand(commit.CommandKey)) is { } before)
        {
            return before.RequestHash.Span.SequenceEqual(commit.RequestHash.Span)
                ? new CommitOutcome.Committed(before.FirstPosition, before.LastPosition, before.RecordedAt, Replayed: true, before.Answer)
                : new CommitOutcome.CommandKeyReused();
        }

        var differing = commit.Expected
            .Select(expected => expected with { Version = VersionOf(expected.Stream.Value) })
            .Except(commit.Expected)
            .ToList();
        return differing.Count > 0 ? new CommitOutcome.VersionConflict(differing) : null;
    }

    /// <summary>Makes the rows of a commit one by one. <see cref="Record"/> follows when all are stored.</summary>
    public IEnumerable<StoredEvent> Rows(PreparedCommit prepared)
    {
        foreach (var next in prepared.Events)
        {
            LastSubjects = Advance(next.Streams);
            var (key, dataKey) = next.Official is null ? default : KeyFor(next.Official);
            var row = new StoredEvent(
                Workspace.Head + 1,
                next.Type,
                next.TypeVersion,
                next.EffectiveOn,
                recordedAt,
                prepared.Commit.Attribution,
                next.Official,
                key?.Generation ?? 0,
                StreamList.ToStored(LastSubjects),
                dataKey is null ? next.Payload : OfficialKey.Protect(dataKey, next.Payload, next.Type),
                []);
            row = row with { ChainHash = chain.Next(Workspace.ChainHash, row) };
            Workspace = new WorkspaceRow(row.Position, row.ChainHash, recordedAt);
            yield return row;
        }
    }

    /// <summary>Notes that the rows of a commit are stored, and gives the command's row.</summary>
    public RecordedCommand Record(PreparedCommit prepared)
    {
        var command = new RecordedCommand(
            Workspace.Head - prepared.Events.Count + 1,
            Workspace.Head,
            Moment.FromStored(recordedAt),
            prepared.Commit.RequestHash,
            prepared.Commit.Answer);
        commands.Add(prepared.Commit.CommandKey, command);
        return command;
    }

    private StreamVersion[] Advance(IReadOnlyList<StreamId> streams)
    {
        var advanced = new StreamVersion[streams.Count];
        for (var i = 0; i < advanced.Length; i++)
        {
            var version = VersionOf(streams[i].Value) + 1;
            versions[streams[i].Value] = version;
            advanced[i] = new StreamVersion(streams[i], version);
        }

        return advanced;
    }

    private long VersionOf(string stream) => versions.TryGetValue(stream, out var version) ? version : fresh ? 0 : state.VersionOf(stream);

    private (OfficialKey? Key, byte[]? DataKey) KeyFor(string official)
    {
        if (keys.TryGetValue(official, out var known))
        {
            return known;
        }

        var stored = state.KeyOf(official);
        if (stored is { Erased: false })
        {
            return keys[official] = (stored, stored.Unlock(master, workspace));
        }

        var made = OfficialKey.Create(master, workspace, official, (stored?.Generation ?? 0) + 1);
        NewKeys.Add(made.Key);
        return keys[official] = made;
    }
}

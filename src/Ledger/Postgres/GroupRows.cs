namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;

/// <summary>The rows of a group of commits, made while they are stored.</summary>
internal sealed class GroupRows(CommitPlan plan, IReadOnlyList<PreparedCommit> group)
{
    /// <summary>The outcome of each commit, in order, once <see cref="Events"/> is read to its end.</summary>
    public List<CommitOutcome> Outcomes { get; } = [];

    /// <summary>Rows of the index of streams, once <see cref="Events"/> is read to its end.</summary>
    public List<SubjectRow> Subjects { get; } = [];

    /// <summary>Rows of the commands, once <see cref="Events"/> is read to its end.</summary>
    public List<(string Key, RecordedCommand Command)> Commands { get; } = [];

    /// <summary>Keys to be stored, once <see cref="Events"/> is read to its end.</summary>
    public List<OfficialKey> Keys => plan.NewKeys;

    /// <summary>The workspace's row after them.</summary>
    public WorkspaceRow Head => plan.Workspace;

    /// <summary>Rows of the events of those commits that can be recorded; to be read once.</summary>
    public IEnumerable<StoredEvent> Events()
    {
        foreach (var prepared in group)
        {
            if (plan.WithoutWriting(prepared.Commit) is { } outcome)
            {
                Outcomes.Add(outcome);
                continue;
            }

            foreach (var row in plan.Rows(prepared))
            {
                SubjectRow.AddTo(Subjects, plan, row);
                yield return row;
            }

            var command = plan.Record(prepared);
            Commands.Add((prepared.Commit.CommandKey, command));
            Outcomes.Add(new CommitOutcome.Committed(command.FirstPosition, command.LastPosition, command.RecordedAt, Replayed: false, command.Answer));
        }

        // In the order of their index: a bulk import then fills it page by page instead of all over.
        Subjects.Sort();
        Keys.Sort((left, right) => string.CompareOrdinal(left.Official, right.Official));
    }
}

namespace CadreOrleans.Ledger.Events;

using System.Data.Common;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tables;

/// <summary>Recomputes the chain of a workspace, and compares the index of streams with the events.</summary>
internal static class LedgerVerifier
{
    private const long PageLength = 5000;

    private const string NextEvents =
        "SELECT " + EventRows.Columns + " FROM event e WHERE e.workspace = @workspace AND e.position > @after ORDER BY e.position LIMIT @limit";

    // A subject is right when its event's list of streams has its line. The lists themselves are under the chain. No join: right after a bulk load, before
    // PostgreSQL has counted the tables, it takes one that compares every subject with every event.
    private const string FirstWrongSubject =
        """
        SELECT s.position, s.stream, s.version, (SELECT e.streams FROM event e WHERE e.workspace = s.workspace AND e.position = s.position)
        FROM event_subject s
        WHERE s.workspace = @workspace
        """;

    /// <summary>Verifies a workspace on one connection, whose transaction gives it one state to look at.</summary>
    public static async ValueTask<VerifyReport> VerifyAsync(DbConnection connection, WorkspaceId workspace, CancellationToken cancellation)
    {
        var row = await LedgerReads.FindWorkspaceAsync(connection, workspace, cancellation);
        var check = new ChainCheck(workspace);
        for (var more = true; more;)
        {
            var page = await Statement
                .Of(connection, NextEvents, ("@workspace", workspace.Value), ("@after", check.Position), ("@limit", PageLength))
                .ListAsync(EventRows.ReadStored, cancellation);
            foreach (var stored in page)
            {
                if (check.Take(stored) is { } bad)
                {
                    return bad;
                }
            }

            more = page.Count == PageLength;
        }

        return check.End(row ?? new WorkspaceRow(0, HashChain.Start(workspace), 0))
            ?? await VerifySubjectsAsync(connection, workspace, check, cancellation)
            ?? new VerifyReport(check.Position, null, null);
    }

    private static async ValueTask<VerifyReport?> VerifySubjectsAsync(
        DbConnection connection, WorkspaceId workspace, ChainCheck check, CancellationToken cancellation)
    {
        var counted = 0L;
        long? wrong = null;
        var subjects = Statement.Of(connection, FirstWrongSubject, ("@workspace", workspace.Value)).RowsAsync(
            reader => (Position: reader.GetInt64(0), Line: $"{reader.GetString(1)} {reader.GetInt64(2)}", Streams: reader.Text(3)),
            cancellation);
        await foreach (var (position, line, streams) in subjects)
        {
            counted++;
            if (streams is null || !streams.Split('\n').Contains(line, StringComparer.Ordinal))
            {
                wrong = Math.Min(wrong ?? long.MaxValue, position);
            }
        }

        if (wrong is not null)
        {
            return new VerifyReport(check.Position, wrong, "The index of streams says something else of the event.");
        }

        return counted == check.Subjects ? null : await FirstUnindexedAsync(connection, workspace, check.Position, cancellation);
    }

    private static async ValueTask<VerifyReport?> FirstUnindexedAsync(
        DbConnection connection, WorkspaceId workspace, long head, CancellationToken cancellation)
    {
        var indexed = await Statement
            .Of(connection, "SELECT position, count(*) FROM event_subject WHERE workspace = @workspace GROUP BY position", ("@workspace", workspace.Value))
            .ListAsync(reader => (Position: reader.GetInt64(0), Count: reader.GetInt64(1)), cancellation);
        var counts = indexed.ToDictionary(entry => entry.Position, entry => entry.Count);
        var events = Statement
            .Of(connection, "SELECT position, streams FROM event WHERE workspace = @workspace ORDER BY position", ("@workspace", workspace.Value))
            .RowsAsync(reader => (Position: reader.GetInt64(0), Count: reader.GetString(1).AsSpan().Count('\n') + 1), cancellation);
        await foreach (var (position, count) in events)
        {
            if (counts.GetValueOrDefault(position) != count)
            {
                return new VerifyReport(head, position, "The index of streams lacks the event.");
            }
        }

        return null;
    }
}

namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Stores;

/// <summary>Keeps the latest runs of a workspace and drops the finished ones beyond them.</summary>
internal static class RunRetention
{
    private const string Oldest =
        """
        SELECT run, inputs_hash FROM run
        WHERE workspace = @workspace AND status NOT IN ('Queued', 'Running')
            AND run NOT IN (SELECT run FROM run WHERE workspace = @workspace ORDER BY created_at DESC, run DESC LIMIT @kept)
        """;

    /// <summary>Drops runs beyond <see cref="IRunStore.KeptPerWorkspace"/> with their chunks, and inputs that no run needs any more.</summary>
    /// <returns>Runs dropped.</returns>
    public static async ValueTask<int> DropOldestAsync(DbConnection connection, WorkspaceId workspace, CancellationToken cancellation)
    {
        var oldest = await Statement
            .Of(connection, Oldest, ("@workspace", workspace.Value), ("@kept", (long)IRunStore.KeptPerWorkspace))
            .ListAsync(reader => (Run: reader.GetString(0), Inputs: reader.Blob(1)), cancellation);
        foreach (var (run, inputs) in oldest)
        {
            await Statement
                .Of(connection, "DELETE FROM run_chunk WHERE workspace = @workspace AND run = @run", ("@workspace", workspace.Value), ("@run", run))
                .RunAsync(cancellation);
            await Statement
                .Of(connection, "DELETE FROM run WHERE workspace = @workspace AND run = @run", ("@workspace", workspace.Value), ("@run", run))
                .RunAsync(cancellation);
            await Statement
                .Of(
                    connection,
                    """
                    DELETE FROM run_inputs WHERE workspace = @workspace AND inputs_hash = @inputs
                        AND NOT EXISTS (SELECT 1 FROM run WHERE run.workspace = @workspace AND run.inputs_hash = @inputs)
                    """,
                    ("@workspace", workspace.Value),
                    ("@inputs", inputs))
                .RunAsync(cancellation);
        }

        return oldest.Count;
    }
}

namespace CadreOrleans.Ledger.Events;

using System.Data.Common;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tables;

/// <summary>The two ways in which something leaves the ledger.</summary>
internal static class WorkspaceRemoval
{
    private static readonly string[] Imports = ["import", "import_piece"];

    private static readonly string[] Tables =
        ["event", "event_subject", "command", "official_key", "run", "run_inputs", "run_chunk", "access_entry", .. Imports];

    /// <summary>Removes a workspace; its row first, whose lock keeps appends out.</summary>
    public static async ValueTask<bool> RemoveAsync(DbConnection connection, WorkspaceId workspace, CancellationToken cancellation)
    {
        var removed = await RemoveFromAsync("workspace");
        foreach (var table in Tables)
        {
            await RemoveFromAsync(table);
        }

        return removed > 0;

        ValueTask<int> RemoveFromAsync(string table) => Statement
            .Of(connection, $"DELETE FROM {table} WHERE workspace = @workspace", ("@workspace", workspace.Value))
            .RunAsync(cancellation);
    }

    /// <summary>Destroys the key of an official, and the files of imports, which may name the person.</summary>
    public static async ValueTask<bool> EraseKeyAsync(
        DbConnection connection, WorkspaceId workspace, OfficialId official, CancellationToken cancellation)
    {
        // Takes the workspace's row as an append does: an event encrypted under the old key must not come after its erasure.
        await Statement
            .Of(connection, "UPDATE workspace SET recorded_at = recorded_at WHERE workspace = @workspace", ("@workspace", workspace.Value))
            .RunAsync(cancellation);
        var erased = await Statement
            .Of(
                connection,
                "UPDATE official_key SET wrapped_key = @none WHERE workspace = @workspace AND official = @official AND wrapped_key <> @none",
                ("@none", Array.Empty<byte>()),
                ("@workspace", workspace.Value),
                ("@official", official.Value))
            .RunAsync(cancellation);
        foreach (var table in Imports)
        {
            await Statement.Of(connection, $"DELETE FROM {table} WHERE workspace = @workspace", ("@workspace", workspace.Value)).RunAsync(cancellation);
        }

        return erased > 0;
    }
}

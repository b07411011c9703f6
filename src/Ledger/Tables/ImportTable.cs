namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Stores;

/// <summary>Imports in the tables <c>import</c> and <c>import_piece</c>; names, choices and bytes of files are encrypted.</summary>
internal sealed class ImportTable(IDatabase database, MasterKey master) : IImportStore
{
    private const string Columns = "workspace, import, file_name, length, choices, account, created_at";

    private const string Upsert =
        $"""
        INSERT INTO import ({Columns}) VALUES (@workspace, @import, @fileName, @length, @choices, @account, @createdAt)
        ON CONFLICT (workspace, import) DO UPDATE SET file_name = excluded.file_name, length = excluded.length, choices = excluded.choices
        """;

    private const string Oldest =
        """
        SELECT import FROM import WHERE workspace = @workspace
            AND import NOT IN (SELECT import FROM import WHERE workspace = @workspace ORDER BY created_at DESC, import DESC LIMIT @kept)
        """;

    /// <inheritdoc/>
    public async ValueTask SaveAsync(ImportRecord import, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            async (connection, token) =>
            {
                await Statement.Of(
                    connection,
                    Upsert,
                    ("@workspace", import.Workspace.Value),
                    ("@import", import.Import.Value),
                    ("@fileName", master.Wrap(Encoding.UTF8.GetBytes(import.FileName), Owner(import.Workspace, import.Import, "name"))),
                    ("@length", import.Length),
                    ("@choices", master.Wrap(import.Choices.Span, Owner(import.Workspace, import.Import, "choices"))),
                    ("@account", import.Account),
                    ("@createdAt", Moment.ToStored(import.CreatedAt))).RunAsync(token);
                var oldest = await Statement
                    .Of(connection, Oldest, ("@workspace", import.Workspace.Value), ("@kept", (long)IImportStore.KeptPerWorkspace))
                    .ListAsync(reader => reader.GetString(0), token);
                foreach (var dropped in oldest)
                {
                    await DropAsync(connection, import.Workspace, dropped, token);
                }

                return oldest.Count;
            },
            cancellation);

    /// <inheritdoc/>
    public async ValueTask<ImportRecord?> FindAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default)
    {
        var found = await database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                $"SELECT {Columns} FROM import WHERE workspace = @workspace AND import = @import",
                ("@workspace", workspace.Value),
                ("@import", import.Value)).ListAsync(Read, token),
            cancellation);
        return found.Count == 0 ? null : found[0];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ImportRecord>> ListAsync(WorkspaceId workspace, CancellationToken cancellation = default) =>
        await database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                $"SELECT {Columns} FROM import WHERE workspace = @workspace ORDER BY created_at DESC, import DESC",
                ("@workspace", workspace.Value)).ListAsync(Read, token),
            cancellation);

    /// <inheritdoc/>
    public async ValueTask SavePieceAsync(WorkspaceId workspace, ImportId import, int piece, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var stored = master.Wrap(content.Span, Owner(workspace, import, PieceName(piece)));
        await database.WriteAsync(
            (connection, token) => Statement.Of(
                connection,
                "INSERT INTO import_piece (workspace, import, piece, content) VALUES (@workspace, @import, @piece, @content) ON CONFLICT DO NOTHING",
                ("@workspace", workspace.Value),
                ("@import", import.Value),
                ("@piece", (long)piece),
                ("@content", stored)).RunAsync(token),
            cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<byte[]> LoadAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default)
    {
        var pieces = await database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                "SELECT piece, content FROM import_piece WHERE workspace = @workspace AND import = @import ORDER BY piece",
                ("@workspace", workspace.Value),
                ("@import", import.Value)).ListAsync(
                    reader => master.Unwrap(reader.Blob(1), Owner(workspace, import, PieceName((int)reader.GetInt64(0)))), token),
            cancellation);
        var bytes = new byte[pieces.Sum(piece => piece.Length)];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(bytes, at);
            at += piece.Length;
        }

        return bytes;
    }

    /// <inheritdoc/>
    public async ValueTask<bool> DropAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default) =>
        await database.WriteAsync((connection, token) => DropAsync(connection, workspace, import.Value, token), cancellation) > 0;

    private static async ValueTask<int> DropAsync(DbConnection connection, WorkspaceId workspace, string import, CancellationToken cancellation)
    {
        await Delete("import_piece");
        return await Delete("import");

        ValueTask<int> Delete(string table) => Statement
            .Of(connection, $"DELETE FROM {table} WHERE workspace = @workspace AND import = @import", ("@workspace", workspace.Value), ("@import", import))
            .RunAsync(cancellation);
    }

    private static byte[] Owner(WorkspaceId workspace, ImportId import, string part) => Encoding.UTF8.GetBytes($"{workspace.Value}/import/{import.Value}/{part}");

    private static string PieceName(int piece) => piece.ToString(CultureInfo.InvariantCulture);

    private ImportRecord Read(DbDataReader reader)
    {
        var workspace = new WorkspaceId(reader.GetString(0));
        var import = new ImportId(reader.GetString(1));
        return new ImportRecord(
            import,
            workspace,
            Encoding.UTF8.GetString(master.Unwrap(reader.Blob(2), Owner(workspace, import, "name"))),
            reader.GetInt64(3),
            master.Unwrap(reader.Blob(4), Owner(workspace, import, "choices")),
            reader.GetString(5),
            Moment.FromStored(reader.GetInt64(6)));
    }
}

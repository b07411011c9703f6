namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Stores;

/// <summary>API keys in the table <c>api_key</c>.</summary>
internal sealed class ApiKeyTable(IDatabase database) : IKeyStore
{
    private const string Columns = "key_hash, name, scope, created_at, expires_at";

    /// <inheritdoc/>
    public async ValueTask SaveAsync(ApiKeyRecord key, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            (connection, token) => Statement.Of(
                connection,
                $"""
                INSERT INTO api_key ({Columns}) VALUES (@hash, @name, @scope, @createdAt, @expiresAt)
                ON CONFLICT (name) DO UPDATE SET key_hash = excluded.key_hash, scope = excluded.scope,
                    created_at = excluded.created_at, expires_at = excluded.expires_at
                """,
                ("@hash", key.Hash),
                ("@name", key.Name),
                ("@scope", key.Scope),
                ("@createdAt", Moment.ToStored(key.CreatedAt)),
                ("@expiresAt", key.ExpiresAt is { } expires ? Moment.ToStored(expires) : null)).RunAsync(token),
            cancellation);

    /// <inheritdoc/>
    public async ValueTask<ApiKeyRecord?> FindAsync(ReadOnlyMemory<byte> hash, CancellationToken cancellation = default)
    {
        var found = await database.ReadAsync(
            (connection, token) => Statement
                .Of(connection, $"SELECT {Columns} FROM api_key WHERE key_hash = @hash", ("@hash", hash))
                .ListAsync(Read, token),
            cancellation);
        return found.Count == 0 ? null : found[0];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ApiKeyRecord>> ListAsync(CancellationToken cancellation = default) =>
        await database.ReadAsync(
            (connection, token) => Statement.Of(connection, $"SELECT {Columns} FROM api_key ORDER BY name").ListAsync(Read, token), cancellation);

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(string name, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            (connection, token) => Statement.Of(connection, "DELETE FROM api_key WHERE name = @name", ("@name", name)).RunAsync(token),
            cancellation) > 0;

    private static ApiKeyRecord Read(DbDataReader reader) => new(
        reader.Blob(0),
        reader.GetString(1),
        reader.GetString(2),
        Moment.FromStored(reader.GetInt64(3)),
        reader.Integer(4) is { } expires ? Moment.FromStored(expires) : null);
}

namespace CadreOrleans.Ledger.Stores;

/// <summary>An API key as kept. The key itself is never stored, only its hash.</summary>
/// <param name="Hash">SHA-256 of the key, 32 bytes.</param>
/// <param name="Name">What the key is for, as its owner calls it; unique.</param>
/// <param name="Scope">What it may do, as JSON; read by the rights component only.</param>
/// <param name="CreatedAt">When it was made (UTC).</param>
/// <param name="ExpiresAt">From when it is refused (UTC); null when it does not expire.</param>
public sealed record ApiKeyRecord(ReadOnlyMemory<byte> Hash, string Name, string Scope, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt);

/// <summary>API keys by the hash of the key.</summary>
public interface IKeyStore
{
    /// <summary>Writes a key; one of the same name is replaced.</summary>
    ValueTask SaveAsync(ApiKeyRecord key, CancellationToken cancellation = default);

    /// <summary>A key by the SHA-256 of its text, expired or not; null when unknown.</summary>
    ValueTask<ApiKeyRecord?> FindAsync(ReadOnlyMemory<byte> hash, CancellationToken cancellation = default);

    /// <summary>All keys, by name.</summary>
    ValueTask<IReadOnlyList<ApiKeyRecord>> ListAsync(CancellationToken cancellation = default);

    /// <summary>Removes a key by name.</summary>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> RemoveAsync(string name, CancellationToken cancellation = default);
}

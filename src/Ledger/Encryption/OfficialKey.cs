namespace CadreOrleans.Ledger.Encryption;

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Identifiers;

/// <summary>The key that protects one official's personal events in one workspace.</summary>
/// <param name="Official">Whose.</param>
/// <param name="Generation">1 for the first; one more after each erasure.</param>
/// <param name="Wrapped">The key under the master key; empty when it was erased.</param>
internal sealed record OfficialKey(string Official, long Generation, byte[] Wrapped)
{
    private const int DataKeyLength = 32;

    /// <summary>Whether the key is gone, and with it what it protected.</summary>
    public bool Erased => Wrapped.Length == 0;

    /// <summary>Makes a key of its own for an official.</summary>
    public static (OfficialKey Key, byte[] DataKey) Create(MasterKey master, WorkspaceId workspace, string official, long generation)
    {
        var dataKey = RandomNumberGenerator.GetBytes(DataKeyLength);
        return (new OfficialKey(official, generation, master.Wrap(dataKey, Owner(workspace, official, generation))), dataKey);
    }

    /// <summary>Unwraps the key.</summary>
    /// <exception cref="CryptographicException">The stored key was altered.</exception>
    public byte[] Unlock(MasterKey master, WorkspaceId workspace) => master.Unwrap(Wrapped, Owner(workspace, Official, Generation));

    /// <summary>Encrypts a payload of the official whose unwrapped key it is.</summary>
    public static byte[] Protect(byte[] dataKey, ReadOnlySpan<byte> payload, string type)
    {
        using var cipher = new AesGcm(dataKey, Sealed.TagLength);
        return Sealed.Seal(cipher, payload, Context(type));
    }

    /// <summary>Decrypts a payload of the official whose unwrapped key it is.</summary>
    /// <exception cref="CryptographicException">It is not one, or was altered.</exception>
    public static byte[] Reveal(byte[] dataKey, ReadOnlySpan<byte> payload, string type)
    {
        using var cipher = new AesGcm(dataKey, Sealed.TagLength);
        return Sealed.Open(cipher, payload, Context(type));
    }

    private static byte[] Owner(WorkspaceId workspace, string official, long generation) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{workspace.Value}/{official}/{generation}"));

    private static byte[] Context(string type) => Encoding.UTF8.GetBytes(type);
}

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
    public static OfficialKey Create(MasterKey master, WorkspaceId workspace, string official, long generation)
    {
        Span<byte> dataKey = stackalloc byte[DataKeyLength];
        RandomNumberGenerator.Fill(dataKey);
        return new OfficialKey(official, generation, master.Wrap(dataKey, Owner(workspace, official, generation)));
    }

    /// <summary>The same key under another master key.</summary>
    public OfficialKey Rewrap(MasterKey from, MasterKey to, WorkspaceId workspace)
    {
        if (Erased)
        {
            return this;
        }

        var owner = Owner(workspace, Official, Generation);
        return this with { Wrapped = to.Wrap(from.Unwrap(Wrapped, owner), owner) };
    }

    /// <summary>Encrypts a payload of this official.</summary>
    public byte[] Protect(MasterKey master, WorkspaceId workspace, ReadOnlySpan<byte> payload, string type)
    {
        using var cipher = Cipher(master, workspace);
        return Sealed.Seal(cipher, payload, Context(type));
    }

    /// <summary>Decrypts a payload of this official.</summary>
    /// <exception cref="CryptographicException">It is not one, or was altered.</exception>
    public byte[] Reveal(MasterKey master, WorkspaceId workspace, ReadOnlySpan<byte> payload, string type)
    {
        using var cipher = Cipher(master, workspace);
        return Sealed.Open(cipher, payload, Context(type));
    }

    private static byte[] Owner(WorkspaceId workspace, string official, long generation) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{workspace.Value}/{official}/{generation}"));

    private static byte[] Context(string type) => Encoding.UTF8.GetBytes(type);

    private AesGcm Cipher(MasterKey master, WorkspaceId workspace) =>
        new(master.Unwrap(Wrapped, Owner(workspace, Official, Generation)), Sealed.TagLength);
}

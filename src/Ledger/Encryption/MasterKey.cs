namespace CadreOrleans.Ledger.Encryption;

using System.Security.Cryptography;
using System.Text;

/// <summary>The key that wraps the officials' keys and the files of imports. Kept outside the database, so that a copied database or backup is not plain.</summary>
internal sealed class MasterKey : IDisposable
{
    /// <summary>Length of the key, in bytes.</summary>
    public const int Length = 32;

    private static readonly byte[] CheckText = Encoding.ASCII.GetBytes("cadre-orleans master key check");

    private readonly AesGcm cipher;
    private readonly Lock gate = new();

    /// <summary>Takes the key.</summary>
    /// <exception cref="ArgumentException">It is not 32 bytes long.</exception>
    public MasterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Length)
        {
            throw new ArgumentException("A master key is 32 bytes.", nameof(key));
        }

        cipher = new AesGcm(key, Sealed.TagLength);
    }

    /// <summary>Wraps a key or a piece of a file, bound to its owner.</summary>
    public byte[] Wrap(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> owner)
    {
        lock (gate)
        {
            return Sealed.Seal(cipher, plain, owner);
        }
    }

    /// <summary>Unwraps it.</summary>
    /// <exception cref="AuthenticationTagMismatchException">Another master key wrapped it, or it is another owner's, or it is damaged.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> owner)
    {
        lock (gate)
        {
            return Sealed.Open(cipher, wrapped, owner);
        }
    }

    /// <summary>A value by which the same key is recognised later.</summary>
    public byte[] MakeCheck() => Wrap(CheckText, []);

    /// <summary>Whether this key made the check value.</summary>
    public bool Made(ReadOnlySpan<byte> check)
    {
        try
        {
            return CheckText.AsSpan().SequenceEqual(Unwrap(check, []));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => cipher.Dispose();
}

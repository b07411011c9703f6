namespace CadreOrleans.Ledger.Encryption;

using System.Security.Cryptography;

/// <summary>The stored form of what AES-GCM encrypts: nonce (12 bytes), ciphertext, tag (16 bytes).</summary>
internal static class Sealed
{
    /// <summary>Length of the tag, in bytes.</summary>
    public const int TagLength = 16;

    private const int NonceLength = 12;

    /// <summary>Encrypts, binding the text to its context.</summary>
    public static byte[] Seal(AesGcm cipher, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        var stored = new byte[NonceLength + plain.Length + TagLength];
        var nonce = stored.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(nonce, plain, stored.AsSpan(NonceLength, plain.Length), stored.AsSpan(NonceLength + plain.Length), context);
        return stored;
    }

    /// <summary>Decrypts what <see cref="Seal"/> made in the same context.</summary>
    /// <exception cref="AuthenticationTagMismatchException">Another key or context, or altered bytes.</exception>
    /// <exception cref="CryptographicException">Too short to be sealed text.</exception>
    public static byte[] Open(AesGcm cipher, ReadOnlySpan<byte> stored, ReadOnlySpan<byte> context)
    {
        var length = stored.Length - NonceLength - TagLength;
        if (length < 0)
        {
            throw new CryptographicException("Too short to be sealed text.");
        }

        var plain = new byte[length];
        cipher.Decrypt(stored[..NonceLength], stored.Slice(NonceLength, length), stored[(NonceLength + length)..], plain, context);
        return plain;
    }
}

using System.Security.Cryptography;

namespace CadreOrleans.Simulation.Canonical;

/// <summary>Wraps a canonical payload: four letters of kind, one byte of format, the payload, and the SHA-256 of all before it.</summary>
internal static class Envelope
{
    private const int HeadLength = 5;

    public static byte[] Seal(ReadOnlySpan<byte> kind, byte format, ReadOnlySpan<byte> payload)
    {
        var sealedBytes = new byte[HeadLength + payload.Length + SHA256.HashSizeInBytes];
        kind.CopyTo(sealedBytes);
        sealedBytes[4] = format;
        payload.CopyTo(sealedBytes.AsSpan(HeadLength));
        var end = HeadLength + payload.Length;
        SHA256.HashData(sealedBytes.AsSpan(0, end), sealedBytes.AsSpan(end));
        return sealedBytes;
    }

    public static ReadOnlySpan<byte> Open(ReadOnlySpan<byte> kind, byte format, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < HeadLength + SHA256.HashSizeInBytes || !sealedBytes[..4].SequenceEqual(kind) || sealedBytes[4] != format)
        {
            throw CanonicalReader.Damaged();
        }

        var end = sealedBytes.Length - SHA256.HashSizeInBytes;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(sealedBytes[..end], hash);
        return hash.SequenceEqual(sealedBytes[end..]) ? sealedBytes[HeadLength..end] : throw CanonicalReader.Damaged();
    }
}

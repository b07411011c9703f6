using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CadreOrleans.Simulation.State;

/// <summary>
/// The 64-bit name under which an official or a position draws its random numbers: the first eight bytes (little-endian) of the SHA-256
/// of its identifier. It depends on nothing but the identifier, so adding or removing others leaves everybody's draws as they were.
/// </summary>
public static class StableKey
{
    /// <summary>The key of an identifier.</summary>
    public static ulong Of(string identifier)
    {
        ArgumentException.ThrowIfNullOrEmpty(identifier);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(identifier), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}

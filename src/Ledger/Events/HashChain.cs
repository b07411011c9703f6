namespace CadreOrleans.Ledger.Events;

using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Identifiers;

/// <summary>
/// The chain of SHA-256 over everything stored of a workspace's events: each hash covers the one before and every column of its row.
/// It covers ciphertext, so erasing a key leaves it verifiable. Not thread-safe.
/// </summary>
internal sealed class HashChain
{
    private const int NullLength = -1;

    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>The hash before the first event.</summary>
    public static byte[] Start(WorkspaceId workspace) => SHA256.HashData(Encoding.UTF8.GetBytes("cadre-orleans ledger 1\n" + workspace.Value));

    /// <summary>The hash after an event; the event's own <see cref="StoredEvent.ChainHash"/> is not looked at.</summary>
    public byte[] Next(ReadOnlySpan<byte> previous, StoredEvent stored)
    {
        buffer.ResetWrittenCount();
        buffer.Write(previous);
        Add(stored.Position);
        Add(stored.Type);
        Add(stored.TypeVersion);
        Add(stored.EffectiveOn);
        Add(stored.RecordedAt);
        Add(stored.Attribution.Actor);
        Add(stored.Attribution.OnBehalfOf);
        Add(stored.Attribution.Authority);
        Add(stored.Official);
        Add(stored.KeyGeneration);
        Add(stored.Streams);
        AddLength(stored.Payload.Length);
        buffer.Write(stored.Payload);
        return SHA256.HashData(buffer.WrittenSpan);
    }

    private void Add(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            AddLength(NullLength);
            return;
        }

        AddLength(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, buffer);
    }

    private void AddLength(int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), length);
        buffer.Advance(sizeof(int));
    }
}

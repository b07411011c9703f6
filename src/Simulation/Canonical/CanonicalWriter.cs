using System.Buffers.Binary;
using System.Text;

namespace CadreOrleans.Simulation.Canonical;

/// <summary>Writes the one canonical form of a value: little-endian fixed words, variable-length integers, UTF-8 text by length.</summary>
internal sealed class CanonicalWriter
{
    private byte[] buffer = new byte[4096];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public byte[] ToArray() => Written.ToArray();

    public void Byte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(buffer.AsSpan(length));
        length += value.Length;
    }

    public void UInt64(ulong value)
    {
        Reserve(8);
        BinaryPrimitives.WriteUInt64LittleEndian(buffer.AsSpan(length), value);
        length += 8;
    }

    /// <summary>Seven bits a byte, lowest first, the top bit saying that more follow.</summary>
    public void Unsigned(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            buffer[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        buffer[length++] = (byte)value;
    }

    /// <summary>Small numbers of either sign in few bytes.</summary>
    public void Signed(long value) => Unsigned((ulong)(value << 1) ^ (ulong)(value >> 63));

    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Unsigned((ulong)bytes.Length);
        Bytes(bytes);
    }

    public void Texts(string[] values)
    {
        Unsigned((ulong)values.Length);
        foreach (var value in values)
        {
            Text(value);
        }
    }

    public void Numbers(ReadOnlySpan<int> values)
    {
        Unsigned((ulong)values.Length);
        foreach (var value in values)
        {
            Signed(value);
        }
    }

    public void Numbers(ReadOnlySpan<short> values)
    {
        Unsigned((ulong)values.Length);
        foreach (var value in values)
        {
            Signed(value);
        }
    }

    public void Numbers(ReadOnlySpan<ulong> values)
    {
        Unsigned((ulong)values.Length);
        foreach (var value in values)
        {
            UInt64(value);
        }
    }

    public void Numbers(ReadOnlySpan<byte> values)
    {
        Unsigned((ulong)values.Length);
        Bytes(values);
    }

    private void Reserve(int bytes)
    {
        if (length + bytes > buffer.Length)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + bytes));
        }
    }
}

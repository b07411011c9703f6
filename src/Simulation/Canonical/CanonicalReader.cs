using System.Buffers.Binary;
using System.Text;

namespace CadreOrleans.Simulation.Canonical;

/// <summary>Reads what <see cref="CanonicalWriter"/> wrote; anything else is an <see cref="InvalidDataException"/>, never more memory than the input warrants.</summary>
internal ref struct CanonicalReader(ReadOnlySpan<byte> data)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> rest = data;

    public readonly int Left => rest.Length;

    public byte Byte() => Take(1)[0];

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    public ulong Unsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                var canonical = (shift == 0 || next != 0) && (shift < 63 || next <= 1);
                return canonical ? value : throw Damaged();
            }
        }

        throw Damaged();
    }

    public long Signed()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int Int32()
    {
        var value = Signed();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Damaged();
    }

    public ReadOnlySpan<byte> Take(int bytes)
    {
        if (bytes > rest.Length)
        {
            throw Damaged();
        }

        var taken = rest[..bytes];
        rest = rest[bytes..];
        return taken;
    }

    public string Text()
    {
        var bytes = Take(Length(1));
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged();
        }
    }

    public string[] Texts()
    {
        var values = new string[Length(1)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Text();
        }

        return values;
    }

    public int[] Int32s()
    {
        var values = new int[Length(1)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Int32();
        }

        return values;
    }

    public short[] Int16s()
    {
        var values = new short[Length(1)];
        for (var i = 0; i < values.Length; i++)
        {
            var value = Int32();
            values[i] = value is >= short.MinValue and <= short.MaxValue ? (short)value : throw Damaged();
        }

        return values;
    }

    public ulong[] UInt64s()
    {
        var values = new ulong[Length(8)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = UInt64();
        }

        return values;
    }

    public byte[] Bytes() => Take(Length(1)).ToArray();

    public readonly void End()
    {
        if (rest.Length != 0)
        {
            throw Damaged();
        }
    }

    public static InvalidDataException Damaged() => new("The data are damaged or were written by another program.");

    /// <summary>A length that leaves at least so many bytes for each element.</summary>
    public int Length(int bytesEach = 1)
    {
        var count = Unsigned();
        return count <= (ulong)(rest.Length / bytesEach) ? (int)count : throw Damaged();
    }
}

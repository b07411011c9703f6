using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>The canonical bytes of accumulators: what a chunk hands back and a run keeps. Runs of zeros take two or three bytes.</summary>
public static class AccumulatorCodec
{
    private const byte Format = 1;

    private static ReadOnlySpan<byte> Kind => "CDAC"u8;

    /// <summary>Encodes accumulators.</summary>
    public static byte[] Encode(Accumulators accumulators) => Envelope.Seal(Kind, Format, Payload(accumulators));

    /// <summary>Decodes accumulators of a run.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged, of another format, or belong to another run.</exception>
    public static Accumulators Decode(ReadOnlySpan<byte> bytes, AccumulatorLayout layout)
    {
        var reader = new CanonicalReader(Envelope.Open(Kind, Format, bytes));
        if (reader.Text() != layout.RunKey.Hex)
        {
            throw CanonicalReader.Damaged();
        }

        var accumulators = new Accumulators(layout);
        ReadNumbers(ref reader, accumulators.Cells);
        var blocks = reader.Unsigned();
        var last = -1;
        for (ulong i = 0; i < blocks; i++)
        {
            var block = reader.Int32();
            if (block <= last || accumulators.ReplicatesIn(block) <= 0)
            {
                throw CanonicalReader.Damaged();
            }

            last = block;
            ReadNumbers(ref reader, accumulators.Begin(block));
        }

        reader.End();
        return accumulators;
    }

    internal static byte[] Payload(Accumulators accumulators)
    {
        var writer = new CanonicalWriter();
        writer.Text(accumulators.Layout.RunKey.Hex);
        WriteNumbers(writer, accumulators.Cells);
        writer.Unsigned((ulong)accumulators.Blocks.Count);
        foreach (var (block, table) in accumulators.Tables)
        {
            writer.Signed(block);
            WriteNumbers(writer, table);
        }

        return writer.ToArray();
    }

    private static void WriteNumbers(CanonicalWriter writer, long[] numbers)
    {
        for (var i = 0; i < numbers.Length;)
        {
            writer.Signed(numbers[i]);
            if (numbers[i] != 0)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < numbers.Length && numbers[end] == 0)
            {
                end++;
            }

            writer.Unsigned((ulong)(end - i));
            i = end;
        }
    }

    private static void ReadNumbers(ref CanonicalReader reader, long[] numbers)
    {
        for (var i = 0; i < numbers.Length;)
        {
            var number = reader.Signed();
            if (number != 0)
            {
                numbers[i++] = number;
                continue;
            }

            var run = reader.Unsigned();
            if (run == 0 || run > (ulong)(numbers.Length - i))
            {
                throw CanonicalReader.Damaged();
            }

            i += (int)run;
        }
    }
}

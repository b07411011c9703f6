using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// The headlines of each replicate of a run, kept with its result: any two runs of one seed are paired by it, replicate by replicate, long
/// after they were computed. Columns are found by code, so that tables of different kernels are paired as far as they share indicators.
/// </summary>
public sealed class HeadlineTable
{
    private const byte Format = 1;
    private readonly string[] codes;
    private readonly long[][] columns;

    private HeadlineTable(int replicates, string[] codes, long[][] columns)
    {
        Replicates = replicates;
        this.codes = codes;
        this.columns = columns;
    }

    /// <summary>Number of replicates, counted from the first.</summary>
    public int Replicates { get; }

    private static ReadOnlySpan<byte> Kind => "CDHT"u8;

    /// <summary>The table of what was counted, in the order of the replicates.</summary>
    public static HeadlineTable Of(Accumulators merged)
    {
        var width = merged.Layout.Headlines;
        var columns = HeadlineCatalogue.All.Select(_ => new long[merged.Replicates]).ToArray();
        var row = 0;
        foreach (var (_, table) in merged.Tables)
        {
            for (var at = 0; at < table.Length; at += width, row++)
            {
                for (var column = 0; column < columns.Length; column++)
                {
                    columns[column][row] = table[at + column];
                }
            }
        }

        return new HeadlineTable(row, [.. HeadlineCatalogue.All.Select(headline => headline.Code)], columns);
    }

    /// <summary>The table as canonical bytes.</summary>
    public byte[] Encode()
    {
        var writer = new CanonicalWriter();
        writer.Texts(codes);
        writer.Unsigned((ulong)Replicates);
        foreach (var value in columns.SelectMany(column => column))
        {
            writer.Signed(value);
        }

        return Envelope.Seal(Kind, Format, writer.Written);
    }

    /// <summary>The table of canonical bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged or of another format.</exception>
    public static HeadlineTable Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new CanonicalReader(Envelope.Open(Kind, Format, bytes));
        var codes = reader.Texts();
        var replicates = reader.Length(codes.Length);
        var columns = new long[codes.Length][];
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = new long[replicates];
            for (var row = 0; row < replicates; row++)
            {
                columns[column][row] = reader.Signed();
            }
        }

        reader.End();
        return new HeadlineTable(replicates, codes, columns);
    }

    /// <summary>The recorded numbers of an indicator by replicate; null when it was not kept.</summary>
    internal long[]? Find(string code) => Array.IndexOf(codes, code) is >= 0 and var at ? columns[at] : null;
}

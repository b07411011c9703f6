namespace CadreOrleans.Ledger.Archives;

using System.IO.Compression;
using System.Text;

/// <summary>A table of an archive; its rows are to be read to their end before the next table.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Rows">Rows: null, long, string or byte[] for each column.</param>
internal sealed record ArchiveTable(string Name, IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows);

/// <summary>Reads an archive once, from its start to its end, and checks its hash there.</summary>
internal sealed class ArchiveReader : IDisposable
{
    private readonly Stream compressed;
    private readonly HashingStream hashed;
    private readonly BinaryReader reader;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public ArchiveReader(Stream source)
    {
        var magic = new byte[ArchiveFormat.Magic.Length];
        if (source.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length
            || !magic.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(ArchiveFormat.Magic)))
        {
            throw new InvalidDataException("It does not begin as an archive does.");
        }

        MasterKeyCheck = new byte[Math.Max(source.ReadByte(), 0)];
        source.ReadExactly(MasterKeyCheck);
        compressed = new BufferedStream(new GZipStream(source, CompressionMode.Decompress), ArchiveFormat.BufferLength);
        hashed = new HashingStream(compressed);
        reader = new BinaryReader(hashed, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Check value of the master key the archive was made under.</summary>
    public byte[] MasterKeyCheck { get; }

    /// <summary>The tables, in the order of <see cref="ArchiveFormat.Tables"/>; those that came with later releases may be missing at the end.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged; may be found only at its end.</exception>
    public IEnumerable<ArchiveTable> Tables()
    {
        var known = 0;
        foreach (var (name, columns) in ArchiveFormat.Tables)
        {
            var found = reader.ReadString();
            if (found.Length == 0 && known >= ArchiveFormat.TablesOfFirstRelease)
            {
                CheckHash();
                yield break;
            }

            known++;
            if (found != name || reader.ReadInt32() != columns.Length || columns.Any(column => reader.ReadString() != column))
            {
                throw new InvalidDataException($"Its table {name} is not as this release knows it.");
            }

            yield return new ArchiveTable(name, columns, Rows(columns.Length));
        }

        if (reader.ReadString().Length > 0)
        {
            throw new InvalidDataException("It has a table this release does not know.");
        }

        CheckHash();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        hashed.Dispose();
        compressed.Dispose();
    }

    private IEnumerable<object?[]> Rows(int columns)
    {
        while (reader.ReadByte() == ArchiveFormat.Row)
        {
            var row = new object?[columns];
            for (var column = 0; column < columns; column++)
            {
                row[column] = reader.ReadByte() switch
                {
                    ArchiveFormat.Null => null,
                    ArchiveFormat.Integer => reader.ReadInt64(),
                    ArchiveFormat.Text => reader.ReadString(),
                    ArchiveFormat.Blob => Blob(),
                    _ => throw new InvalidDataException("A value has no known kind."),
                };
            }

            yield return row;
        }
    }

    private byte[] Blob()
    {
        var length = reader.ReadInt32();
        if (length is < 0 or > ArchiveFormat.LongestBlob)
        {
            throw new InvalidDataException("A value has an impossible length.");
        }

        var blob = reader.ReadBytes(length);
        return blob.Length == length ? blob : throw new EndOfStreamException("It ends too early.");
    }

    private void CheckHash()
    {
        var expected = hashed.Hash();
        var stored = new byte[expected.Length];
        compressed.ReadExactly(stored);
        if (!expected.AsSpan().SequenceEqual(stored))
        {
            throw new InvalidDataException("Its content does not give its hash.");
        }

        // Only at its very end does the compressed stream check itself.
        if (compressed.ReadByte() >= 0)
        {
            throw new InvalidDataException("Something follows its end.");
        }
    }
}

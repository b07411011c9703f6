namespace CadreOrleans.Ledger.Archives;

using System.Data.Common;
using System.IO.Compression;
using System.Text;
using CadreOrleans.Ledger.Tables;

/// <summary>Writes all tables of a database, as one snapshot sees them, into an archive.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly Stream compressed;
    private readonly HashingStream hashed;
    private readonly BinaryWriter writer;

    /// <summary>Starts an archive.</summary>
    public ArchiveWriter(Stream target, ReadOnlySpan<byte> masterKeyCheck)
    {
        target.Write(Encoding.ASCII.GetBytes(ArchiveFormat.Magic));
        target.WriteByte((byte)masterKeyCheck.Length);
        target.Write(masterKeyCheck);
        compressed = new BufferedStream(new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true), ArchiveFormat.BufferLength);
        hashed = new HashingStream(compressed);
        writer = new BinaryWriter(hashed, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>Writes all tables.</summary>
    public async ValueTask WriteAsync(DbConnection connection, CancellationToken cancellation)
    {
        foreach (var (name, columns) in ArchiveFormat.Tables)
        {
            writer.Write(name);
            writer.Write(columns.Length);
            Array.ForEach(columns, writer.Write);
            var rows = Statement
                .Of(connection, $"SELECT {string.Join(", ", columns)} FROM {name} ORDER BY {columns[0]}, {columns[1]}")
                .RowsAsync(WriteRow, cancellation);
            await foreach (var _ in rows)
            {
            }

            writer.Write(ArchiveFormat.EndOfTable);
        }

        writer.Write(string.Empty);
        writer.Flush();
        compressed.Write(hashed.Hash());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        hashed.Dispose();
        compressed.Dispose();
    }

    private bool WriteRow(DbDataReader row)
    {
        writer.Write(ArchiveFormat.Row);
        for (var column = 0; column < row.FieldCount; column++)
        {
            switch (row.GetValue(column))
            {
                case long integer:
                    writer.Write(ArchiveFormat.Integer);
                    writer.Write(integer);
                    break;
                case string text:
                    writer.Write(ArchiveFormat.Text);
                    writer.Write(text);
                    break;
                case byte[] blob:
                    writer.Write(ArchiveFormat.Blob);
                    writer.Write(blob.Length);
                    writer.Write(blob);
                    break;
                default:
                    writer.Write(ArchiveFormat.Null);
                    break;
            }
        }

        return true;
    }
}

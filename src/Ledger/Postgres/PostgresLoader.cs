namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Ledger.Archives;
using Npgsql;
using NpgsqlTypes;

/// <summary>Loads the tables of an archive by COPY, in one transaction.</summary>
internal static class PostgresLoader
{
    /// <summary>Loads all rows.</summary>
    public static async ValueTask<bool> LoadAsync(NpgsqlConnection connection, IEnumerable<ArchiveTable> tables, CancellationToken cancellation)
    {
        foreach (var table in tables)
        {
            await using var copy = await connection.BeginBinaryImportAsync(
                $"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)", cancellation);
            foreach (var row in table.Rows)
            {
                await copy.StartRowAsync(cancellation);
                foreach (var value in row)
                {
                    await WriteAsync(copy, value, cancellation);
                }
            }

            await copy.CompleteAsync(cancellation);
        }

        return true;
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, CancellationToken cancellation) => value switch
    {
        null => copy.WriteNullAsync(cancellation),
        long integer => copy.WriteAsync(integer, NpgsqlDbType.Bigint, cancellation),
        string text => copy.WriteAsync(text, NpgsqlDbType.Text, cancellation),
        byte[] blob => copy.WriteAsync(blob, NpgsqlDbType.Bytea, cancellation),
        _ => throw new InvalidDataException("A value has no known kind."),
    };
}

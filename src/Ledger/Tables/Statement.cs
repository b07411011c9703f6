namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using System.Runtime.CompilerServices;

/// <summary>Statements with named parameters, the same on both engines.</summary>
internal static class Statement
{
    /// <summary>Makes a command. A null value is stored as NULL, memory as a blob.</summary>
    public static DbCommand Of(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value switch
            {
                null => DBNull.Value,
                ReadOnlyMemory<byte> bytes => bytes.ToArray(),
                _ => value,
            };
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>Rows changed.</returns>
    public static async ValueTask<int> RunAsync(this DbCommand command, CancellationToken cancellation)
    {
        await using (command)
        {
            return await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>The first column of the first row; null when there is no row.</summary>
    public static async ValueTask<T?> SingleAsync<T>(this DbCommand command, CancellationToken cancellation)
    {
        await using (command)
        {
            return await command.ExecuteScalarAsync(cancellation) is T value ? value : default;
        }
    }

    /// <summary>All rows.</summary>
    public static async ValueTask<List<T>> ListAsync<T>(this DbCommand command, Func<DbDataReader, T> row, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await foreach (var next in command.RowsAsync(row, cancellation))
        {
            rows.Add(next);
        }

        return rows;
    }

    /// <summary>Row by row.</summary>
    public static async IAsyncEnumerable<T> RowsAsync<T>(
        this DbCommand command, Func<DbDataReader, T> row, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                yield return row(reader);
            }
        }
    }

    /// <summary>A blob column.</summary>
    public static byte[] Blob(this DbDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);

    /// <summary>A text column that can be NULL.</summary>
    public static string? Text(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>An integer column that can be NULL.</summary>
    public static long? Integer(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}

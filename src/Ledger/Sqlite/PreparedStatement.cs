namespace CadreOrleans.Ledger.Sqlite;

using Microsoft.Data.Sqlite;

/// <summary>A statement prepared once on a connection and run many times with other values.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly SqliteCommand command;

    /// <summary>Prepares the statement.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">With parameters <c>@0</c>, <c>@1</c>, ...</param>
    /// <param name="types">Types of the parameters, in order.</param>
    public PreparedStatement(SqliteConnection connection, string sql, params ReadOnlySpan<SqliteType> types)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < types.Length; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}", SqliteType = types[i] });
        }

        command.Prepare();
    }

    /// <summary>Sets the values.</summary>
    public SqliteCommand With(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}

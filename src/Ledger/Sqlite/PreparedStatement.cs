namespace CadreOrleans.Ledger.Sqlite;

using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

/// <summary>
/// A statement prepared once on a connection and run many times. Straight on SQLite's own interface: the ADO.NET one looks up every
/// parameter by name at every run, which doubles the time of a bulk import. Not thread-safe.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[256];
    private int bound;

    /// <summary>Prepares the statement; its parameters are <c>?</c>, in order.</summary>
    /// <exception cref="SqliteException">It is no statement of this database.</exception>
    public PreparedStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(sqlite3_prepare_v3(database, sql, SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>Gives the next parameter an integer.</summary>
    public PreparedStatement Bind(long value)
    {
        Check(sqlite3_bind_int64(statement, ++bound, value));
        return this;
    }

    /// <summary>Gives the next parameter a text, or NULL.</summary>
    public PreparedStatement Bind(string? value)
    {
        if (value is null)
        {
            Check(sqlite3_bind_null(statement, ++bound));
            return this;
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (text.Length < most)
        {
            text = new byte[most];
        }

        // SQLite copies it: the buffer is free for the next parameter.
        Check(sqlite3_bind_text(statement, ++bound, text.AsSpan(0, Encoding.UTF8.GetBytes(value, text))));
        return this;
    }

    /// <summary>Gives the next parameter a blob.</summary>
    public PreparedStatement Bind(ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty ? sqlite3_bind_zeroblob(statement, ++bound, 0) : sqlite3_bind_blob(statement, ++bound, value));
        return this;
    }

    /// <summary>Runs the statement, which gives no rows.</summary>
    /// <exception cref="SqliteException">It failed.</exception>
    public void Run()
    {
        var result = sqlite3_step(statement);
        Reset();
        if (result != SQLITE_DONE)
        {
            Check(result);
        }
    }

    /// <summary>Runs the statement and reads its first row.</summary>
    /// <param name="row">Reads the columns of the statement given to it.</param>
    /// <returns>What was read; null when there is no row.</returns>
    /// <exception cref="SqliteException">It failed.</exception>
    public T? First<T>(Func<sqlite3_stmt, T> row)
    {
        try
        {
            return sqlite3_step(statement) switch
            {
                SQLITE_ROW => row(statement),
                SQLITE_DONE => default,
                var result => Fail<T>(result),
            };
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Reset()
    {
        _ = sqlite3_reset(statement);
        bound = 0;
    }

    private T Fail<T>(int result)
    {
        Check(result);
        throw new InvalidOperationException("A failed statement has a result code of its own.");
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}

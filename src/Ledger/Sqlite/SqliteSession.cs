namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Ledger.Encryption;
using Microsoft.Data.Sqlite;

/// <summary>The writer's connection with its transaction. Belongs to the writer's thread.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> controls = [];

    /// <summary>Opens the one connection that writes.</summary>
    public SqliteSession(string connectionString, MasterKey master, TimeProvider time, long? maximumBytes)
    {
        Connection = new SqliteConnection(connectionString);
        Connection.Open();

        // FULL: a commit is on the disk before it is acknowledged. secure_delete: an erased key does not linger in a free page.
        Control("PRAGMA synchronous = FULL");
        Control("PRAGMA secure_delete = ON");
        Control("PRAGMA cache_size = -65536");
        if (maximumBytes is { } bytes)
        {
            Control($"PRAGMA max_page_count = {Math.Max(1, bytes / PageSize())}");
        }

        Appender = new SqliteAppender(Connection, master, time);
    }

    /// <summary>The connection.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>Appends commits.</summary>
    public SqliteAppender Appender { get; }

    /// <summary>Starts a transaction.</summary>
    public void Begin() => Control("BEGIN IMMEDIATE");

    /// <summary>Starts a part that can be undone alone.</summary>
    public void Mark() => Control("SAVEPOINT work");

    /// <summary>Ends the part.</summary>
    public void Release() => Control("RELEASE work");

    /// <summary>Undoes and ends the part.</summary>
    public void UndoMark()
    {
        Control("ROLLBACK TO work");
        Control("RELEASE work");
        Appender.ForgetPlans();
    }

    /// <summary>Whether the log is to be moved into the main file and emptied after the commit, so that nothing erased lingers there.</summary>
    public bool EmptyLogAfterwards { get; set; }

    /// <summary>Makes the transaction durable.</summary>
    public void Commit()
    {
        Control("COMMIT");
        if (EmptyLogAfterwards)
        {
            EmptyLogAfterwards = false;
            Control("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <summary>Undoes the transaction, if the engine has not done so already.</summary>
    public void Rollback()
    {
        Appender.Forget();
        if (SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle) == 0)
        {
            Control("ROLLBACK");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Appender.Dispose();
        foreach (var control in controls.Values)
        {
            control.Dispose();
        }

        Connection.Dispose();
    }

    private void Control(string sql)
    {
        if (!controls.TryGetValue(sql, out var command))
        {
            command = controls[sql] = Connection.CreateCommand();
            command.CommandText = sql;
        }

        command.ExecuteNonQuery();
    }

    private long PageSize()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "PRAGMA page_size";
        return (long)command.ExecuteScalar()!;
    }
}

namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Ledger.Archives;

/// <summary>Loads the tables of an archive in the writer's transaction.</summary>
internal static class SqliteLoader
{
    /// <summary>Loads all rows.</summary>
    public static void Load(SqliteSession session, IEnumerable<ArchiveTable> tables)
    {
        foreach (var table in tables)
        {
            var marks = string.Join(", ", table.Columns.Select(_ => "?"));
            using var insert = new PreparedStatement(
                session.Connection, $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({marks})");
            foreach (var row in table.Rows)
            {
                Array.ForEach(row, value => Bind(insert, value));
                insert.Run();
            }
        }
    }

    private static void Bind(PreparedStatement insert, object? value)
    {
        switch (value)
        {
            case long integer:
                insert.Bind(integer);
                break;
            case byte[] blob:
                insert.Bind(blob);
                break;
            default:
                insert.Bind((string?)value);
                break;
        }
    }
}

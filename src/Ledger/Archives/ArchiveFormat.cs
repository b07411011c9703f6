namespace CadreOrleans.Ledger.Archives;

/// <summary>
/// The product's own archive, the same for both engines. Clear: the line <see cref="Magic"/> and the check value of the master key.
/// Then, compressed: each table as its name, its columns and its rows, every value with its kind; an empty name; and the SHA-256 of
/// all that. Personal payloads and officials' keys are in it as they are stored, encrypted; the master key is not.
/// </summary>
internal static class ArchiveFormat
{
    /// <summary>First line of an archive.</summary>
    public const string Magic = "cadre-orleans archive 1\n";

    /// <summary>Longest blob, in bytes; PostgreSQL takes none longer.</summary>
    public const int LongestBlob = 1 << 30;

    /// <summary>Bytes read and written at once.</summary>
    public const int BufferLength = 1 << 16;

    /// <summary>No more rows in this table.</summary>
    public const byte EndOfTable = 0;

    /// <summary>A row follows.</summary>
    public const byte Row = 1;

    /// <summary>A value that is NULL.</summary>
    public const byte Null = 0;

    /// <summary>An integer of 64 bits.</summary>
    public const byte Integer = 1;

    /// <summary>A text.</summary>
    public const byte Text = 2;

    /// <summary>A blob.</summary>
    public const byte Blob = 3;

    /// <summary>The tables with their columns; rows in the order of the first two.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Columns)> Tables =
    [
        ("workspace", ["workspace", "head", "chain_hash", "recorded_at"]),
        ("event",
        [
            "workspace", "position", "type", "type_version", "effective_on", "recorded_at", "actor", "on_behalf_of", "authority",
            "official", "key_generation", "streams", "payload", "chain_hash",
        ]),
        ("event_subject", ["workspace", "stream", "version", "position"]),
        ("command", ["workspace", "command_key", "request_hash", "first_position", "last_position", "recorded_at", "answer"]),
        ("official_key", ["workspace", "official", "generation", "wrapped_key"]),
        ("run",
        [
            "workspace", "run", "run_key", "status", "request", "inputs_hash", "result", "result_hash", "created_at", "finished_at",
        ]),
        ("run_inputs", ["workspace", "inputs_hash", "inputs"]),
        ("run_chunk", ["workspace", "run", "chunk", "result"]),
        ("access_entry", ["workspace", "id", "actor", "official", "what", "read_at"]),
        ("api_key", ["name", "key_hash", "scope", "created_at", "expires_at"]),
        ("import", ["workspace", "import", "file_name", "length", "choices", "account", "created_at"]),
        ("import_piece", ["workspace", "import", "piece", "content"]),
    ];

    /// <summary>How many of <see cref="Tables"/> the first release had; an archive of it ends after them.</summary>
    public const int TablesOfFirstRelease = 10;
}

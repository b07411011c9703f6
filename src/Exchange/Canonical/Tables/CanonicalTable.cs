namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>One kind of record: its file, its columns, how a row becomes events and how events become rows.</summary>
internal abstract class CanonicalTable(string file, params string[] columns)
{
    public string File { get; } = file;

    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>Columns that may be left out of a file; they are always written.</summary>
    public virtual IReadOnlyList<string> OptionalColumns => [];

    /// <summary>Whether an import without the file is an error; otherwise it has no records of the kind.</summary>
    public virtual bool Required => false;

    public abstract void Read(Row row, ImportBuilder into);

    /// <summary>The cells of every row, in order; null and empty cells are the same.</summary>
    public abstract IEnumerable<string?[]> Write(EventLog log);
}

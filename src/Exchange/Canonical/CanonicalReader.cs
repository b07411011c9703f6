using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Canonical.Checks;
using CadreOrleans.Exchange.Canonical.Sources;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>
/// Reads the product's own CSV files: one file per kind of record, UTF-8, comma, a header row, ISO dates. Every error of every file is
/// collected before anything is given back, so that a set of files is taken whole or not at all.
/// </summary>
public static class CanonicalReader
{
    /// <summary>Names of all files that can stand in a set, in the order in which they are read.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. CanonicalTables.All.Select(table => table.File)];

    /// <summary>Reads a set of files.</summary>
    /// <param name="source">Where they are.</param>
    /// <returns>Settings and events, or all errors.</returns>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    public static CanonicalImport Read(ICanonicalSource source)
    {
        var into = new ImportBuilder();
        var rows = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var unknown in source.Files.Except(FileNames))
        {
            into.Errors.Add(new CanonicalError("unknown-file", unknown, 0, null, null, CanonicalTables.Names));
        }

        foreach (var table in CanonicalTables.All)
        {
            if (source.Files.Contains(table.File))
            {
                rows += ReadFile(source, table, into, hash);
            }
            else if (table.Required)
            {
                into.Errors.Add(new CanonicalError("missing-file", table.File, 0, null, null, table.File));
            }
        }

        into.ResolveReferences();
        if (into.Errors.Count == 0)
        {
            RecordChecks.Run(into);
            Successions.Close(into);
        }

        var digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        return into.Errors.Count > 0
            ? new CanonicalImport(null, [], [.. into.Errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Row)], rows, digest)
            : new CanonicalImport(into.Settings, InOrder(into.Events), [], rows, digest);
    }

    /// <summary>
    /// By effective day; what is older than the registration of its official (a degree, an earlier discipline) follows the registration,
    /// because nothing can be recorded of a person who is not in the records. Its effective day stays what it is.
    /// </summary>
    private static EventDraft[] InOrder(List<PlacedEvent> events)
    {
        var registered = events.Where(placed => placed.Draft.Event is OfficialRegistered)
            .ToDictionary(placed => ((OfficialRegistered)placed.Draft.Event).Official, placed => placed.Draft.EffectiveOn);
        DateOnly Recordable(PlacedEvent placed, DateOnly day) =>
            placed.Draft.Event is IPersonalEvent personal && registered[personal.Official] > day ? registered[personal.Official] : day;
        return
        [
            .. events.OrderBy(placed => Recordable(placed, placed.Draft.EffectiveOn))
                .ThenBy(placed => placed.Phase)
                .ThenBy(placed => Recordable(placed, placed.RowDate))
                .ThenBy(placed => placed.Line)
                .Select(placed => placed.Draft),
        ];
    }

    private static int ReadFile(ICanonicalSource source, CanonicalTable table, ImportBuilder into, IncrementalHash hash)
    {
        var bytes = Bytes(source, table.File);
        hash.AppendData(Encoding.UTF8.GetBytes(table.File + "\n"));
        hash.AppendData(bytes);
        IReadOnlyList<CsvRow> rows;
        try
        {
            rows = CsvDocument.Read(bytes);
        }
        catch (DecoderFallbackException)
        {
            into.Errors.Add(new CanonicalError("not-utf-8", table.File, 0, null, null, "UTF-8"));
            return 0;
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            into.Errors.Add(new CanonicalError("unreadable", table.File, 0, null, null, string.Join(',', table.Columns)));
            return 0;
        }

        if (HeaderCheck.Columns(table, rows, into) is not { } columns)
        {
            return 0;
        }

        foreach (var row in rows.Skip(1))
        {
            if (row.Cells.Length == rows[0].Cells.Length)
            {
                table.Read(new Row(table.File, row.Line, columns, row.Cells, into), into);
            }
            else
            {
                var found = row.Cells.Length.ToString(CultureInfo.InvariantCulture);
                var right = rows[0].Cells.Length.ToString(CultureInfo.InvariantCulture);
                into.Errors.Add(new CanonicalError("cell-count", table.File, row.Line, null, found, right));
            }
        }

        return rows.Count - 1;
    }

    private static byte[] Bytes(ICanonicalSource source, string file)
    {
        using var stream = source.Open(file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

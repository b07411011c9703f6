using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>Writes events as canonical files; reading those gives the same events. The same events give the same bytes on every machine.</summary>
public static class CanonicalWriter
{
    /// <summary>Writes all files of a set, also those without rows.</summary>
    /// <param name="settings">The workspace's settings.</param>
    /// <param name="events">The events, in order.</param>
    /// <exception cref="ArgumentException">An event is of a type that canonical files do not carry (corrections, mergers, scenarios).</exception>
    public static IReadOnlyList<CanonicalFile> Write(CanonicalSettings settings, IReadOnlyList<EventDraft> events)
    {
        if (events.FirstOrDefault(draft => !CarriedEvents.Contains(draft.Event)) is { } foreign)
        {
            throw new ArgumentException($"Canonical files do not carry '{EventCatalogue.NameOf(foreign.Event.GetType()).Name}'.", nameof(events));
        }

        var log = new EventLog(settings, events);
        return [.. CanonicalTables.All.Select(table => new CanonicalFile(table.File, Text(table, log)))];
    }

    /// <summary>Writes all files of a set into a folder, which is created when it does not exist.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="ArgumentException">An event is of a type that canonical files do not carry.</exception>
    public static void WriteTo(string directory, CanonicalSettings settings, IReadOnlyList<EventDraft> events)
    {
        var files = Write(settings, events);
        Directory.CreateDirectory(directory);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Combine(directory, file.Name), file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static string Text(CanonicalTable table, EventLog log)
    {
        var text = new StringBuilder();
        Append(text, table.Columns);
        foreach (var row in table.Write(log))
        {
            Append(text, row);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            var cell = cells[i] ?? string.Empty;
            if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(cell);
            }
        }

        text.Append('\n');
    }
}

namespace CadreOrleans.Ledger.Events;

using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>The stored form of the streams an event advances: one line each, name and version with a blank between.</summary>
internal static class StreamList
{
    /// <summary>Stored form.</summary>
    public static string ToStored(IReadOnlyList<StreamVersion> streams)
    {
        var text = new StringBuilder();
        foreach (var (stream, version) in streams)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            text.Append(stream.Value).Append(' ').Append(version.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The streams with the version each reached.</summary>
    /// <exception cref="FormatException">The text was altered.</exception>
    public static IReadOnlyList<StreamVersion> FromStored(string text)
    {
        var lines = text.Split('\n');
        var streams = new StreamVersion[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var blank = lines[i].LastIndexOf(' ');
            if (blank < 1 || !long.TryParse(lines[i].AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                throw new FormatException("The list of streams is not of the form name, blank, version.");
            }

            streams[i] = new StreamVersion(new StreamId(lines[i][..blank]), version);
        }

        return streams;
    }

    /// <summary>Whether a name can be stored: not empty, no blank, no line break.</summary>
    public static bool IsStorable(StreamId stream) => !string.IsNullOrEmpty(stream.Value) && stream.Value.AsSpan().IndexOfAny(' ', '\n') < 0;
}

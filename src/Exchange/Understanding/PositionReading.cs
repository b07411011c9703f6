using System.Globalization;
using CadreOrleans.Exchange.Cells.Identity;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Makes positions and units of records.</summary>
internal static class PositionReading
{
    /// <summary>The position of a row; null when it names none.</summary>
    public static PositionRecord? Read(RecordReader reader, RecordRows record)
    {
        if (reader.Text("post.title", record) is not { } title || !IsPost(reader, record))
        {
            return null;
        }

        int? seats = int.TryParse(reader.Text("post.seats", record), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : null;
        return new PositionRecord(Source(reader, record), title, reader.Text("post.unit", record) ?? reader.Text("person.unit", record), seats, Code(reader, "post.code", record));
    }

    /// <summary>The unit of a row; null when it names none.</summary>
    public static UnitRecord? ReadUnit(RecordReader reader, RecordRows record) => reader.Text("unit.name", record) is { } name
        ? new UnitRecord(Source(reader, record), name, Code(reader, "unit.code", record), reader.Text("unit.parent", record), reader.Text("unit.tier", record))
        : null;

    /// <summary>Whether the row is of a post; lists of posts also carry people who hold none.</summary>
    public static bool IsPost(RecordReader reader, RecordRows record) => reader.Text("post.status", record) is not { } status || !status.Equals("not in post", StringComparison.OrdinalIgnoreCase);

    public static string? Code(RecordReader reader, string field, RecordRows record) => reader.Cell(field, record) is { IsBlank: false } cell ? CodeTexts.Read(cell) : null;

    private static RecordSource Source(RecordReader reader, RecordRows record) => new(reader.Outline.Sheet.Name, [.. record.Rows.Select(row => row.Number)]);
}

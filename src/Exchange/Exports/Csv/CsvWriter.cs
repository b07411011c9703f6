using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Exchange.Exports.Csv;

/// <summary>
/// Writes tables as CSV: UTF-8 with a byte order mark, one header row with every header by its whole path, sections as columns of their own before the
/// table's, and a last row that says what the file rests on. A section with nothing in it keeps a row of its own: a position nobody is planned for is what
/// a planner looks for. Every row has as many cells as the header.
/// </summary>
public static class CsvWriter
{
    private static readonly Bilingual TableName = new("Bảng", "Table");
    private static readonly Bilingual SectionName = new("Mục", "Section");
    private static readonly Bilingual PartName = new("Tiểu mục", "Subsection");

    /// <summary>Writes tables that have the same columns, one after the other.</summary>
    /// <exception cref="ArgumentException">Their columns differ.</exception>
    public static void Write(IReadOnlyList<TableReport> tables, CsvDialect dialect, Stream into)
    {
        var first = tables[0];
        var header = first.Columns.Select(column => column.Path).ToArray();
        if (tables.Any(table => !table.Columns.Select(column => column.Path).SequenceEqual(header)))
        {
            throw new ArgumentException("Tables of one file have the same columns.", nameof(tables));
        }

        var levels = tables.SelectMany(table => table.Rows).OfType<SectionRow>().Select(section => section.Level).DefaultIfEmpty().Max();
        string[] before = [.. Headings(tables.Count > 1, levels).Select(name => name.In(first.Language))];
        using var writer = new StreamWriter(into, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        writer.Write(dialect.Line([.. before, .. header]));
        foreach (var table in tables)
        {
            Write(table, dialect, before.Length - levels > 0, levels, writer);
        }

        var width = before.Length + header.Length;
        writer.Write(dialect.Line([first.Provenance.Line.In(first.Language), .. Enumerable.Repeat(string.Empty, width - 1)]));
    }

    private static IEnumerable<Bilingual> Headings(bool several, int levels) =>
        new[] { TableName }.Take(several ? 1 : 0).Concat(new[] { SectionName, PartName }.Take(levels));

    private static void Write(TableReport table, CsvDialect dialect, bool named, int levels, StreamWriter writer)
    {
        var sections = new string[levels];
        Array.Fill(sections, string.Empty);
        void Line(IEnumerable<string> cells) => writer.Write(dialect.Line([.. named ? new[] { table.Name } : [], .. sections, .. cells]));
        var nothing = Enumerable.Repeat(string.Empty, table.Columns.Count).ToArray();
        var empty = 0;
        foreach (var row in table.Rows)
        {
            if (row is SectionRow section)
            {
                if (empty >= section.Level)
                {
                    Line(nothing);
                }

                sections[section.Level - 1] = section.Text;
                Array.Fill(sections, string.Empty, section.Level, levels - section.Level);
                empty = section.Level;
            }
            else if (row is DataRow data)
            {
                Line(data.Cells.Select(cell => Text(cell, dialect)));
                empty = 0;
            }
        }

        if (empty > 0)
        {
            Line(nothing);
        }
    }

    private static string Text(TableCell cell, CsvDialect dialect) =>
        cell.Day is { } day ? day.ToString(dialect.DayForm, CultureInfo.InvariantCulture)
        : cell.Number is { } number ? (cell.IsShare ? Math.Round(number, 4) : number).ToString(dialect.Numbers)
        : cell.Text ?? string.Empty;
}

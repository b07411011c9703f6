using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>What can only be seen of a column as a whole: that it holds what another should hold, that its source cut it off, that it is empty.</summary>
internal static partial class ColumnChecks
{
    private const int FewestValues = 5;

    private static readonly string[] Places = ["person.home", "person.birthplace", "person.residence"];
    private static readonly string[] Long = ["person.degree", "person.theory", "person.post", "person.home", "person.name"];
    private static readonly string[] Births = ["person.birth", "person.birth-male", "person.birth-female"];

    public static void Run(RecordReader reader)
    {
        foreach (var field in Places)
        {
            foreach (var column in reader.Columns(field).Where(column => Shifted(reader, column)).ToArray())
            {
                reader.Withdraw(field, column);
            }
        }

        foreach (var column in Long.SelectMany(reader.Columns))
        {
            if (CutTexts.LengthOf(column.Cells.Select(cell => cell.Text)) is { } length)
            {
                Add(reader, column, FindingSeverity.Warning, "column-cut", Plain(length));
            }
        }

        if (Births.SelectMany(reader.Columns).ToArray() is { Length: > 0 } births && births[0].Cells.Count > 0 && births.All(column => column.Cells.All(cell => cell.IsBlank)))
        {
            Add(reader, births[0], FindingSeverity.Warning, "column-of-births-empty", null);
        }
    }

    /// <summary>A column of places in which no cell names a place and most speak of assessments or political standards has been shifted.</summary>
    private static bool Shifted(RecordReader reader, ColumnReader column)
    {
        var texts = column.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToArray();
        var evaluations = texts.Count(Evaluations.Is);
        var standards = texts.Count(text => Standard().IsMatch(HeaderWords.Of(text)));
        if (texts.Length < FewestValues || Math.Max(evaluations, standards) * 10 < texts.Length * 8)
        {
            return false;
        }

        var (code, count, fix) = evaluations >= standards
            ? ("column-holds-assessments", evaluations, new FindingFix(FixKind.MapColumn, "assessment.level"))
            : ("column-holds-standards", standards, new FindingFix(FixKind.MapColumn, "note"));
        reader.Findings.Add(new Finding(
            FindingSeverity.Warning, code, reader.Outline.Sheet.Name, CellRange.OfColumn(column.Column.Index), column.Column.Name, null, [Plain(count), Plain(texts.Length)], [fix]));
        return true;
    }

    private static void Add(RecordReader reader, ColumnReader column, FindingSeverity severity, string code, string? right) =>
        reader.Findings.Add(new Finding(severity, code, reader.Outline.Sheet.Name, CellRange.OfColumn(column.Column.Index), column.Column.Name, right));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(bao dam|dam bao|du|dat) tieu chuan|quy dinh( so)? \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();
}

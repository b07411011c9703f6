using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Holds the totals at the foot of a list against its rows: people, entries and women.</summary>
internal static partial class TotalChecks
{
    public static void Run(RecordReader reader, IReadOnlyList<PersonRecord> people, int rows)
    {
        var entries = people.Sum(person => Math.Max(person.Planned.Count, 1));
        var women = people.Count(person => person.Sex == Sex.Female);
        foreach (var row in reader.Outline.Rows.Where(row => row.Kind == RowKind.Total).Select(row => row.Row))
        {
            var text = string.Join(' ', row.Cells.Select(cell => HeaderWords.Of(cell.Text)).Where(words => words.Length > 0));
            var place = CellRange.OfRow(row.Number);
            foreach (Match total in Total().Matches(text))
            {
                var stated = int.Parse(total.Groups["n"].Value, CultureInfo.InvariantCulture);
                int[] right = total.Groups["unit"].Value.StartsWith("luot", StringComparison.Ordinal) ? [entries]
                    : total.Groups["women"].Success ? [women]
                    : [people.Count, rows];
                if (!right.Contains(stated))
                {
                    var code = total.Groups["women"].Success ? "total-of-women-differs" : "total-differs";
                    reader.Findings.Add(new Finding(FindingSeverity.Warning, code, reader.Outline.Sheet.Name, place, Plain(stated), Plain(right[0])));
                }
            }
        }
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<women>\bnu )?(?<n>\b\d{1,6}\b) (?<unit>luot|dong chi|d c|nguoi|can bo)|(?<women>\bnu )(?<n>\d{1,6})\b|tong (?:so|cong) (?<n>\d{1,6})\b(?! (?:luot|dong chi|d c|nguoi|can bo))", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}

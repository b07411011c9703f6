using System.Globalization;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Assessments of a record: the year in a column of its own, in the header, or with the level in the cell.</summary>
internal static class AssessmentsOfRecord
{
    public static IReadOnlyList<AssessmentRecord> Read(RecordReader reader, RecordRows record)
    {
        var year = int.TryParse(reader.Text("assessment.year", record), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : 0;
        var found = new List<AssessmentRecord>();
        foreach (var column in reader.Columns("assessment.level"))
        {
            foreach (var row in record.Rows.Where(row => !column.Cell(row.Number).IsBlank))
            {
                var text = column.Text(row.Number);
                var header = column.Column.Path.Select(step => int.TryParse(step.AsSpan(Math.Max(step.Length - 4, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : 0).Max();
                var own = Evaluations.Of(text);
                if (own.Count > 0)
                {
                    found.AddRange(own);
                }
                else if (Evaluations.Level(text) is { } level && (year > 0 || header > 0))
                {
                    found.Add(new AssessmentRecord(year > 0 ? year : header, level));
                }
                else
                {
                    column.Found([new Doubt(FindingSeverity.Warning, "assessment-not-understood")], row.Number, text);
                }
            }
        }

        return found;
    }
}

using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>
/// Birth and sex of a record. In planning lists the sex is the column in which the date of birth stands: both filled, or neither, tells nothing,
/// and is asked.
/// </summary>
internal static class BirthAndSex
{
    private const string Male = "person.birth-male";
    private const string Female = "person.birth-female";

    public static (PartialDate? Birth, Sex? Sex) Read(RecordReader reader, RecordRows record, PersonName name)
    {
        var (birth, sex) = reader.Has(Male) && reader.Has(Female) ? FromColumns(reader, record) : (Birth(reader, record), Stated(reader, record));
        if (sex is { } known && SexReader.Against(name, known) is { } doubt)
        {
            reader.Found(doubt, reader.Has(Male) ? Male : reader.Has("person.sex") ? "person.sex" : "person.female", record);
        }

        return (birth, sex);
    }

    private static PartialDate? Birth(RecordReader reader, RecordRows record) => reader.Date("person.birth", record, isBirth: true);

    private static Sex? Stated(RecordReader reader, RecordRows record)
    {
        if (reader.Has("person.sex"))
        {
            return reader.Value("person.sex", record, text => SexReader.Read(text));
        }

        // A mark in the column of women; where it is blank, the row speaks of a man only if the column is used at all.
        var marks = reader.Columns("person.female");
        return marks.Count == 1 && marks[0].Cells.Any(cell => !cell.IsBlank) ? SexReader.Read(marks[0].Text(record.First), SexColumn.MarksWomen).Value : null;
    }

    private static (PartialDate? Birth, Sex? Sex) FromColumns(RecordReader reader, RecordRows record)
    {
        var male = reader.Date(Male, record, isBirth: true);
        var female = reader.Date(Female, record, isBirth: true);
        var inMale = reader.Filled(Male, record) is not null;
        var inFemale = reader.Filled(Female, record) is not null;
        if (inMale != inFemale)
        {
            return (male ?? female, inMale ? Sex.Male : Sex.Female);
        }

        var columns = new[] { reader.Columns(Male)[0].Column.Index, reader.Columns(Female)[0].Column.Index };
        reader.Findings.Add(new Finding(
            FindingSeverity.Error,
            inMale ? "birth-in-both-columns" : "birth-in-neither-column",
            reader.Outline.Sheet.Name,
            new CellRange(record.First, columns.Min(), record.First, columns.Max()),
            inMale ? reader.Cell(Male, record).Text : null,
            null,
            null,
            inMale ? [new FindingFix(FixKind.ClearValue)] : null));
        return (male == female ? male : null, null);
    }
}

using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.Identity;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Makes a person of a record.</summary>
internal static class PersonReading
{
    /// <summary>The person; null when the record names nobody.</summary>
    public static PersonRecord? Read(RecordReader reader, RecordRows record, string? term)
    {
        if (reader.Filled("person.name", record) is null)
        {
            return null;
        }

        var name = reader.Value("person.name", record, PersonNames.Read)!;
        var (birth, sex) = BirthAndSex.Read(reader, record, name);
        var (posts, memberships) = PostsOfRecord.Read(reader, record);
        var religion = reader.Filled("person.religion", record) is null ? null : reader.Value("person.religion", record, ReligionReader.Read) ?? string.Empty;
        var person = new PersonRecord(new RecordSource(reader.Outline.Sheet.Name, [.. record.Rows.Select(row => row.Number)]), name.Name)
        {
            Code = Code(reader, record),
            Sex = sex,
            Birth = birth,
            Ethnicity = reader.Value("person.ethnicity", record, EthnicGroups.Read),
            Religion = religion,
            HomeText = reader.Text("person.home", record),
            Birthplace = reader.Text("person.birthplace", record),
            Residence = reader.Text("person.residence", record),
            PartyAdmission = reader.Date("person.party", record),
            PartyConfirmation = reader.Date("person.party-official", record),
            ServiceEntry = reader.Date("person.service-entry", record),
            Degrees = Degrees(reader, record),
            PoliticalTheory = reader.Value("person.theory", record, TheoryReader.Read)?.Level,
            StateManagement = reader.Value("person.state-management", record, StateManagementReader.Read),
            Unit = reader.Text("person.unit", record) ?? (record.Section is { } section && !PlannedOfRecord.IsPost(section) ? Phrases.HeadingText(section) : null),
            Posts = posts,
            Memberships = memberships,
            Planned = PlannedOfRecord.Read(reader, record, term),
            Assessments = AssessmentsOfRecord.Read(reader, record),
        };
        return Identified(reader, record, person);
    }

    private static string? Code(RecordReader reader, RecordRows record) => reader.Cell("person.code", record) is { IsBlank: false } cell ? CodeTexts.Read(cell) : null;

    private static PersonRecord Identified(RecordReader reader, RecordRows record, PersonRecord person)
    {
        if (reader.Filled("person.identity", record) is not var (column, row))
        {
            return person;
        }

        var cell = column.Cell(row);
        var reading = IdentityNumbers.Read(cell);
        column.Found(reading.Doubts, row, cell.Text);
        if (reading.Value is not { } number)
        {
            return person;
        }

        if (IdentityNumbers.Against(number, person.Sex, person.Birth) is { } doubt)
        {
            column.Found([doubt], row, cell.Text);
        }

        // A number with zeros put back identifies nobody until the planner writes it as his own.
        return number.Identifies ? person with { IdentityNumber = number.Digits } : person;
    }

    private static IReadOnlyList<DegreeRecord> Degrees(RecordReader reader, RecordRows record) =>
        reader.Value("person.degree", record, DegreeReader.Read) is { } cell
            ? [.. cell.Degrees.Where(degree => !degree.InProgress && degree.Level != DegreeLevel.None).Select(degree => new DegreeRecord(degree.Level, degree.Field))]
            : [];
}

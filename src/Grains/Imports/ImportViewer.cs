using System.Collections.Immutable;
using System.Globalization;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Imports;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Grains.Searching;

namespace CadreOrleans.Grains.Imports;

/// <summary>Makes the views of an import.</summary>
internal sealed class ImportViewer
{
    private const int Samples = 3;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly ImportReading reading;
    private readonly ImmutableArray<PersonEntry> people;

    public ImportViewer(ImportReading reading)
    {
        this.reading = reading;
        var entered = reading.Entry.People.ToDictionary(person => person.Record);
        people = [.. reading.File.People.Select(person => new PersonEntry(person, entered.GetValueOrDefault(person.Record)))];
    }

    public ImportView View(ImportReceipt receipt)
    {
        var workbook = reading.File.Workbook;
        return new ImportView(
            receipt,
            workbook.Kind.Kebab(),
            workbook.Dialect?.Encoding,
            workbook.Dialect?.Separator,
            reading.Choices,
            [.. workbook.Sheets.Select(sheet => Sheet(sheet))],
            Counts(),
            [.. LayoutCatalogue.Shipped.Fields.Select(field => new ImportFieldView(field.Key, LayoutTexts.Field(field.Key)))]);
    }

    public Page<ImportFindingView> Findings(ImportFindingFilter filter) => Paging.Cut(
        [.. reading.File.Findings.Where(finding =>
            (filter.Severity is null || finding.Severity.Kebab() == filter.Severity)
            && (filter.Sheet is null || finding.Sheet == filter.Sheet)
            && (filter.Code is null || finding.Code == filter.Code))],
        new ListRequest(null, filter.Limit, filter.Cursor),
        Finding);

    public Page<ImportPersonView> People(ImportPersonFilter filter) =>
        Paging.Cut([.. people.Where(person => filter.Fate is null || person.Fate == filter.Fate)], new ListRequest(null, filter.Limit, filter.Cursor), Person);

    /// <summary>The people who are not taken over, with the reasons in the language of the files.</summary>
    public ImportRest Rest(string fileName)
    {
        var rest = people.Where(person => person.Fate is "refused" or "asked" or "left-out").Select(person => (person.Identified, ReasonOf(person)?.Vi ?? string.Empty)).ToArray();
        return new ImportRest(Path.GetFileNameWithoutExtension(fileName) + "-con-lai.csv", RestWriter.Write(reading.File, rest));
    }

    private static ImportFindingView Finding(Finding finding) => new(
        finding.Severity.Kebab(),
        finding.Code,
        finding.Sheet,
        finding.Where,
        finding.Place.FirstRow,
        finding.Place.FirstColumn,
        finding.Value,
        finding.Right,
        Text(finding),
        [.. (finding.Fixes ?? []).Select(fix => new ImportFixView(fix.Kind.Kebab(), [.. fix.Values]))]);

    private static Bilingual Text(Finding finding) => new(finding.Describe(Vietnamese), finding.Describe(English));

    private static Bilingual Text(Refusal refusal) => new(RefusalTexts.Sentence(refusal, Vietnamese), RefusalTexts.Sentence(refusal, English));

    private ImportSheetView Sheet(Exchange.Sheets.Sheet sheet)
    {
        var outline = reading.File.Reading.Outlines.FirstOrDefault(outline => outline.Sheet.Name == sheet.Name);
        return new ImportSheetView(
            sheet.Name,
            sheet.Hidden,
            outline is not null,
            outline?.Layout is { } layout ? LayoutTexts.Layout(layout) : null,
            sheet.Rows.Count,
            [.. (outline?.Columns ?? []).Select(column => new ImportColumnView(
                column.Index,
                CellRange.Letters(column.Index),
                column.Name,
                column.Field,
                [.. outline!.Rows.Where(row => row.Kind == RowKind.Record).Select(row => row.Row[column.Index].Text).Where(text => text.Length > 0).Take(Samples)]))]);
    }

    private ImportCounts Counts()
    {
        var fates = people.GroupBy(person => person.Fate).ToDictionary(group => group.Key, group => group.Count());
        int Of(string fate) => fates.GetValueOrDefault(fate);
        int Found(FindingSeverity severity) => reading.File.Findings.Count(finding => finding.Severity == severity);
        var records = reading.File.Records;
        return new ImportCounts(
            records.RowsRead, records.RowsOfRecords, records.RowsPassedOver,
            Of("new"), Of("changed"), Of("unchanged"), Of("refused"), Of("left-out"), Of("asked"),
            Found(FindingSeverity.Error), Found(FindingSeverity.Question), Found(FindingSeverity.Warning), Found(FindingSeverity.Notice));
    }

    private ImportPersonView Person(PersonEntry person)
    {
        var (record, match) = (person.Identified.Record, person.Identified.Match);
        return new ImportPersonView(
            record.Source.Sheet,
            [.. record.Source.Rows],
            record.Name,
            record.Birth,
            person.Fate,
            person.Identified.Decision?.Official?.Value,
            [.. match.Candidates.Select(Candidate)],
            [.. (person.Entered?.Changes ?? []).Select(change => new ImportChangeView(change.Field, change.Before, change.After ?? string.Empty))],
            ReasonOf(person));
    }

    private static Bilingual? ReasonOf(PersonEntry person) =>
        person.Identified.Fault is { } fault ? Text(fault)
        : person.Entered?.Refusal is { } refusal ? Text(refusal)
        : person.Fate == "asked" ? Text(Refusal.Invalid("import-identity-asked", null))
        : null;

    private ImportCandidateView Candidate(PersonCandidate candidate)
    {
        var facts = reading.View.Roster.Officials.Facts.On(candidate.Row, reading.View.AsOf);
        var principal = reading.View.PrincipalOf(candidate.Row);
        return new ImportCandidateView(
            candidate.Official.Value,
            facts.Name,
            facts.Birth,
            principal < 0 ? null : reading.View.Unit(reading.View.UnitOf(reading.View.Roster.Incumbencies.Position[principal])).Name,
            candidate.Comparison.Sameness switch { Sameness.Same => "certain", Sameness.Likely => "likely", _ => "possible" });
    }

    /// <summary>A person of the file with what becomes of him or her.</summary>
    private sealed record PersonEntry(IdentifiedPerson Identified, EnteredPerson? Entered)
    {
        public string Fate => Identified.Identification switch
        {
            Identification.LeftOut => "left-out",
            Identification.Asked => "asked",
            Identification.Faulty => "refused",
            _ => Entered!.Fate.Kebab(),
        };
    }
}

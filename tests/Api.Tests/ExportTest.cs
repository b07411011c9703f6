using System.Net;
using System.Text;
using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Exports;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Ledger.Stores;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace CadreOrleans.Api.Tests;

/// <summary>Files as a user downloads them, opened again with the library that others open them with.</summary>
public sealed class ExportTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";
    private const string Plan = "2025-2030/u-002";
    private static readonly Caller Reader = new("reader", Right.ReadOrganisation, ["lac-son"]);

    private static readonly (string Kind, string Query)[] Cases =
    [
        (ExportCatalogue.PlanningList, $"plan={Plan}"),
        (ExportCatalogue.SummaryList, "unit=u-002"),
        (ExportCatalogue.StaffList, string.Empty),
        (ExportCatalogue.YearlyReview, $"plan={Plan}"),
        (ExportCatalogue.StructureTables, string.Empty),
        (ExportCatalogue.DueList, string.Empty),
        (ExportCatalogue.PersonSummary, "official=o-0002"),
        (ExportCatalogue.Submission, $"plan={Plan}&style=state"),
        (ExportCatalogue.BallotPaper, $"plan={Plan}&step=2"),
        (ExportCatalogue.CountRecord, $"plan={Plan}&step=2"),
        (ExportCatalogue.ReviewMinutes, $"plan={Plan}"),
        (ExportCatalogue.PlanReport, $"plan={Plan}"),
        (ExportCatalogue.DistrictSummary, string.Empty),
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            Array.ForEach(Cases, one => files.Add(one.Kind, one.Query));
            return files;
        }
    }

    [Fact]
    public async Task Exports_WhenListed_NameEveryKindThatIsTested()
    {
        var kinds = (await api.GetAsync($"{Sample}/exports")).GetProperty("kinds").EnumerateArray().ToArray();
        kinds.Select(kind => kind.GetProperty("code").GetString()).ShouldBe(Cases.Select(one => one.Kind));
        kinds[0].GetProperty("formats").EnumerateArray().Select(format => format.GetString()).ShouldBe(["xlsx", "csv", "csvNeutral"]);
        kinds[0].GetProperty("required").EnumerateArray().Select(part => part.GetString()).ShouldBe(["plan"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Exports_WhenAnyKindIsMade_OpenAgainAndAreTheSameTwice(string kind, string query)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var bytes = await DownloadTwiceAsync($"{kind}?{query}&language={language}");
            using OpenXmlPackage package = ExportCatalogue.Find(kind)!.IsPaper
                ? WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false)
                : SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
            var text = Text(package);
            text.ShouldContain(language == "vi" ? "người lập: api-key" : "made by api-key");
            text.ShouldContain("30/06/2022");
            text.ShouldNotContain("{{");
        }
    }

    [Fact]
    public async Task PlanningList_WhenMade_HasThePeopleOfTheApiAndTheirBirthsBySex()
    {
        var nominations = (await api.GetAsync($"{Sample}/plans/{Plan}/nominations")).GetProperty("value").GetProperty("nominations").EnumerateArray().ToArray();
        using var document = SpreadsheetDocument.Open(new MemoryStream(await DownloadAsync($"planning-list?plan={Plan}&language=vi")), isEditable: false);
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()
            .Select(row => row.Elements<Cell>().ToDictionary(cell => new string([.. cell.CellReference!.Value!.TakeWhile(char.IsLetter)]), cell => cell.InnerText))
            .Where(row => row.TryGetValue("A", out var number) && int.TryParse(number, out _) && row["B"].Length > 2)
            .ToArray();
        var people = rows.Where(row => row["C"].Length > 0 || row["D"].Length > 0).ToArray();
        people.Select(row => row["B"]).Order(StringComparer.Ordinal)
            .ShouldBe(nominations.Select(nomination => nomination.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
        people.ShouldAllBe(row => row["C"].Length == 0 || row["D"].Length == 0);
    }

    [Fact]
    public async Task PlanningList_WhenReadAgainAsAPlannersFile_GivesTheSameRows()
    {
        var nominations = (await api.GetAsync($"{Sample}/plans/{Plan}/nominations")).GetProperty("value").GetProperty("nominations").EnumerateArray().ToArray();
        var workbook = WorkbookReader.Read(new MemoryStream(await DownloadAsync($"planning-list?plan={Plan}&language=vi")), "planning-list.xlsx");
        workbook.Findings.ShouldBeEmpty();
        var findings = new List<Exchange.Findings.Finding>();
        var outline = SheetOutliner.Outline(workbook.Sheets.Single(), SheetMapping.None, findings);
        findings.ShouldBeEmpty();
        outline.Layout.ShouldBe("plan-votes");
        string[] fields = ["person.name", "person.birth-male", "person.birth-female", "person.home", "person.ethnicity", "person.party", "person.degree", "person.theory", "person.post", "plan.post", "vote.1", "vote.2", "note"];
        fields.Where(field => outline.ColumnOf(field) is null).ShouldBeEmpty();

        var records = outline.Rows.Where(row => row.Kind == RowKind.Record).ToArray();
        string Value(OutlinedRow row, string field) => row.Row[outline.ColumnOf(field)!.Index].Text;
        records.Select(row => $"{row.Section}|{Value(row, "person.name")}|{Value(row, "plan.post")}")
            .ShouldBe(nominations.Select(one => $"{one.GetProperty("positionName").GetString()}|{one.GetProperty("name").GetString()}|{one.GetProperty("positionName").GetString()}"));
        records.Select(row => Value(row, "vote.1")).ShouldBe(nominations.Select(one =>
            one.GetProperty("votes").EnumerateArray().Select(vote => vote.GetProperty("votes").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(string.Empty)));
        outline.Rows.Count(row => row.Kind == RowKind.Total).ShouldBe(1);
    }

    [Fact]
    public async Task SummaryList_WhenReadAgainAsAPlannersFile_HasAsManyPeopleAsItsTotalSays()
    {
        var workbook = WorkbookReader.Read(new MemoryStream(await DownloadAsync("summary-list?unit=u-002&language=vi")), "summary-list.xlsx");
        var findings = new List<Exchange.Findings.Finding>();
        var outline = SheetOutliner.Outline(workbook.Sheets.Single(), SheetMapping.None, findings);
        findings.ShouldBeEmpty();
        outline.Layout.ShouldBe("summary-list");
        var records = outline.Rows.Where(row => row.Kind == RowKind.Record).ToArray();
        records.ShouldAllBe(row => row.Section != null && row.Row[outline.ColumnOf("person.name")!.Index].Text.Length > 0);
        outline.Rows.Single(row => row.Kind == RowKind.Total).Row[1].Text.ShouldStartWith($"Tổng số: {records.Length} đ/c; nữ: ");
    }

    [Fact]
    public async Task PlanningList_WhenTheReaderMayNotSeeFilesOrVotes_LeavesThemOutAndSaysSo()
    {
        var file = (await Grain.Make(Reader, Reading.Newest, new ExportRequest(ExportCatalogue.PlanningList, ExportFormat.CsvNeutral, "vi") { Plan = Plan })).Value!.Value;
        var header = Encoding.UTF8.GetString(file.Content).Split("\r\n")[0];
        header.ShouldContain("Họ và tên");
        header.ShouldNotContain("Quê quán");
        header.ShouldNotContain("Dân tộc");
        header.ShouldNotContain("HN1");
        header.ShouldNotContain("Xếp loại");
        var book = (await Grain.Make(Reader, Reading.Newest, new ExportRequest(ExportCatalogue.PlanningList, ExportFormat.Xlsx, "vi") { Plan = Plan })).Value!.Value;
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.Content), isEditable: false);
        Text(document).ShouldContain("Không có cột hồ sơ cá nhân: người lập không có quyền xem hồ sơ.");
    }

    [Theory]
    [InlineData(ExportCatalogue.SummaryList)]
    [InlineData(ExportCatalogue.PersonSummary)]
    [InlineData(ExportCatalogue.CountRecord)]
    public async Task Exports_WhenTheyConsistOfWhatTheReaderMayNotSee_AreDenied(string kind) => await Should.ThrowAsync<AccessDeniedException>(() =>
        Grain.Make(Reader, Reading.Newest, new ExportRequest(kind, null, "vi") { Plan = Plan, Official = "o-0002", Step = 2 }));

    [Fact]
    public async Task PersonSummary_WhenDisciplineAndAssessmentsAreWithheld_HasNoRowOfThemAndSaysSo()
    {
        var clerk = new Caller("clerk", Right.ReadOrganisation | Right.ReadOfficial, ["lac-son"]);
        async Task<string> TextOf(Caller caller)
        {
            var file = (await Grain.Make(caller, Reading.Newest, new ExportRequest(ExportCatalogue.PersonSummary, null, "vi") { Official = "o-0002" })).Value!.Value;
            using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
            return Text(document);
        }

        var (all, some) = (await TextOf(Caller.System), await TextOf(clerk));
        all.ShouldContain("hoàn thành tốt nhiệm vụ");
        some.ShouldNotContain("hoàn thành tốt nhiệm vụ");
        some.ShouldContain("Không hiển thị vì người lập không có quyền xem: xếp loại, kỷ luật.");
    }

    [Fact]
    public async Task PersonSummary_WhenMade_StandsInTheAccessLog()
    {
        var caller = new Caller("c-" + Guid.NewGuid().ToString("N"), Right.All, ["lac-son"]);
        (await Grain.Make(caller, Reading.Newest, new ExportRequest(ExportCatalogue.PersonSummary, null, "vi") { Official = "o-0002" })).Value.ShouldNotBeNull();
        var log = api.Services.GetRequiredService<IAccessLog>();
        for (var tries = 0; tries < 500; tries++)
        {
            if (await log.QueryAsync(new WorkspaceId("lac-son"), new AccessQuery(Actor: caller.Account)) is [var entry, ..])
            {
                (entry.Official.Value, entry.What).ShouldBe(("o-0002", "export"));
                return;
            }

            // Entries are written within moments: another request gives it the time.
            await api.GetAsync($"{Sample}/exports");
        }

        Assert.Fail("The access log got no entry.");
    }

    [Theory]
    [InlineData("nothing", HttpStatusCode.NotFound, "export-kind-unknown")]
    [InlineData("planning-list", HttpStatusCode.UnprocessableEntity, "export-part-missing")]
    [InlineData("planning-list?plan=2025-2030/u-999", HttpStatusCode.NotFound, "plan-unknown")]
    [InlineData("planning-list?plan=2025-2030/u-002&format=docx", HttpStatusCode.UnprocessableEntity, "export-format-unknown")]
    [InlineData("planning-list?plan=2025-2030/u-002&format=pdf", HttpStatusCode.UnprocessableEntity, "export-format-unknown")]
    [InlineData("planning-list?plan=2025-2030/u-002&language=fr", HttpStatusCode.UnprocessableEntity, "export-choice-unknown")]
    [InlineData("staff-list?unit=u-999", HttpStatusCode.NotFound, "unit-unknown")]
    [InlineData("person-summary?official=o-nobody", HttpStatusCode.NotFound, "official-unknown")]
    [InlineData("ballot-paper?plan=2025-2030/u-002", HttpStatusCode.UnprocessableEntity, "export-part-missing")]
    [InlineData("ballot-paper?plan=2025-2030/u-002&step=99", HttpStatusCode.NotFound, "export-step-unknown")]
    [InlineData("ballot-paper?plan=2025-2030/u-002&step=1", HttpStatusCode.UnprocessableEntity, "export-step-without-ballot")]
    [InlineData("staff-list/template", HttpStatusCode.NotFound, "export-kind-unknown")]
    public async Task Exports_WhenTheRequestIsWrong_SayWhat(string path, HttpStatusCode status, string code)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/exports/{path}", UriKind.Relative));
        await response.ShouldBeProblemAsync(status, code);
    }

    [Fact]
    public async Task Template_WhenReplacedInTheFolder_IsUsedAndAWrongMarkIsNamed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(api.DataFolder, "templates"));
        var shipped = await DownloadAsync("district-summary/template?style=state&language=en");
        var path = Path.Combine(folder.FullName, "district-summary.state.en.docx");
        try
        {
            await File.WriteAllBytesAsync(path, Edited(shipped, "Succession of {{term}} in our own words"));
            using (var document = WordprocessingDocument.Open(new MemoryStream(await DownloadAsync("district-summary?style=state&language=en")), isEditable: false))
            {
                Text(document).ShouldContain("in our own words");
            }

            await File.WriteAllBytesAsync(path, Edited(shipped, "{{secretary}}"));
            using var response = await api.Client.GetAsync(new Uri($"{Sample}/exports/district-summary?style=state&language=en", UriKind.Relative));
            var problem = await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "template-mark-unknown");
            problem.GetProperty("detail").GetString()!.ShouldContain("{{secretary}}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private IExportQueryGrain Grain => api.Services.GetRequiredService<IGrainFactory>().GetGrain<IExportQueryGrain>("lac-son");

    /// <summary>The file, the same twice. It states the ledger position, and other tests write to the sample: where one came between, both are asked for again.</summary>
    private async Task<byte[]> DownloadTwiceAsync(string path)
    {
        var (first, second) = (await DownloadAsync(path), await DownloadAsync(path));
        for (var attempt = 0; attempt < 20 && !first.AsSpan().SequenceEqual(second); attempt++)
        {
            (first, second) = (await DownloadAsync(path), await DownloadAsync(path));
        }

        second.ShouldBe(first);
        return first;
    }

    private async Task<byte[]> DownloadAsync(string path)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/exports/{path}", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        response.Headers.GetValues("Export-Version").ShouldBe([ExportCatalogue.LayoutVersion]);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static byte[] Edited(byte[] template, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            document.MainDocumentPart!.Document!.Body!.PrependChild(
                new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))));
        }

        return stream.ToArray();
    }

    private static string Text(OpenXmlPackage package) => package is WordprocessingDocument paper
        ? string.Join('\n', paper.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(line => line.InnerText))
        : string.Join('\n', ((SpreadsheetDocument)package).WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).Select(cell => cell.InnerText));
}

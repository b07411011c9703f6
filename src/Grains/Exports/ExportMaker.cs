using System.Globalization;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Exports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Exchange.Exports;
using CadreOrleans.Exchange.Exports.Csv;
using CadreOrleans.Exchange.Exports.Excel;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Exports.Papers;
using CadreOrleans.Grains.Exports.Tables;

namespace CadreOrleans.Grains.Exports;

/// <summary>Makes the file of a request: the rows or fields of its kind, written in its format.</summary>
internal static class ExportMaker
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Csv = "text/csv; charset=utf-8";

    public static Outcome<ExportFile> Make(ExportCase asked, ExportTemplates templates)
    {
        if (!asked.Kind.IsPaper)
        {
            return Saved(asked, Tables(asked));
        }

        var fields = Fields(asked);
        if (fields.Value is not { } filled)
        {
            return fields.Refusal!;
        }

        using var content = new MemoryStream();
        try
        {
            TemplateFiller.Fill(templates.Read(asked.Kind.Code, PaperOf(asked.Kind.Code), asked.Style, asked.Language), filled, content);
        }
        catch (TemplateException unusable)
        {
            return unusable.Mark is { } mark ? Refusal.Invalid("template-mark-unknown", "template", mark) : Refusal.Invalid("template-unreadable", "template");
        }

        return new ExportFile(Name(asked, "docx"), Word, content.ToArray());
    }

    /// <summary>The template of a kind; refused for one that is no paper.</summary>
    public static Outcome<ExportFile> Template(ExportRequest request, ExportTemplates templates)
    {
        if (ExportCatalogue.Find(request.Kind) is not { IsPaper: true } kind)
        {
            return Refusal.NotFound("export-kind-unknown", "kind");
        }

        var language = ExportCase.LanguageOf(request);
        var style = request.OfState ? AuthorityStyle.State : AuthorityStyle.Party;
        try
        {
            return new ExportFile(PaperTemplates.FileName(kind.Code, style, language), Word, templates.Read(kind.Code, PaperOf(kind.Code), style, language));
        }
        catch (TemplateException)
        {
            return Refusal.Invalid("template-unreadable", "template");
        }
    }

    private static IReadOnlyList<TableReport> Tables(ExportCase asked) => asked.Kind.Code switch
    {
        ExportCatalogue.PlanningList => [PlanningListMaker.Make(asked)],
        ExportCatalogue.SummaryList => [SummaryListMaker.Make(asked)],
        ExportCatalogue.StaffList => [StaffListMaker.Make(asked)],
        ExportCatalogue.DueList => [DueListMaker.Make(asked)],
        ExportCatalogue.YearlyReview => [ReviewListMaker.Make(asked)],
        _ => StructureMaker.Make(asked),
    };

    private static Outcome<FieldSet> Fields(ExportCase asked) => asked.Kind.Code switch
    {
        ExportCatalogue.PersonSummary => PersonPaper.Fill(asked),
        ExportCatalogue.Submission => SubmissionPaper.Fill(asked),
        ExportCatalogue.BallotPaper => StepPapers.Ballot(asked),
        ExportCatalogue.CountRecord => StepPapers.Count(asked),
        ExportCatalogue.ReviewMinutes => ReviewPaper.Fill(asked),
        ExportCatalogue.PlanReport => PlanReportPaper.Fill(asked),
        _ => DistrictPaper.Fill(asked),
    };

    private static PaperKind PaperOf(string code) => code switch
    {
        ExportCatalogue.PersonSummary => PaperKind.PersonSummary,
        ExportCatalogue.Submission => PaperKind.Submission,
        ExportCatalogue.BallotPaper => PaperKind.BallotPaper,
        ExportCatalogue.CountRecord => PaperKind.CountRecord,
        ExportCatalogue.ReviewMinutes => PaperKind.ReviewMinutes,
        ExportCatalogue.PlanReport => PaperKind.PlanReport,
        _ => PaperKind.DistrictSummary,
    };

    private static ExportFile Saved(ExportCase asked, IReadOnlyList<TableReport> tables)
    {
        using var content = new MemoryStream();
        switch (asked.Format)
        {
            case ExportFormat.Xlsx:
                WorkbookWriter.Write(tables, content);
                return new ExportFile(Name(asked, "xlsx"), Excel, content.ToArray());
            default:
                CsvWriter.Write(tables, asked.Format == ExportFormat.Csv ? CsvDialect.Vietnamese : CsvDialect.Neutral, content);
                return new ExportFile(Name(asked, "csv"), Csv, content.ToArray());
        }
    }

    /// <summary>Nothing of a person stands in the name of a file.</summary>
    private static string Name(ExportCase asked, string ending) => string.Create(
        CultureInfo.InvariantCulture, $"{asked.Kind.Code}-{asked.View.Roster.Version.Workspace.Value}-{asked.View.AsOf:yyyy-MM-dd}.{ending}");
}

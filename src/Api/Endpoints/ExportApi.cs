using System.Globalization;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Exports;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Files in the layouts of offices: Excel, CSV and Word.</summary>
internal static class ExportApi
{
    public static void MapExportApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/exports", (string workspace) => Results.Ok(List(workspace)))
            .WithSummary("The kinds of files: formats, and what a request has to say (plan, official, step) or can say (unit).")
            .Produces<ExportList>().ProducesProblem(401).ProducesProblem(404);
        workspace.MapGet("/exports/{kind}", MakeAsync)
            .WithSummary("Makes a file. In the query: format (xlsx, csv, csv-neutral, docx), plan (term/scope), unit, official, step, style (party, state), language (vi, en). What the caller may not see is not in it.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(401).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422);
        workspace.MapGet("/exports/{kind}/template", TemplateAsync)
            .WithSummary("The Word template of a paper. Edited in Word and laid into the folder of templates under its name, it replaces the shipped one.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
    }

    private static ExportList List(string workspace)
    {
        _ = RequestReading.Known(workspace, "workspace-unknown", "workspace");
        return new ExportList(ExportCatalogue.LayoutVersion, ExportCatalogue.Kinds);
    }

    private static IExportQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IExportQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static async Task<IResult> MakeAsync(string workspace, string kind, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Query(grains, workspace).Make(http.Caller(), http.Reading(), Request(kind, http));
        if (outcome.Value is not { } answer)
        {
            return ProblemMaker.Of(outcome.Refusal!);
        }

        http.Response.Headers["Ledger-Position"] = answer.Basis.LedgerPosition.ToString(CultureInfo.InvariantCulture);
        return File(answer.Value, http);
    }

    private static async Task<IResult> TemplateAsync(string workspace, string kind, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Query(grains, workspace).Template(http.Caller(), Request(kind, http));
        return outcome.Value is { } file ? File(file, http) : ProblemMaker.Of(outcome.Refusal!);
    }

    private static IResult File(ExportFile file, HttpContext http)
    {
        http.Response.Headers["Export-Version"] = ExportCatalogue.LayoutVersion;
        return Results.File(file.Content, file.MediaType, file.Name);
    }

    private static ExportRequest Request(string kind, HttpContext http) => new(kind, Format(http), Language(http))
    {
        Plan = http.Text("plan"),
        Unit = http.Text("unit"),
        Official = http.Text("official"),
        Step = Step(http),
        OfState = http.Text("style") switch
        {
            null or "party" => false,
            "state" => true,
            var other => throw Wrong("style", other),
        },
    };

    private static ExportFormat? Format(HttpContext http) => http.Text("format") switch
    {
        null => null,
        "xlsx" => ExportFormat.Xlsx,
        "csv" => ExportFormat.Csv,
        "csv-neutral" or "csvNeutral" => ExportFormat.CsvNeutral,
        "docx" => ExportFormat.Docx,
        _ => throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "export-format-unknown", "format"),
    };

    private static int? Step(HttpContext http) => http.Text("step") is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step
        : throw Wrong("step", text);

    private static string Language(HttpContext http) => http.Text("language") switch
    {
        null => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi" ? "vi" : "en",
        "vi" => "vi",
        "en" => "en",
        var other => throw Wrong("language", other),
    };

    private static RequestProblemException Wrong(string field, string value) =>
        new(StatusCodes.Status422UnprocessableEntity, "export-choice-unknown", field, value);
}

/// <summary>The kinds of exports.</summary>
/// <param name="LayoutVersion">Version of their layouts: it goes up when a column is added, moved or dropped.</param>
/// <param name="Kinds">The kinds.</param>
internal sealed record ExportList(string LayoutVersion, IReadOnlyList<ExportKind> Kinds);

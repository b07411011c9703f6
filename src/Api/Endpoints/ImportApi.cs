using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Files brought in: dropped, understood, decided, recorded as one commit, undone.</summary>
internal static class ImportApi
{
    public static void MapImportApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/imports", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await grains.GetGrain<IImportQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace")).List(http.Caller(), http.Reading()))
                .ToResult(http, "workspace-unknown"))
            .WithSummary("The imports that are kept, latest first.").Lists<ImportReceipt>();
        workspace.MapPost("/imports", BeginAsync)
            .WithSummary("Makes an import for a file, whose bytes come next (PUT .../file).").Produces<ImportReceipt>(201).ProducesProblem(404).ProducesProblem(422);
        workspace.MapPut("/imports/{import}/file", ReceiveAsync)
            .WithSummary("The file's bytes, as they are: Excel (.xlsx, .xls) or text with separators. Kept encrypted; nothing is recorded yet.")
            .Accepts<byte[]>("application/octet-stream").Produces<ImportReceipt>().ProducesProblem(404).ProducesProblem(422);
        workspace.MapGet("/imports/{import}", async (string workspace, string import, IGrainFactory grains, HttpContext http) =>
            (await Grain(grains, workspace, import).Preview(http.Caller())).ToResult(http))
            .WithSummary("What was understood of the file, sheet by sheet and column by column, and what recording it would change, counted.").Answers<ImportView>();
        workspace.MapGet("/imports/{import}/findings", FindingsAsync)
            .WithSummary("Findings by sheet, row and column, gravest first, with the value as written, what is right, and the fixes offered (severity, sheet, code, limit, cursor).")
            .Produces<Page<ImportFindingView>>().ProducesProblem(404).ProducesProblem(422);
        workspace.MapGet("/imports/{import}/people", PeopleAsync)
            .WithSummary("The people of the file, with who they are on record and what changes (fate, limit, cursor).")
            .Produces<Page<ImportPersonView>>().ProducesProblem(404).ProducesProblem(422);
        workspace.MapPut("/imports/{import}/choices", async (string workspace, string import, ImportChoices choices, IGrainFactory grains, HttpContext http) =>
            (await Grain(grains, workspace, import).Choose(http.Caller(), choices)).ToResult(http))
            .WithSummary("How the file is to be understood: meanings of columns, values, who people are. Replaces what was chosen before.").Answers<ImportView>();
        workspace.MapPost("/imports/{import}/commit", CommitAsync)
            .WithSummary("Records it as one commit: all of it, or the rows without errors (goodRowsOnly).")
            .WithExample("""{ "goodRowsOnly": false, "decision": "12-CV/BTC" }""").Records();
        workspace.MapPost("/imports/{import}/undoing", async (string workspace, string import, ImportDecision request, IGrainFactory grains, HttpContext http) =>
            (await Grain(grains, workspace, import).Undo(http.Caller(), http.Command(request.Decision))).ToResult(http))
            .WithSummary("Undoes what was recorded, as long as nothing later rests on it.")
            .WithExample("""{ "decision": "13-CV/BTC" }""").Records();
        workspace.MapGet("/imports/{import}/rest", RestAsync)
            .WithSummary("The rows that are not taken over, with the reasons, as a file that can be mended and dropped again.")
            .Produces<byte[]>(200, "text/csv").ProducesProblem(404).ProducesProblem(422);
        workspace.MapDelete("/imports/{import}", async (string workspace, string import, IGrainFactory grains, HttpContext http) =>
            ToResult(await Grain(grains, workspace, import).Drop(http.Caller())))
            .WithSummary("Drops the import with its file; what was recorded stays.").Produces<ImportReceipt>().ProducesProblem(404);
    }

    private static IImportGrain Grain(IGrainFactory grains, string workspace, string import) => grains.GetGrain<IImportGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(import, "import-unknown", "import")}");

    private static async Task<IResult> BeginAsync(string workspace, ImportFile request, IGrainFactory grains, HttpContext http)
    {
        var id = NewId.Of('f', http);
        var outcome = await Grain(grains, workspace, id).Begin(http.Caller(), request.FileName);
        return outcome.Value is { } receipt ? Results.Created($"/api/v1/workspaces/{workspace}/imports/{id}", receipt) : ProblemMaker.Of(outcome.Refusal!);
    }

    private static async Task<IResult> ReceiveAsync(string workspace, string import, IGrainFactory grains, HttpContext http)
    {
        var grain = Grain(grains, workspace, import);
        var buffer = new byte[ImportLimits.PieceBytes];
        Outcome<ImportReceipt>? last = null;
        for (var piece = 0; ; piece++)
        {
            var filled = await http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, http.RequestAborted);
            if (filled == 0 && last is not null)
            {
                return ToResult(last);
            }

            last = await grain.AddPiece(http.Caller(), piece, buffer[..filled]);
            if (last.Refusal is not null || filled < buffer.Length)
            {
                return ToResult(last);
            }
        }
    }

    private static async Task<IResult> FindingsAsync(string workspace, string import, IGrainFactory grains, HttpContext http)
    {
        var list = http.List();
        return ToResult(await Grain(grains, workspace, import).Findings(
            http.Caller(), new ImportFindingFilter(http.Text("severity"), http.Text("sheet"), http.Text("code"), list.Cursor, list.Limit)));
    }

    private static async Task<IResult> PeopleAsync(string workspace, string import, IGrainFactory grains, HttpContext http)
    {
        var list = http.List();
        return ToResult(await Grain(grains, workspace, import).People(http.Caller(), new ImportPersonFilter(http.Text("fate"), list.Cursor, list.Limit)));
    }

    private static async Task<IResult> CommitAsync(string workspace, string import, ImportCommit request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, import).Commit(http.Caller(), request.GoodRowsOnly, http.Command(request.Decision))).ToResult(http);

    private static async Task<IResult> RestAsync(string workspace, string import, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Grain(grains, workspace, import).Rest(http.Caller());
        return outcome.Value is { } rest ? Results.File(rest.Content, "text/csv; charset=utf-8", rest.FileName) : ProblemMaker.Of(outcome.Refusal!);
    }

    private static IResult ToResult<T>(Outcome<T> outcome)
        where T : class => outcome.Value is { } value ? Results.Ok(value) : ProblemMaker.Of(outcome.Refusal!);
}

/// <summary>A file that is brought in.</summary>
/// <param name="FileName">Its name, without a folder.</param>
internal sealed record ImportFile(string FileName);

/// <summary>Records an import.</summary>
/// <param name="GoodRowsOnly">Whether rows with errors are left out; otherwise one error refuses all.</param>
/// <param name="Decision">Number of the decision; none unless said.</param>
internal sealed record ImportCommit(bool GoodRowsOnly = false, string? Decision = null);

/// <summary>The decision that undoing an import rests on.</summary>
/// <param name="Decision">Number of the decision; none unless said.</param>
internal sealed record ImportDecision(string? Decision = null);

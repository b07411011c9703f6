using System.Globalization;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What falls due over the next months, as JSON and as a file for a spreadsheet.</summary>
internal static class DueListApi
{
    private const int RowsAtOnce = 500;
    private const string FormVersion = "2";

    public static void MapDueListApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/due-list", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).List(http.Caller(), http.Reading(), Request(http))).ToResult(http))
            .WithSummary("Retirements, ends of terms with their notice, returns of rotations, bars that lapse, ages of posts, nominees who no longer fit, reviews to hold: by day, with article, and totals by kind and month.")
            .Answers<DueListView>();
        workspace.MapGet("/due-list.csv", ExportAsync)
            .WithSummary("The same list, with the same filters, as CSV (UTF-8 with byte order mark, comma, header row, one form version).")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    private static IDueListQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IDueListQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static DueListRequest Request(HttpContext http)
    {
        var list = http.List();
        return new DueListRequest(Months(http), list.Unit, http.Text("kind"), MonthOf(http), list.Search, list.Limit, list.Cursor);
    }

    private static int Months(HttpContext http) => http.Text("months") is not { } text ? DueListRequest.UsualMonths
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= DueListRequest.MostMonths ? months
        : throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "months-out-of-range", "months", text);

    private static Month? MonthOf(HttpContext http) => http.Text("month") is not { } text ? null
        : Month.TryParse(text, out var month) ? month
        : throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "date-impossible", "month", text);

    private static async Task<IResult> ExportAsync(string workspace, IGrainFactory grains, HttpContext http)
    {
        var grain = Query(grains, workspace);
        var request = Request(http) with { Limit = RowsAtOnce, Cursor = null };
        var items = new List<DueItemView>();
        Basis basis;
        do
        {
            var outcome = await grain.List(http.Caller(), http.Reading(), request);
            if (outcome.Value is not { } answer)
            {
                return ProblemMaker.Of(outcome.Refusal!);
            }

            basis = answer.Basis;
            items.AddRange(answer.Value.Items.Items);
            request = request with { Cursor = answer.Value.Items.NextCursor };
        }
        while (request.Cursor is not null);

        http.Response.Headers["Ledger-Position"] = basis.LedgerPosition.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers["Export-Version"] = FormVersion;
        var name = string.Create(CultureInfo.InvariantCulture, $"due-list-{basis.Workspace}-{basis.AsOf:yyyy-MM-dd}.csv");
        return Results.File(DueListCsv.Write(items, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), "text/csv; charset=utf-8", name);
    }
}

using System.Collections.Immutable;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using Microsoft.AspNetCore.Mvc;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Plans of a term: nominations, conferences, checks, reviews, approval. Every command can be tried with <c>dryRun=true</c>.</summary>
internal static class PlanApi
{
    private const string One = "/plans/{term}/{scope}";
    private const string OpenExample = """{ "term": "2025-2030", "scope": "u-002", "kind": "titles", "name": "Quy hoạch chức danh lãnh đạo, quản lý", "on": "2022-01-20" }""";
    private const string NominationExample = """{ "position": "p-0012", "official": "o-0042", "on": "2022-05-10", "rank": 1, "authority": "401-QĐ/HU" }""";
    private const string RemovalExample = """{ "position": "p-0012", "official": "o-0042", "reason": "review", "on": "2023-03-15", "authority": "52-QĐ/HU" }""";
    private const string StepExample = """
        { "step": 2, "convened": 118, "present": 109, "on": "2022-03-10", "results": [{ "official": "o-0042", "position": "p-0012", "votes": 97 }] }
        """;

    private const string ConsultationExample = """{ "position": "p-0012", "official": "o-0077", "organ": "Đảng ủy xã", "agrees": true, "on": "2022-04-01", "authority": "15-CV/ĐU" }""";
    private const string ReviewExample = """
        { "year": 2023, "on": "2023-03-15", "removals": [{ "position": "p-0012", "official": "o-0042", "reason": "age" }],
          "additions": [{ "position": "p-0012", "official": "o-0051", "rank": 2 }], "terms": ["2020-2025"], "authority": "52-QĐ/HU" }
        """;

    private const string ApprovalExample = """{ "round": 1, "on": "2022-06-10", "authority": "401-QĐ/HU" }""";
    private const string AnnouncementExample = """{ "to": "Cấp ủy và cá nhân có tên trong quy hoạch", "on": "2022-06-20" }""";

    public static void MapPlanApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/plans", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).List(http.Caller(), http.Reading(), http.Text("term"))).ToResult(http))
            .WithSummary("The plans of a term, or of all: kind, state, round, decision, to whom made known.").Answers<PlanList>();
        workspace.MapPost("/plans", OpenAsync).WithSummary("Opens a plan: of titles for a unit, of a committee for the membership position of a body.").WithExample(OpenExample).Records();
        workspace.MapGet(One, async (string workspace, string term, string scope, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Get(http.Caller(), http.Reading(), Name(term, scope), Order(http))).ToResult(http))
            .WithSummary("One plan with every position it is to plan for, those without a nominee included; order=votes, title or abc.").Answers<PlanDetail>();
        workspace.MapGet(One + "/nominations", async (string workspace, string term, string scope, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Nominations(http.Caller(), http.Reading(), Name(term, scope), Order(http), http.Request.Query["ended"] == "true")).ToResult(http))
            .WithSummary("Nominations, order=votes, title or abc; with ended=true those that have ended, too.").Answers<NominationList>();
        workspace.MapPost(One + "/nominations", NominateAsync)
            .WithSummary("Plans an official for a position. Refused with article and evidence where a hard rule breaks; missed targets are told as warnings.").WithExample(NominationExample).Records();
        workspace.MapDelete(One + "/nominations", RemoveAsync).WithSummary("Takes a nominee out, with the reason.").WithExample(RemovalExample).Records();
        workspace.MapGet(One + "/steps", async (string workspace, string term, string scope, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Steps(http.Caller(), http.Reading(), Name(term, scope))).ToResult(http))
            .WithSummary("The steps of the current round with quorum and votes needed, reached and passed.").Answers<StepList>();
        workspace.MapPost(One + "/steps", StepAsync).WithSummary("Records a conference with convened, present and votes.").WithExample(StepExample).Records();
        workspace.MapPost(One + "/consultations", ConsultAsync).WithSummary("Records the consultation about a nominee from outside.").WithExample(ConsultationExample).Records();
        workspace.MapGet(One + "/checks", async (string workspace, string term, string scope, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Checks(http.Caller(), http.Reading(), Name(term, scope))).ToResult(http))
            .WithSummary("Errors, warnings and information about a plan, each with its article.").Answers<CheckList>();
        workspace.MapGet(One + "/reviews", async (string workspace, string term, string scope, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Review(http.Caller(), http.Reading(), Name(term, scope))).ToResult(http))
            .WithSummary("The draft of the year's review, of two terms at once: who must leave and why, who could enter.").Answers<ReviewDraftView>();
        workspace.MapPost(One + "/reviews", ReviewAsync).WithSummary("Records a review with what it removed and added, in one commit.").WithExample(ReviewExample).Records();
        workspace.MapPost(One + "/approval", ApproveAsync).WithSummary("Records the approval of a round by the managing level.").WithExample(ApprovalExample).Records();
        workspace.MapPost(One + "/announcement", AnnounceAsync).WithSummary("Records to whom an approved plan was made known.").WithExample(AnnouncementExample).Records();
    }

    private static IPlanQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IPlanQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static string Name(string term, string scope) =>
        $"{RequestReading.Known(term, "plan-unknown", "term")}/{RequestReading.Known(scope, "plan-unknown", "scope")}";

    private static IPlanGrain Plan(IGrainFactory grains, string workspace, string term, string scope) =>
        grains.GetGrain<IPlanGrain>($"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{Name(term, scope)}");

    private static NominationOrder Order(HttpContext http) => http.Text("order") switch
    {
        null or "votes" => NominationOrder.Votes,
        "title" => NominationOrder.Title,
        "abc" => NominationOrder.Abc,
        var other => throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "order-unknown", "order", other),
    };

    private static async Task<IResult> OpenAsync(string workspace, PlanRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, request.Term, request.Scope).Open(http.Caller(), request.Kind, request.Name, request.On, http.Command(null)))
            .ToResult(http, $"/api/v1/workspaces/{workspace}/plans/{request.Term}/{request.Scope}");

    private static async Task<IResult> NominateAsync(string workspace, string term, string scope, NominationRequest request, IGrainFactory grains, HttpContext http)
    {
        var command = new NominateCommand(request.Position, request.Official, request.Rank, request.FromOutside, request.On, request.SubjectGroup);
        return (await Plan(grains, workspace, term, scope).Nominate(http.Caller(), command, http.Command(request.Authority)))
            .ToResult(http, $"/api/v1/workspaces/{workspace}/plans/{term}/{scope}/nominations");
    }

    private static async Task<IResult> RemoveAsync(
        string workspace, string term, string scope, [FromBody] NominationEndRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, term, scope).Remove(
            http.Caller(), new RemoveNomineeCommand(request.Position, request.Official, request.Reason, request.On), http.Command(request.Authority))).ToResult(http);

    private static async Task<IResult> StepAsync(string workspace, string term, string scope, StepRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, term, scope).HoldStep(
            http.Caller(), new StepCommand(request.Step, request.Convened, request.Present, request.Results ?? [], request.On), http.Command(null))).ToResult(http);

    private static async Task<IResult> ConsultAsync(string workspace, string term, string scope, ConsultationRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, term, scope).Consult(
            http.Caller(), new ConsultCommand(request.Position, request.Official, request.Organ, request.Agrees, request.On), http.Command(request.Authority))).ToResult(http);

    private static async Task<IResult> ReviewAsync(string workspace, string term, string scope, ReviewRequest request, IGrainFactory grains, HttpContext http)
    {
        var command = new ReviewCommand(
            request.Year,
            request.On,
            [.. (request.Removals ?? []).Select(removal => new ReviewRemoval(removal.Position, removal.Official, removal.Reason, removal.Term))],
            [.. (request.Additions ?? []).Select(added => new ReviewAddition(added.Position, added.Official, added.Rank, added.Term, added.SubjectGroup))],
            request.Terms ?? ImmutableArray<string>.Empty);
        return (await Plan(grains, workspace, term, scope).Review(http.Caller(), command, http.Command(request.Authority))).ToResult(http);
    }

    private static async Task<IResult> ApproveAsync(string workspace, string term, string scope, ApprovalRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, term, scope).Approve(http.Caller(), request.Round, request.On, http.Command(request.Authority))).ToResult(http);

    private static async Task<IResult> AnnounceAsync(string workspace, string term, string scope, AnnouncementRequest request, IGrainFactory grains, HttpContext http) =>
        (await Plan(grains, workspace, term, scope).Announce(http.Caller(), request.To, request.On, http.Command(null))).ToResult(http);
}

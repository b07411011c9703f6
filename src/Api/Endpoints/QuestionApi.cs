using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Inverse questions: how few are enough for a target to hold.</summary>
internal static class QuestionApi
{
    public static void MapQuestionApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapPost("/inverse-questions", StartAsync)
            .WithSummary("Looks for the fewest recruits, rotations or course places a year so that a target holds by a date with a probability.")
            .Produces<QuestionStarted>(202).ProducesProblem(404).ProducesProblem(422);
        workspace.MapGet("/inverse-questions/{question}", GetAsync).WithSummary("The answer as far as it is, with the runs it rests on.")
            .Produces<QuestionView>().ProducesProblem(404);
    }

    private static IQuestionGrain Grain(IGrainFactory grains, string workspace, string question) => grains.GetGrain<IQuestionGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(question, "question-unknown", "question")}");

    private static async Task<IResult> StartAsync(string workspace, QuestionBody body, IGrainFactory grains, HttpContext http)
    {
        var request = new QuestionRequest(
            body.Scenario, body.Means, body.Choice, body.Most, body.Target, body.By, body.Probability, body.Start, body.Replicates, body.Seed);
        var outcome = await Grain(grains, workspace, NewId.Of('q', http)).Start(http.Caller(), request);
        return outcome.ToAccepted(started => $"/api/v1/workspaces/{workspace}/inverse-questions/{started.Question}");
    }

    private static async Task<IResult> GetAsync(string workspace, string question, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, question).Get(http.Caller())).OrNotFound("question-unknown", "question");
}

/// <summary>Asks an inverse question; see the contract for each field.</summary>
/// <param name="Scenario">Scenario that it comes on top of.</param>
/// <param name="Means">What is added each year: recruitment, rotation-programme or training-places.</param>
/// <param name="Most">Largest amount considered.</param>
/// <param name="Target">T2, T3, all-posts-ready or all-key-posts-ready.</param>
/// <param name="By">Month by which it is to hold.</param>
/// <param name="Probability">Share of futures in which it is to hold.</param>
/// <param name="Replicates">Futures of each run.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Choice">Direction of rotations, or kind of the course.</param>
/// <param name="Start">First month.</param>
internal sealed record QuestionBody(
    string Scenario, string Means, int Most, string Target, Month By, double Probability, int Replicates = 500, ulong Seed = 1, string? Choice = null, Month? Start = null);

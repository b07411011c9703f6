using System.Globalization;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Writes what every endpoint answers with: the answer with its basis, the outcome of a command.</summary>
internal static class ResponseWriting
{
    private const string PositionHeader = "Ledger-Position";

    /// <summary>An answer from the roster, or 404 with the code.</summary>
    public static IResult ToResult<T>(this Answer<T>? answer, HttpContext http, string unknownCode)
        where T : class
    {
        if (answer is null)
        {
            return ProblemMaker.Of(Refusal.NotFound(unknownCode, null));
        }

        State(http, answer.Basis.LedgerPosition);
        return Results.Ok(answer);
    }

    /// <summary>An answer from the roster, or the problem that the question is.</summary>
    public static IResult ToResult<T>(this Outcome<Answer<T>> outcome, HttpContext http)
        where T : class => outcome.Value is { } answer ? answer.ToResult(http, string.Empty) : ProblemMaker.Of(outcome.Refusal!);

    /// <summary>What was found, or the problem that it is not there.</summary>
    public static IResult OrNotFound<T>(this T? found, string unknownCode, string field)
        where T : class => found is null ? ProblemMaker.Of(Refusal.NotFound(unknownCode, field)) : Results.Ok(found);

    /// <summary>What was started and goes on by itself, with where it can be followed; or the problem.</summary>
    public static IResult ToAccepted<T>(this Outcome<T> outcome, Func<T, string> location)
        where T : class => outcome.Value is { } started ? Results.Accepted(location(started), started) : ProblemMaker.Of(outcome.Refusal!);

    /// <summary>The outcome of a command: what was recorded, or the problem.</summary>
    public static IResult ToResult(this Outcome<Recorded> outcome, HttpContext http, string? location = null)
    {
        if (outcome.Refusal is { } refusal)
        {
            return ProblemMaker.Of(refusal);
        }

        var recorded = outcome.Value!;
        State(http, recorded.LedgerPosition);
        return recorded.DryRun || recorded.Replayed || location is null ? Results.Ok(recorded) : Results.Created(location, recorded);
    }

    /// <summary>States the ledger position, also as a tag: sent back in <c>If-Match</c> it means "unless it was changed since".</summary>
    private static void State(HttpContext http, long position)
    {
        var text = position.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers[PositionHeader] = text;
        http.Response.Headers.ETag = $"\"{text}\"";
    }
}

using System.Globalization;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Decisions;
using Microsoft.AspNetCore.Mvc;

namespace CadreOrleans.Api.Problems;

/// <summary>Makes ProblemDetails: a stable code, a sentence in the reader's language, the field, and the regulation where one refuses.</summary>
internal static class ProblemMaker
{
    /// <summary>The problem that a refusal is.</summary>
    public static IResult Of(Refusal refusal)
    {
        var problem = Make(StatusOf(refusal.Kind), refusal);
        return Results.Problem(problem);
    }

    /// <summary>Writes a problem that is none of the domain's.</summary>
    public static Task WriteAsync(HttpContext http, int status, string code, string? field, params ReadOnlySpan<string> arguments)
    {
        var problem = Make(status, new Refusal(code, RefusalKind.Invalid, field, [.. arguments]));
        return Results.Problem(problem).ExecuteAsync(http);
    }

    private static ProblemDetails Make(int status, Refusal refusal)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Type = "urn:cadre:problem:" + refusal.Code,
            Title = refusal.Code,
            Detail = RefusalTexts.Sentence(refusal, CultureInfo.CurrentUICulture),
            Extensions = { ["code"] = refusal.Code },
        };
        if (refusal.Field is { } field)
        {
            problem.Extensions["field"] = field;
        }

        if (refusal.Source is { } source)
        {
            problem.Extensions["source"] = new { source.Document, source.Article };
        }

        return problem;
    }

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Denied => StatusCodes.Status403Forbidden,
        RefusalKind.Outdated => StatusCodes.Status412PreconditionFailed,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}

using System.Text.Json;
using CadreOrleans.Api.Json;
using CadreOrleans.Contracts.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace CadreOrleans.Api.Problems;

/// <summary>Turns what was thrown on the way into a problem with a stable code. Nothing of the cause reaches the caller; what is a bug is logged.</summary>
internal sealed partial class ProblemHandler(ILogger<ProblemHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                return true;
            case RequestProblemException problem:
                await ProblemMaker.WriteAsync(httpContext, problem.Status, problem.Code, problem.Field, [.. problem.Arguments]);
                return true;
            case BadHttpRequestException { InnerException: ImpossibleDateException impossible }:
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status422UnprocessableEntity, "date-impossible", FieldOf(impossible.Path), impossible.Text);
                return true;
            case BadHttpRequestException { InnerException: JsonException incomplete } when MissingField.Of(incomplete) is { } field:
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status400BadRequest, "field-missing", field, field);
                return true;
            case BadHttpRequestException { InnerException: JsonException malformed }:
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status400BadRequest, "json-malformed", FieldOf(malformed.Path));
                return true;
            case BadHttpRequestException bad:
                await ProblemMaker.WriteAsync(httpContext, bad.StatusCode, "request-malformed", null);
                return true;
            case AccessDeniedException:
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status403Forbidden, "access-denied", null);
                return true;
            case StoreUnavailableException:
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status503ServiceUnavailable, "ledger-unavailable", null);
                return true;
            case TimeoutException or Orleans.Runtime.OrleansException:
                LogUnanswered(exception);
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status503ServiceUnavailable, "not-answered-in-time", null);
                return true;
            default:
                LogBug(exception);
                await ProblemMaker.WriteAsync(httpContext, StatusCodes.Status500InternalServerError, "internal-error", null);
                return true;
        }
    }

    /// <summary>The field of a JSON path: <c>$.facts.birth</c> is <c>facts.birth</c>.</summary>
    private static string? FieldOf(string? path) => path is null or "$" ? null : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed by a fault of the program.")]
    private partial void LogBug(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request was not answered in time.")]
    private partial void LogUnanswered(Exception exception);
}

using System.Globalization;
using System.Text.Json;
using CadreOrleans.Api.Access;
using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Reads what every endpoint needs of a request: who asks, as of when, which part of a list, under which key.</summary>
internal static class RequestReading
{
    private const string DayForm = "yyyy-MM-dd";
    private const int MostKeyLength = 150;

    public static Caller Caller(this HttpContext http) => Principals.CallerOf(http.User) ?? throw new AccessDeniedException();

    /// <summary><c>asOf</c>, <c>knownAt</c> and the header <c>If-Ledger-At-Least</c>.</summary>
    public static Reading Reading(this HttpContext http)
    {
        var knownAt = http.Request.Query["knownAt"].ToString();
        DateTimeOffset? known = knownAt.Length == 0 ? null
            : DateTimeOffset.TryParse(knownAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
            : throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "moment-impossible", "knownAt", knownAt);
        var atLeast = http.Request.Headers["If-Ledger-At-Least"].ToString();
        long? position = atLeast.Length == 0 ? null
            : long.TryParse(atLeast, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given
            : throw new RequestProblemException(StatusCodes.Status400BadRequest, "request-malformed", "If-Ledger-At-Least");
        return new Reading(http.Day("asOf"), known, position);
    }

    /// <summary>A day in the query; null when absent.</summary>
    public static DateOnly? Day(this HttpContext http, string name)
    {
        var text = http.Request.Query[name].ToString();
        return text.Length == 0 ? null
            : DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "date-impossible", name, text);
    }

    /// <summary><c>search</c>, <c>limit</c>, <c>cursor</c>, <c>unit</c>.</summary>
    public static ListRequest List(this HttpContext http)
    {
        var limit = http.Request.Query["limit"].ToString();
        var count = 100;
        if (limit.Length > 0 && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < 1 or > 500))
        {
            throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "limit-out-of-range", "limit", limit);
        }

        return new ListRequest(http.Text("search"), count, http.Text("cursor"), http.Text("unit"));
    }

    /// <summary>
    /// The headers <c>Idempotency-Key</c> (a key is made when absent) and <c>If-Match</c>, the decision number, the organ it is recorded for, and <c>dryRun</c>.
    /// </summary>
    public static CommandContext Command(this HttpContext http, string? authority, string? onBehalfOf = null)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > MostKeyLength)
        {
            throw new RequestProblemException(StatusCodes.Status400BadRequest, "request-malformed", "Idempotency-Key");
        }

        var dryRun = http.Request.Query["dryRun"].ToString();
        return new CommandContext(
            key.Length > 0 ? "api/" + key : "api/" + Guid.CreateVersion7().ToString("N"),
            authority,
            onBehalfOf,
            dryRun.Equals("true", StringComparison.OrdinalIgnoreCase),
            http.IfMatch());
    }

    /// <summary>The ledger position in <c>If-Match</c>, as the <c>ETag</c> of an answer gave it; null for no condition, or any.</summary>
    private static long? IfMatch(this HttpContext http)
    {
        var tag = http.Request.Headers.IfMatch.ToString();
        return tag is "" or "*" ? null
            : tag is ['"', .. var position, '"'] && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read
            : throw new RequestProblemException(StatusCodes.Status400BadRequest, "request-malformed", "If-Match");
    }

    /// <summary>Refuses an identifier of the wrong form as unknown, before it reaches a grain.</summary>
    public static string Known(string identifier, string code, string field) => Identifier.IsWellFormed(identifier)
        ? identifier
        : throw new RequestProblemException(StatusCodes.Status404NotFound, code, field);

    /// <summary>A text in the query; null when absent or empty.</summary>
    public static string? Text(this HttpContext http, string name) => http.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}

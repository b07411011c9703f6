using System.Globalization;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Problems;

/// <summary>Tells somebody who is not signed in what to do: a page to a browser, a problem to a program.</summary>
internal static class SignInRequired
{
    private const string Code = "sign-in-required";

    public static Task WriteAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/api") || !http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return ProblemMaker.WriteAsync(http, StatusCodes.Status401Unauthorized, Code, null);
        }

        var culture = CultureInfo.CurrentUICulture;
        var sentence = RefusalTexts.Sentence(Refusal.Denied(Code), culture);
        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            $"<!doctype html><html lang=\"{culture.TwoLetterISOLanguageName}\"><meta charset=\"utf-8\"><title>CadreOrleans</title>"
            + "<body style=\"font:15px/1.5 'Segoe UI',system-ui,sans-serif;margin:15vh auto;max-width:34rem;padding:0 1rem;color:#18202a\">"
            + $"<h1 style=\"font-size:20px\">CadreOrleans</h1><p>{System.Net.WebUtility.HtmlEncode(sentence)}</p></body></html>");
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>What a problem must look like.</summary>
internal static class Problem
{
    public static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string code, string? field = null)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("detail").GetString().ShouldNotBe(code, "a code needs a sentence");
        if (field is not null)
        {
            problem.GetProperty("field").GetString().ShouldBe(field);
        }

        return problem;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>Facts of a file, each over its own endpoint.</summary>
public sealed class FactTest(RunningApi api)
{
    /// <summary>Path, body without the official, kind of the entry, and what makes it wrong: the field, its value, the code.</summary>
    public static TheoryData<string, string, string, string, string, string> Facts => new()
    {
        { "assessments", """{"year":2021,"level":"good","on":"2021-12-20","points":88,"evidence":["minutes"]}""", "assessment", "year", "2022", "assessment-year-impossible" },
        { "assessments", """{"year":2021,"level":"good","on":"2021-12-20","rater":"RELATIVE","unitResultPercent":65}""", "assessment", "rater", "\"o-nobody\"", "official-unknown" },
        { "confidence-votes", """{"high":30,"medium":5,"low":1,"convened":39,"on":"2021-10-05"}""", "confidence-vote", "convened", "35", "votes-exceed-convened" },
        { "trainings", """{"training":"politicalTheory","politicalTheory":"senior","on":"2020-07-31"}""", "training", "politicalTheory", "\"none\"", "training-level-differs" },
        { "degrees", """{"level":"master","awarded":{"value":"2019-06","precision":"month"},"mode":"inService"}""", "degree", "level", "\"none\"", "degree-level-missing" },
        { "disciplines", """{"track":"party","form":"reprimand","category":"duty","on":"2021-03-15"}""", "discipline", "form", "\"demotion\"", "form-not-of-track" },
        { "inspections", """{"subject":"finance","on":"2021-04-01"}""", "inspection-opened", "subject", "\" \"", "subject-missing" },
        { "complaints", """{"subject":"order of steps","upheld":true,"on":"2021-06-10"}""", "complaint", "subject", "\"\"", "subject-missing" },
        { "family-relations", """{"relative":"RELATIVE","relation":"sibling","on":"2021-01-01"}""", "family-relation", "relative", "\"o-nobody\"", "official-unknown" },
        { "recruitments", """{"unit":"UNIT","job":"specialist","on":"2021-09-01"}""", "recruitment", "unit", "\"u-nothing\"", "unit-unknown" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task Fact_WhenTriedRefusedAndRecorded_StandsInTheFileOnce(string path, string body, string kind, string field, string wrong, string code)
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var fact = Parse(body.Replace("RELATIVE", await district.OfficialAsync("1982"), StringComparison.Ordinal).Replace("UNIT", district.Unit, StringComparison.Ordinal));
        fact["official"] = JsonSerializer.SerializeToElement(official);
        fact["authority"] = JsonSerializer.SerializeToElement("12-QĐ/HU");
        fact["onBehalfOf"] = JsonSerializer.SerializeToElement("Ban Thường vụ");

        using var dry = await api.PostAsync($"{district.Path}/{path}?dryRun=true", fact);
        dry.StatusCode.ShouldBe(HttpStatusCode.OK, await dry.Content.ReadAsStringAsync());
        var tried = await dry.Content.ReadFromJsonAsync<JsonElement>();
        tried.GetProperty("dryRun").GetBoolean().ShouldBeTrue();
        tried.GetProperty("effects")[0].GetProperty("official").GetString().ShouldBe(official);
        (await KindsAsync(district, official, tried.GetProperty("ledgerPosition").ToString())).ShouldBeEmpty();

        var refused = new Dictionary<string, JsonElement>(fact) { [field] = JsonDocument.Parse(wrong).RootElement };
        using var refusal = await api.PostAsync($"{district.Path}/{path}", refused);
        await refusal.ShouldBeProblemAsync(code.EndsWith("unknown", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.UnprocessableEntity, code, field);

        var key = Guid.NewGuid().ToString("N");
        using var recorded = await api.PostAsync($"{district.Path}/{path}", fact, key);
        recorded.StatusCode.ShouldBe(HttpStatusCode.Created, await recorded.Content.ReadAsStringAsync());
        recorded.Headers.Location!.ToString().ShouldEndWith("/officials/" + official);
        using var retried = await api.PostAsync($"{district.Path}/{path}", fact, key);
        (await retried.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("replayed").GetBoolean().ShouldBeTrue();
        (await KindsAsync(district, official, recorded.Headers.GetValues("Ledger-Position").Single())).ShouldBe([kind]);
    }

    [Fact]
    public async Task Inspection_WhenConcluded_IsConcludedOnceAndNeverBeforeItWasOpened()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        using var opened = await api.PostAsync($"{district.Path}/inspections", new { official, subject = "finance", on = "2021-04-01" });
        using var early = await api.PostAsync($"{district.Path}/inspections/conclusions", new { official, inspection = 1, breachFound = false, on = "2021-03-31" });
        using var tried = await api.PostAsync($"{district.Path}/inspections/conclusions?dryRun=true", new { official, inspection = 1, breachFound = false, on = "2021-05-20" });
        using var concluded = await api.PostAsync($"{district.Path}/inspections/conclusions", new { official, inspection = 1, breachFound = false, on = "2021-05-20" });
        using var again = await api.PostAsync($"{district.Path}/inspections/conclusions", new { official, inspection = 1, breachFound = false, on = "2021-05-21" });
        await early.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "concluded-before-opened", "on");
        tried.StatusCode.ShouldBe(HttpStatusCode.OK);
        concluded.StatusCode.ShouldBe(HttpStatusCode.Created);
        await again.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "inspection-not-open", "inspection");
    }

    [Theory]
    [InlineData("trainings", """{"training":"defence","on":"1979-05-01"}""", "day-before-birth", "on")]
    [InlineData("trainings", """{"training":"defence","on":"9000-01-01"}""", "not-happened-yet", "on")]
    [InlineData("confidence-votes", """{"high":-1,"medium":0,"low":0,"convened":5,"on":"2021-01-01"}""", "votes-negative", "high")]
    public async Task Fact_OnAnImpossibleDayOrNumber_IsRefusedNamingTheField(string path, string body, string code, string field)
    {
        var district = await District.CreateAsync(api);
        var fact = Parse(body);
        fact["official"] = JsonSerializer.SerializeToElement(await district.OfficialAsync("1980-05-01"));
        using var response = await api.PostAsync($"{district.Path}/{path}", fact);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    private static Dictionary<string, JsonElement> Parse(string body) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(body)!;

    private static async Task<List<string>> KindsAsync(District district, string official, string atLeast) =>
        [.. (await district.ReadAsync($"officials/{official}", atLeast)).GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("entry").GetProperty("kind").GetString()!)];
}

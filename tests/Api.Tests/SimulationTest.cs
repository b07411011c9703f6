using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class SimulationTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Fact]
    public async Task Simulation_OfTheBaseScenario_CompletesWithIndicatorsAndProvenance()
    {
        var run = await RunAsync(new { scenario = "base", start = "2022-07", years = 5, replicates = 128, seed = 11 });
        run.GetProperty("status").GetString().ShouldBe("completed");
        var vacancies = run.GetProperty("indicators").EnumerateArray()
            .First(indicator => indicator.GetProperty("code").GetString() == "open-vacancies" && indicator.GetProperty("period").GetString() == "month");
        vacancies.GetProperty("points").GetArrayLength().ShouldBe(60);
        var point = vacancies.GetProperty("points")[59];
        point.GetProperty("standardError").GetDouble().ShouldBeGreaterThan(0);
        point.GetProperty("q05").GetDouble().ShouldBeLessThanOrEqualTo(point.GetProperty("q95").GetDouble());
        run.GetProperty("provenance").GetProperty("resultHash").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Simulation_OfficialAsked_GivesFactsOfLawAndNoChance()
    {
        var run = await RunAsync(new { scenario = "base", start = "2022-07", years = 15, replicates = 64, seed = 15 });
        var id = run.GetProperty("id").GetString();
        var facts = await api.GetAsync($"{Sample}/simulations/{id}/officials/o-0050?limit=5");
        facts.GetProperty("asOf").GetString().ShouldBe("2022-06-30");
        var file = await api.GetAsync($"{Sample}/officials/o-0050?asOf=2022-06-30");
        facts.GetProperty("retiresOn").ToString().ShouldBe(file.GetProperty("value").GetProperty("summary").GetProperty("retires").ToString());
        var posts = facts.GetProperty("posts").GetProperty("posts");
        facts.GetProperty("lastMonths").GetArrayLength().ShouldBe(posts.GetArrayLength());
        facts.ToString().ShouldNotContain("probability", Case.Insensitive);
        using var unknown = await api.Client.GetAsync(new Uri($"{Sample}/simulations/{id}/officials/nobody", UriKind.Relative));
        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "official-unknown", "official");
    }

    [Fact]
    public async Task Simulation_OfOneUnit_GivesItsDistributionsOnly()
    {
        var run = await RunAsync(new { scenario = "base", start = "2022-07", years = 2, replicates = 64, seed = 16 });
        var id = run.GetProperty("id").GetString();
        run.GetProperty("indicators").EnumerateArray().ShouldAllBe(one => !one.GetProperty("scope").GetString()!.StartsWith("unit/", StringComparison.Ordinal));
        var unit = run.GetProperty("positions")[0].GetProperty("unit").GetString();
        var narrowed = await api.GetAsync($"{Sample}/simulations/{id}?unit={unit}");
        var indicators = narrowed.GetProperty("indicators").EnumerateArray().ToArray();
        indicators.Select(one => one.GetProperty("code").GetString()).ShouldContain("holders");
        indicators.ShouldAllBe(one => one.GetProperty("scope").GetString() == "unit/" + unit && one.GetProperty("points").GetArrayLength() == 2);
    }

    [Fact]
    public async Task Simulation_AskedForTwice_IsAnsweredFromTheStore()
    {
        var request = new { scenario = "base", start = "2022-07", years = 3, replicates = 64, seed = 12 };
        using var first = await api.PostAsync($"{Sample}/simulations", request);
        var id = (await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        await FinishedAsync(id!);
        using var second = await api.PostAsync($"{Sample}/simulations", request);
        var again = await second.Content.ReadFromJsonAsync<JsonElement>();
        again.GetProperty("run").GetString().ShouldBe(id);
        again.GetProperty("fromStore").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Simulation_WithAnInterventionThatTouchesNothingBefore_DiffersOnlyInItsKey()
    {
        using var created = await api.PostAsync(
            $"{Sample}/scenarios",
            new { name = "Thử", interventions = new[] { new { kind = "forced-exit", month = "2023-01", official = "o-0050", reason = "moves" } } });
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        var scenario = (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var run = await RunAsync(new { scenario, start = "2022-07", years = 2, replicates = 64, seed = 13 });
        var baseRun = await RunAsync(new { scenario = "base", start = "2022-07", years = 2, replicates = 64, seed = 13 });
        Hash(run).ShouldNotBe(Hash(baseRun));
        FirstVacancies(run).ShouldBe(FirstVacancies(baseRun), "nothing differs before the intervention's month");
    }

    [Theory]
    [InlineData("split-unit", "intervention-not-supported", "interventions[0].kind")]
    [InlineData("forced-exit", "intervention-field-missing", "interventions[0].official")]
    public async Task Scenario_WithAnInterventionThatCannotBeCarried_IsRefusedWhole(string kind, string code, string field)
    {
        using var response = await api.PostAsync($"{Sample}/scenarios", new { name = "x", interventions = new[] { new { kind, month = "2023-01", reason = "moves" } } });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    [Theory]
    [InlineData("years", """{"scenario":"base","years":0,"replicates":10,"seed":1}""", "run-years-out-of-range")]
    [InlineData("replicates", """{"scenario":"base","years":1,"replicates":0,"seed":1}""", "run-replicates-out-of-range")]
    [InlineData("start", """{"scenario":"base","start":"2030-01","years":1,"replicates":1,"seed":1}""", "run-start-out-of-range")]
    public async Task Simulation_OutOfRange_IsRefused(string field, string json, string code)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri($"{Sample}/simulations", UriKind.Relative), content);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    [Fact]
    public async Task Simulation_WhenCancelled_EndsAsCancelled()
    {
        using var started = await api.PostAsync($"{Sample}/simulations", new { scenario = "base", start = "2022-07", years = 40, replicates = 10000, seed = 14 });
        var id = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        using var cancelled = await api.PostAsync($"{Sample}/simulations/{id}/cancellation", new { });
        (await cancelled.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("progress").GetProperty("status").GetString().ShouldBe("cancelled");
    }

    private static string Hash(JsonElement run) => run.GetProperty("provenance").GetProperty("resultHash").GetString()!;

    private static string FirstVacancies(JsonElement run) => string.Join(' ', run.GetProperty("indicators").EnumerateArray()
        .First(indicator => indicator.GetProperty("code").GetString() == "open-vacancies" && indicator.GetProperty("period").GetString() == "month")
        .GetProperty("points").EnumerateArray().Take(6).Select(point => point.GetRawText()));

    private async Task<JsonElement> RunAsync(object request)
    {
        using var started = await api.PostAsync($"{Sample}/simulations", request);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        started.Headers.Location.ShouldNotBeNull();
        return await FinishedAsync((await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString()!);
    }

    /// <summary>Follows the events to their end, then reads the run.</summary>
    private async Task<JsonElement> FinishedAsync(string run)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var events = await api.Client.GetStreamAsync(new Uri($"{Sample}/simulations/{run}/events", UriKind.Relative), patience.Token);
        using var reader = new StreamReader(events);
        var last = string.Empty;
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            last = line.StartsWith("data:", StringComparison.Ordinal) ? line : last;
        }

        last.ShouldContain("\"completed\"", customMessage: "the events end with the run");
        return await api.GetAsync($"{Sample}/simulations/{run}");
    }
}

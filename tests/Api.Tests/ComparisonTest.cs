using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class ComparisonTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Fact]
    public async Task Comparison_OfScenariosThatDoNothingAndStopRecruitment_SeesTheOneAndNotTheOther()
    {
        var nothing = await ScenarioAsync();
        var stopped = await ScenarioAsync(new { kind = "recruitment", month = "2022-07", perYear = 0 });
        var request = new { scenarios = new[] { "base", nothing, stopped }, start = "2022-07", years = 2, replicates = 64, seed = 21 };
        var comparison = await CompletedAsync(await StartAsync(request));
        comparison.GetProperty("runs")[0].GetString().ShouldBe(comparison.GetProperty("runs")[1].GetString(), "a scenario without interventions is the base");
        var scenarios = comparison.GetProperty("scenarios");
        var idle = scenarios[0].GetProperty("differences").EnumerateArray().ToArray();
        idle.ShouldAllBe(one => one.GetProperty("difference").GetDouble() == 0 && !one.GetProperty("seen").GetBoolean());
        scenarios[0].GetProperty("positions").GetArrayLength().ShouldBe(0);
        var officials = scenarios[1].GetProperty("differences").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "officials");
        officials.GetProperty("seen").GetBoolean().ShouldBeTrue();
        officials.GetProperty("high").GetDouble().ShouldBeLessThan(0);
        officials.GetProperty("assumedLow").GetDouble().ShouldBeLessThanOrEqualTo(officials.GetProperty("difference").GetDouble());
        var assumptions = await api.GetAsync($"{Sample}/simulations/{comparison.GetProperty("runs")[0].GetString()}/assumptions");
        assumptions.GetProperty("greatest").GetString().ShouldBe("hazards");
        scenarios[1].GetProperty("positions")[0].GetProperty("change").GetDouble().ShouldBeGreaterThan(0);

        using var again = await api.PostAsync($"{Sample}/comparisons", request);
        var started = await again.Content.ReadFromJsonAsync<JsonElement>();
        started.GetProperty("comparison").GetString().ShouldBe(comparison.GetProperty("id").GetString());
        started.GetProperty("fromStore").GetBoolean().ShouldBeTrue();
        (await api.GetAsync($"{Sample}/simulations")).EnumerateArray().ShouldNotContain(run => run.GetProperty("id").GetString() == comparison.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Comparison_WithCalibratedRates_RunsEveryScenarioWithThem()
    {
        var stopped = await ScenarioAsync(new { kind = "recruitment", month = "2022-07", perYear = 0 });
        var comparison = await CompletedAsync(await StartAsync(new { scenarios = new[] { "base", stopped }, start = "2022-07", years = 1, replicates = 8, seed = 23, rates = "calibrated" }));
        comparison.GetProperty("request").GetProperty("rates").GetString().ShouldBe("calibrated");
        foreach (var run in comparison.GetProperty("runs").EnumerateArray())
        {
            (await api.GetAsync($"{Sample}/simulations/{run.GetString()}")).GetProperty("request").GetProperty("rates").GetString().ShouldBe("calibrated");
        }
    }

    [Theory]
    [InlineData("""{"scenarios":["base"],"years":1,"replicates":8,"seed":1}""", "comparison-scenarios-out-of-range")]
    [InlineData("""{"scenarios":["base","base"],"years":1,"replicates":8,"seed":1}""", "comparison-scenario-twice")]
    public async Task Comparison_OfTooFewOrTheSameTwice_IsRefused(string json, string code)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri($"{Sample}/comparisons", UriKind.Relative), content);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, "scenarios");
    }

    [Fact]
    public async Task Simulation_WithATargetOfPrecision_EndsAtAPrefixAndReportsItsReplicates()
    {
        var wide = new { scenario = "base", start = "2022-07", years = 1, replicates = 4000, seed = 22, precision = new[] { new { code = "officials", halfWidth = 50.0 } } };
        using var started = await api.PostAsync($"{Sample}/simulations", wide);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        var id = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        using (var events = await api.Client.GetAsync(new Uri($"{Sample}/simulations/{id}/events", UriKind.Relative)))
        {
            events.EnsureSuccessStatusCode();
        }

        var run = await api.GetAsync($"{Sample}/simulations/{id}");
        run.GetProperty("status").GetString().ShouldBe("completed");
        run.GetProperty("provenance").GetProperty("replicates").GetInt32().ShouldBe(512);
        run.GetProperty("progress").GetProperty("done").GetInt32().ShouldBe(512);
    }

    [Fact]
    public async Task Simulation_WithATargetForAnUnknownIndicator_IsRefused()
    {
        using var response = await api.PostAsync(
            $"{Sample}/simulations", new { scenario = "base", years = 1, replicates = 8, seed = 1, precision = new[] { new { code = "nonsense", halfWidth = 1.0 } } });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "run-precision-unknown", "precision[0].code");
    }

    private async Task<string> ScenarioAsync(params object[] interventions)
    {
        using var created = await api.PostAsync($"{Sample}/scenarios", new { name = "So sánh", interventions });
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        return (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> StartAsync(object request)
    {
        using var started = await api.PostAsync($"{Sample}/comparisons", request);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        return await api.GetAsync($"{Sample}/comparisons/{(await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("comparison").GetString()}");
    }

    /// <summary>Follows the events of each run to its end, then reads the comparison.</summary>
    private async Task<JsonElement> CompletedAsync(JsonElement comparison)
    {
        foreach (var run in comparison.GetProperty("runs").EnumerateArray())
        {
            using var events = await api.Client.GetAsync(new Uri($"{Sample}/simulations/{run.GetString()}/events", UriKind.Relative));
            events.EnsureSuccessStatusCode();
        }

        var completed = await api.GetAsync($"{Sample}/comparisons/{comparison.GetProperty("id").GetString()}");
        completed.GetProperty("status").GetString().ShouldBe("completed");
        return completed;
    }
}

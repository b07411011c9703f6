using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>The second sample, under the generic pack: every question that the district answers is answered for it, too.</summary>
public sealed class RiverbankTest(RunningApi api)
{
    private const string Sample = "workspaces/riverbank-library";

    [Fact]
    public async Task Sample_WhenLoaded_AnswersOverviewFiguresPoolPlanAndWhatIf()
    {
        using (var loaded = await api.PostAsync($"{Sample}/sample", new { }))
        {
            loaded.StatusCode.ShouldBe(HttpStatusCode.Created, await loaded.Content.ReadAsStringAsync());
        }

        var overview = (await api.GetAsync($"{Sample}/overview")).GetProperty("value");
        overview.GetProperty("officials").GetInt32().ShouldBe(40);
        var figures = (await api.GetAsync($"{Sample}/figures?from=2021-07-01&to=2026-06-30")).GetProperty("value");
        figures.GetProperty("requirements").GetArrayLength().ShouldBe(25);
        figures.GetProperty("targets").GetArrayLength().ShouldBe(0, "the pack sets none");

        var pool = (await api.GetAsync($"{Sample}/positions/p-08/candidate-pool?within=any")).GetProperty("value");
        pool.GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(0);
        pool.GetProperty("rows")[0].GetProperty("readiness").GetString().ShouldBe("now");

        (await api.GetAsync($"{Sample}/plans/2027-2030/u-01/nominations")).GetProperty("value").GetProperty("nominations").GetArrayLength().ShouldBe(30);
        var checks = (await api.GetAsync($"{Sample}/plans/2027-2030/u-01/checks")).GetProperty("value");
        checks.GetProperty("errors").GetInt32().ShouldBe(0, checks.GetRawText());
        (await api.GetAsync($"{Sample}/due-list")).GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Object);
        (await api.GetAsync($"{Sample}/regulations")).GetProperty("value").GetProperty("values").EnumerateArray()
            .ShouldAllBe(value => value.GetProperty("source").GetProperty("certainty").GetString() == "estimated");

        await WhatIfAsync();
    }

    private async Task WhatIfAsync()
    {
        using var started = await api.PostAsync($"{Sample}/simulations", new { scenario = "base", start = "2026-07", years = 5, replicates = 64, seed = 1 });
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        var run = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var events = new StreamReader(await api.Client.GetStreamAsync(new Uri($"{Sample}/simulations/{run}/events", UriKind.Relative), patience.Token));
        var end = await events.ReadToEndAsync(patience.Token);
        end.ShouldContain("\"completed\"");
        (await api.GetAsync($"{Sample}/simulations/{run}")).GetProperty("indicators").GetArrayLength().ShouldBeGreaterThan(0);
    }
}

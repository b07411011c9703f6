using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class CalibrationTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Fact]
    public async Task Calibration_OfTheSample_TellsGroupsOfTwentyAndCoversTheDefaultsByAge()
    {
        var answer = (await api.GetAsync($"{Sample}/calibration")).GetProperty("value");
        answer.GetProperty("from").GetString().ShouldBe("2018-01");
        answer.GetProperty("until").GetString().ShouldBe("2022-01");
        var cells = answer.GetProperty("cells").EnumerateArray().ToArray();
        var known = cells.Where(cell => cell.GetProperty("evidence").GetString() == "ledger").ToArray();
        known.ShouldNotBeEmpty();
        known.ShouldAllBe(cell => cell.GetProperty("people").GetInt32() >= 20 && cell.GetProperty("officialMonths").GetInt32() > 0);
        known.Where(cell => cell.GetProperty("cause").GetString() != "discipline").Sum(cell => cell.GetProperty("events").GetInt32()).ShouldBeInRange(5, 12);
        cells.ShouldContain(cell => cell.GetProperty("cause").GetString() == "discipline", "discipline is calibrated by cell, too");
        answer.GetProperty("bySex").EnumerateArray().ShouldAllBe(cell => cell.GetProperty("people").GetInt32() >= 20);
        known.ShouldAllBe(cell => cell.GetProperty("low").GetDouble() < cell.GetProperty("estimate").GetDouble() && cell.GetProperty("estimate").GetDouble() < cell.GetProperty("high").GetDouble());
        cells.ShouldContain(cell => cell.GetProperty("evidence").GetString() == "noData" && cell.GetProperty("people").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Simulation_WithCalibratedRates_SaysSoAndDiffersFromTheDefaults()
    {
        var rated = await RunAsync("simulations", new { scenario = "base", start = "2022-07", years = 2, replicates = 64, seed = 31, rates = "calibrated" });
        var plain = await RunAsync("simulations", new { scenario = "base", start = "2022-07", years = 2, replicates = 64, seed = 31 });
        var rates = rated.GetProperty("provenance").GetProperty("rates");
        rates.GetProperty("rates").GetString().ShouldBe("calibrated");
        rates.GetProperty("until").GetString().ShouldBe("2022-01");
        plain.GetProperty("provenance").GetProperty("rates").GetProperty("rates").GetString().ShouldBe("defaults");
        rated.GetProperty("provenance").GetProperty("runKey").GetString().ShouldNotBe(plain.GetProperty("provenance").GetProperty("runKey").GetString());
        rated.GetProperty("backtest").ValueKind.ShouldBe(JsonValueKind.Null, "the future has not happened");
    }

    [Fact]
    public async Task Backtest_FromThreeYearsAgo_IsHeldAgainstWhatHappenedAndKept()
    {
        var request = new { start = "2019-07", years = 3, replicates = 128, seed = 32, rates = "calibrated" };
        var report = await RunAsync("backtests", request);
        var held = report.GetProperty("backtest");
        held.GetProperty("counts").GetArrayLength().ShouldBe(4 * 3);
        held.GetProperty("postYears").GetInt32().ShouldBeGreaterThan(300);
        held.GetProperty("brier").GetDouble().ShouldBeInRange(0, 0.5);
        held.GetProperty("bins").EnumerateArray().Sum(bin => bin.GetProperty("count").GetInt32()).ShouldBe(held.GetProperty("postYears").GetInt32());
        held.GetProperty("coverage90").GetDouble().ShouldBeGreaterThanOrEqualTo(held.GetProperty("coverage50").GetDouble());
        report.GetProperty("provenance").GetProperty("rates").GetProperty("until").GetString().ShouldBe("2019-01", "rates are counted before the start");
        var latest = await api.GetAsync($"{Sample}/backtests/latest");
        latest.GetProperty("run").GetString().ShouldBe(report.GetProperty("id").GetString());
        latest.GetProperty("result").GetProperty("brier").GetDouble().ShouldBe(held.GetProperty("brier").GetDouble());
        if (held.GetProperty("successors") is { ValueKind: JsonValueKind.Object } successors)
        {
            successors.GetProperty("appointments").GetInt32().ShouldBeGreaterThanOrEqualTo(20, "fewer would tell of single ones");
            successors.GetProperty("firstThree").GetDouble().ShouldBeInRange(successors.GetProperty("firstOne").GetDouble(), successors.GetProperty("firstFive").GetDouble());
        }

        using var again = await api.PostAsync($"{Sample}/backtests", request);
        var started = await again.Content.ReadFromJsonAsync<JsonElement>();
        started.GetProperty("fromStore").GetBoolean().ShouldBeTrue();
        started.GetProperty("run").GetString().ShouldBe(report.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Backtest_ThatReachesBeyondToday_IsRefused()
    {
        using var response = await api.PostAsync($"{Sample}/backtests", new { start = "2020-07", years = 3, replicates = 64, seed = 1 });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "backtest-not-past", "years");
    }

    [Fact]
    public async Task Backtest_WhenUnknown_IsNotFound()
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/backtests/nothing", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound, "run-unknown", "run");
    }

    private async Task<JsonElement> RunAsync(string kind, object request)
    {
        using var started = await api.PostAsync($"{Sample}/{kind}", request);
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        started.Headers.Location!.ToString().ShouldContain(kind);
        var run = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var events = await api.Client.GetStreamAsync(new Uri($"{Sample}/simulations/{run}/events", UriKind.Relative), patience.Token);
        using var reader = new StreamReader(events);
        while (await reader.ReadLineAsync(patience.Token) is not null)
        {
            // Only the end of the events is of interest.
        }

        return await api.GetAsync($"{Sample}/{kind}/{run}");
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class ReorganisationTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";
    private const string Table = "old_code,old_name,new_code,new_name\n01,Xã Một,01,Xã Mới\n02,Xã Hai,01,Xã Mới\n";

    [Fact]
    public async Task Preview_OfTheShippedRound_TellsClaimantsSeatsOverTheNormAndWhoHasNoPost()
    {
        using var sample = await api.PostAsync($"{Sample}/sample", new { });
        var preview = (await api.GetAsync($"{Sample}/scenarios/s-reorganisation-2025/reorganisation")).GetProperty("value");
        preview.GetProperty("on").GetString().ShouldBe("2025-07-01");
        preview.GetProperty("complyBy").GetString().ShouldBe("2030-06-30");
        preview.GetProperty("units").GetArrayLength().ShouldBe(8);
        preview.GetProperty("isApplied").GetBoolean().ShouldBeFalse();
        preview.GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("title").GetString() == "commune-secretary"
            && seat.GetProperty("claimants").GetArrayLength() > seat.GetProperty("norm").GetInt32()).ShouldBe(8);
        preview.GetProperty("seats").EnumerateArray().Sum(seat => seat.GetProperty("overNorm").GetInt32()).ShouldBeGreaterThan(0);
        preview.GetProperty("people").EnumerateArray().ShouldContain(person => person.GetProperty("kind").GetString() == "without-post");
        preview.GetProperty("planEntries").EnumerateArray().ShouldContain(entry => entry.GetProperty("fate").GetString() == "mapped");
    }

    [Fact]
    public async Task Application_ThenUndoing_GivesTheRecordsAsTheyWere()
    {
        var district = await TwoCommunesAsync();
        var before = await RecordsAsync(district.Path);
        var scenario = await ScenarioAsync(district.Path);
        using var dry = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/application?dryRun=true", new { decision = "QĐ 1" });
        (await dry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dryRun").GetBoolean().ShouldBeTrue();
        (await RecordsAsync(district.Path)).ShouldBe(before);

        using var applied = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/application", new { decision = "QĐ 1" });
        applied.StatusCode.ShouldBe(HttpStatusCode.OK, await applied.Content.ReadAsStringAsync());
        var units = await UnitsAsync(district.Path);
        units.ShouldContain("Xã Mới");
        units.ShouldNotContain("Xã Hai");
        using var twice = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/application", new { decision = "QĐ 1" });
        await twice.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "reorganisation-applied", "scenario");

        using var undone = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/undoing", new { decision = "QĐ 2" });
        undone.StatusCode.ShouldBe(HttpStatusCode.OK, await undone.Content.ReadAsStringAsync());
        (await RecordsAsync(district.Path)).ShouldBe(before);

        // The grains fold anew too: what was ended by the undone commit can be changed again.
        var official = await district.OfficialAsync("1980-01-01");
        using var appointed = await district.AppointAsync(official, await PositionAsync(district, units: "Xã Hai", title: "commune-front-chair"), "2026-10-10");
        appointed.StatusCode.ShouldBe(HttpStatusCode.Created, await appointed.Content.ReadAsStringAsync());
        using var again = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/application", new { decision = "QĐ 3" });
        again.StatusCode.ShouldBe(HttpStatusCode.OK, await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Undoing_WhenSomethingRestsOnIt_IsRefused()
    {
        var district = await TwoCommunesAsync();
        var scenario = await ScenarioAsync(district.Path);
        using var applied = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/application", new { decision = "QĐ 1" });
        applied.StatusCode.ShouldBe(HttpStatusCode.OK, await applied.Content.ReadAsStringAsync());
        await PositionAsync(district, "Xã Mới", "commune-front-chair");
        using var undone = await api.PostAsync($"{district.Path}/scenarios/{scenario}/reorganisation/undoing", new { });
        await undone.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "undo-rested-on");
    }

    [Fact]
    public async Task Table_WithAnUnknownUnit_NamesRowColumnValueAndTheNearest()
    {
        var district = await TwoCommunesAsync();
        using var created = await api.PostAsync($"{district.Path}/scenarios", new { name = "Sai" });
        var scenario = await District.IdAsync(created);
        using var response = await api.PostAsync(
            $"{district.Path}/scenarios/{scenario}/reorganisation/table",
            new { month = "2026-10", table = "old_code,old_name,new_code,new_name\n09,Xã Hai,01,Xã Mới\n" });
        var problem = await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "table-unit-unknown", "table");
        problem.GetProperty("detail").GetString()!.ShouldContain("02 Xã Hai");
    }

    [Fact]
    public async Task Preview_OfAScenarioThatChangesNoUnit_IsRefused()
    {
        var district = await TwoCommunesAsync();
        using var created = await api.PostAsync($"{district.Path}/scenarios", new { name = "Không" });
        using var response = await api.Client.GetAsync(new Uri($"{district.Path}/scenarios/{await District.IdAsync(created)}/reorganisation", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "reorganisation-empty", "interventions");
    }

    /// <summary>Two communes, each with a secretary, a deputy and a committee, and their holders.</summary>
    private async Task<District> TwoCommunesAsync()
    {
        var district = await District.CreateAsync(api);
        foreach (var (name, code) in new[] { ("Xã Một", "01"), ("Xã Hai", "02") })
        {
            using var unit = await api.PostAsync($"{district.Path}/units", new { facts = new { code, name, tier = "commune", kind = "commune", parent = district.Unit, order = 1 }, on = "2000-01-01" });
            unit.StatusCode.ShouldBe(HttpStatusCode.Created);
            foreach (var title in new[] { "commune-secretary", "commune-deputy-secretary" })
            {
                var position = await PositionAsync(district, name, title);
                using var appointed = await district.AppointAsync(await district.OfficialAsync("1980-01-01"), position, "2021-01-01");
                appointed.StatusCode.ShouldBe(HttpStatusCode.Created, await appointed.Content.ReadAsStringAsync());
            }
        }

        return district;
    }

    private async Task<string> ScenarioAsync(string path)
    {
        using var created = await api.PostAsync($"{path}/scenarios", new { name = "Hợp nhất" });
        var scenario = await District.IdAsync(created);
        using var table = await api.PostAsync($"{path}/scenarios/{scenario}/reorganisation/table", new { month = "2026-10", table = Table });
        table.StatusCode.ShouldBe(HttpStatusCode.OK, await table.Content.ReadAsStringAsync());
        return scenario;
    }

    private async Task<string> PositionAsync(District district, string units, string title)
    {
        var unit = (await api.GetAsync($"{district.Path}/units")).GetProperty("value").GetProperty("items").EnumerateArray()
            .First(entry => entry.GetProperty("name").GetString() == units).GetProperty("id").GetString();
        var facts = new { unit, title, name = title + " " + units, seats = 1, managedBy = "district", decidedBy = "district", consults = (string?)null, linkedTo = (string?)null, order = 1 };
        using var response = await api.PostAsync($"{district.Path}/positions", new { facts, on = units == "Xã Mới" ? "2026-10-02" : "2000-01-01" });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await District.IdAsync(response);
    }

    private async Task<string> UnitsAsync(string path) => (await api.GetAsync($"{path}/units")).GetProperty("value").ToString();

    /// <summary>Units, positions with their holders: everything a reorganisation changes.</summary>
    private async Task<string> RecordsAsync(string path) =>
        await UnitsAsync(path) + (await api.GetAsync($"{path}/positions")).GetProperty("value");
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>One endpoint for each kind of decision by which a seat is taken.</summary>
public sealed class DecisionTest(RunningApi api)
{
    [Theory]
    [InlineData("appointments", "appointment", "ordinary", "full")]
    [InlineData("elections", "election", "ordinary", "full")]
    [InlineData("designations", "designation", "ordinary", "full")]
    [InlineData("acting-assignments", "actingAssignment", "ordinary", "acting")]
    [InlineData("rotations", "appointment", "rotationHorizontal", "full")]
    [InlineData("transfers", "appointment", "transfer", "full")]
    [InlineData("secondments", "appointment", "secondment", "full")]
    public async Task Decision_WhenTriedAndRecorded_IsCalledWhatItWas(string path, string takenBy, string move, string capacity)
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var body = new { official, position = await district.PositionAsync(), from = "2022-01-01", authority = "125-QĐ/HU", onBehalfOf = "Ban Thường vụ" };
        using var dry = await api.PostAsync($"{district.Path}/{path}?dryRun=true", body);
        dry.StatusCode.ShouldBe(HttpStatusCode.OK, await dry.Content.ReadAsStringAsync());
        var position = (await dry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ledgerPosition").ToString();
        (await district.ReadAsync($"officials/{official}", position)).GetProperty("career").GetArrayLength().ShouldBe(0);

        using var recorded = await api.PostAsync($"{district.Path}/{path}", body);
        recorded.StatusCode.ShouldBe(HttpStatusCode.Created, await recorded.Content.ReadAsStringAsync());
        var file = await district.ReadAsync($"officials/{official}", recorded.Headers.GetValues("Ledger-Position").Single());
        var held = file.GetProperty("career")[0];
        held.GetProperty("takenBy").GetString().ShouldBe(takenBy);
        held.GetProperty("move").GetString().ShouldBe(move);
        held.GetProperty("capacity").GetString().ShouldBe(capacity);
    }

    [Theory]
    [InlineData("rotations", "move", "transfer")]
    [InlineData("transfers", "move", "secondment")]
    [InlineData("secondments", "move", "ordinary")]
    [InlineData("elections", "takenBy", "appointment")]
    [InlineData("elections", "capacity", "acting")]
    [InlineData("designations", "takenBy", "election")]
    [InlineData("acting-assignments", "capacity", "full")]
    [InlineData("reappointments", "takenBy", "appointment")]
    [InlineData("reappointments", "move", "transfer")]
    public async Task Decision_WithAValueOfAnotherKind_IsRefusedNamingTheField(string path, string field, string value)
    {
        var body = new Dictionary<string, string> { ["official"] = "o-0001", ["position"] = "p-0001", ["from"] = "2022-01-01", [field] = value };
        using var response = await api.PostAsync($"workspaces/lac-son/{path}?dryRun=true", body);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "not-of-this-decision", field);
    }

    [Fact]
    public async Task Reappointment_OfTheHolder_BeginsAnotherTermAndOfAnybodyElseIsRefused()
    {
        var district = await District.CreateAsync(api);
        var (holder, other) = (await district.OfficialAsync("1980-05-01"), await district.OfficialAsync("1981"));
        var position = await district.PositionAsync();
        using var held = await district.AppointAsync(holder, position, "2017-01-01");
        using var refused = await api.PostAsync($"{district.Path}/reappointments", new { official = other, position, from = "2022-01-01" });
        await refused.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "not-a-holder", "official");
        using var dry = await api.PostAsync($"{district.Path}/reappointments?dryRun=true", new { official = holder, position, from = "2022-01-01" });
        (await dry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("event").GetString())
            .ShouldBe(["career.ended", "career.appointed"]);
        using var recorded = await api.PostAsync($"{district.Path}/reappointments", new { official = holder, position, from = "2022-01-01", termEnds = "2026-12-31" });
        recorded.StatusCode.ShouldBe(HttpStatusCode.Created, await recorded.Content.ReadAsStringAsync());
        var read = await district.ReadAsync($"positions/{position}?asOf=2022-01-01", recorded.Headers.GetValues("Ledger-Position").Single());
        read.GetProperty("position").GetProperty("holders").EnumerateArray().Single().GetProperty("termEnds").GetString().ShouldBe("2026-12-31");
        read.GetProperty("history").GetArrayLength().ShouldBe(2);
    }
}

using System.Net;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>A workspace's own values over its pack, over HTTP.</summary>
public sealed class RegulationTest(RunningApi api)
{
    [Fact]
    public async Task Overlay_WhenOneValueIsLaidOver_AppliesAndIsListedAsOwn()
    {
        const string path = "workspaces/overlaid";
        using (await api.PostAsync("workspaces", new { id = "overlaid", name = "Ban Tổ chức", pack = "vn-district" }))
        {
        }

        var source = new { document = "NQ 09-NQ/HU", certainty = "confirmed" };
        using var put = await api.SendAsync(
            HttpMethod.Put,
            $"{path}/regulation-overlay",
            new { regimes = new { planning = new[] { new { code = "planning-2021", womenPercent = new { value = 30, source } } } } });
        put.StatusCode.ShouldBe(HttpStatusCode.OK);
        var values = (await api.GetAsync($"{path}/regulations?on=2022-06-30")).GetProperty("value").GetProperty("values").EnumerateArray().ToArray();
        var own = values.Where(value => value.GetProperty("isOwn").GetBoolean()).ShouldHaveSingleItem();
        own.GetProperty("path").GetString().ShouldBe("$.regimes.planning[planning-2021].womenPercent");
        own.GetProperty("value").GetString().ShouldBe("30");
        own.GetProperty("source").GetProperty("certainty").GetString().ShouldBe("confirmed");
        Women(await api.GetAsync($"{path}/regulations?on=2021-12-26")).ShouldBe("15");
    }

    [Theory]
    [InlineData("quota", """{"regimes":{"planning":[{"code":"planning-2021","womenPercent":{"value":101}}]}}""", "$.regimes.planning[1].womenPercent")]
    [InlineData("row", """{"simulation":{"feeders":{"rows":[{"grade":3,"to":[{"grade":3,"share":0.5}],"outside":0.4}],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.feeders.rows[0]")]
    [InlineData("rate", """{"simulation":{"discipline":{"perYear":[[-0.01]]}}}""", "$.simulation.discipline.perYear[0][0]")]
    [InlineData("nan", """{"simulation":{"discipline":{"perYear":[["NaN"]]}}}""", "$.simulation.discipline.perYear[0][0]")]
    public async Task Overlay_WithAValueOutOfRange_IsRefusedWithThePlace(string id, string overlay, string path)
    {
        using (await api.PostAsync("workspaces", new { id = "overlaid-" + id, name = "Ban Tổ chức", pack = "vn-district" }))
        {
        }

        using var put = await api.SendAsync(HttpMethod.Put, $"workspaces/overlaid-{id}/regulation-overlay", JsonSerializer.Deserialize<JsonElement>(overlay));
        await put.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "overlay-invalid");
        (await put.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(path);
    }

    private static string? Women(JsonElement answer) => answer.GetProperty("value").GetProperty("values").EnumerateArray()
        .Single(value => value.GetProperty("path").GetString()!.EndsWith(".womenPercent", StringComparison.Ordinal)).GetProperty("value").GetString();
}

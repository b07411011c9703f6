using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>Two records of one person over HTTP: merged, undone, merged again, split.</summary>
public sealed class MergingTest(RunningApi api)
{
    [Fact]
    public async Task Merging_WhenOfOnePerson_ShowsOneFileUntilUndoneOrSplit()
    {
        var district = await District.CreateAsync(api);
        var (kept, duplicate) = (await district.OfficialAsync("1980"), await district.OfficialAsync("1980"));
        using var appointed = await district.AppointAsync(duplicate, await district.PositionAsync(), "2021-01-01");
        appointed.StatusCode.ShouldBe(HttpStatusCode.Created);
        var body = new { duplicate, on = "2022-01-01", authority = "75-BC/BTC" };

        (await IdAsync(district, await PostAsync(district, kept, "merging", body), duplicate)).ShouldBe(kept);
        (await IdAsync(district, await PostAsync(district, kept, "merging/undoing", new { duplicate, authority = "76-BC/BTC" }), duplicate)).ShouldBe(duplicate);
        (await IdAsync(district, await PostAsync(district, kept, "merging", body), duplicate)).ShouldBe(kept);
        (await IdAsync(district, await PostAsync(district, kept, "splitting", body), duplicate)).ShouldBe(duplicate);

        using var again = await api.PostAsync($"{district.Path}/officials/{kept}/splitting", body);
        await again.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "not-merged", "duplicate");
        using var itself = await api.PostAsync($"{district.Path}/officials/{kept}/merging", new { duplicate = kept, on = "2022-01-01" });
        await itself.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "merge-with-itself", "duplicate");
    }

    private async Task<string> PostAsync(District district, string official, string command, object body)
    {
        using var response = await api.PostAsync($"{district.Path}/officials/{official}/{command}", body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ledgerPosition").ToString();
    }

    private static async Task<string?> IdAsync(District district, string atLeast, string official) =>
        (await district.ReadAsync($"officials/{official}", atLeast)).GetProperty("summary").GetProperty("id").GetString();
}

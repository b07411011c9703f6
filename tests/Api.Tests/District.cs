using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>A workspace of its own, built through the API: a unit, posts, people.</summary>
internal sealed class District(RunningApi api, string path, string unit)
{
    private static readonly DateOnly Start = new(2020, 1, 1);

    public string Path => path;

    public string Unit => unit;

    public static async Task<District> CreateAsync(RunningApi api)
    {
        var id = "w-" + Guid.NewGuid().ToString("N");
        using var created = await api.PostAsync("workspaces", new { id, name = "Test", pack = "vn-district" });
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        var path = "workspaces/" + id;
        var facts = new { code = "", name = "Huyện", tier = "district", kind = "district", parent = (string?)null, order = 1 };
        using var unit = await api.PostAsync($"{path}/units", new { facts, on = "1980-01-01" });
        unit.StatusCode.ShouldBe(HttpStatusCode.Created);
        return new District(api, path, await IdAsync(unit));
    }

    public async Task<string> OfficialAsync(string birth)
    {
        var precision = birth.Length switch { 4 => "year", 7 => "month", _ => "day" };
        var facts = new { name = "Nguyễn Văn Thử 1", sex = "male", birth = new { value = birth, precision } };
        using var response = await api.PostAsync($"{path}/officials", new { facts, on = Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await IdAsync(response);
    }

    public async Task<string> PositionAsync(string on = "2000-01-01")
    {
        var facts = new
        {
            unit,
            title = "district-division-head",
            name = "Trưởng phòng",
            seats = 1,
            managedBy = "district",
            decidedBy = "district",
            consults = (string?)null,
            linkedTo = (string?)null,
            order = 1,
        };
        using var response = await api.PostAsync($"{path}/positions", new { facts, on });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await IdAsync(response);
    }

    public Task<HttpResponseMessage> AppointAsync(string official, string position, string from, string capacity = "full", string query = "") =>
        api.PostAsync($"{path}/appointments{query}", new { official, position, from, capacity });

    public async Task<JsonElement> ReadAsync(string relative, string atLeast)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{path}/{relative}", UriKind.Relative));
        request.Headers.Add("If-Ledger-At-Least", atLeast);
        using var response = await api.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value");
    }

    public static async Task<string> IdAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
}

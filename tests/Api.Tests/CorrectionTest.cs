using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace CadreOrleans.Api.Tests;

/// <summary>Creating, correcting, changing and closing units, positions and officials: what is tried records nothing, what is outdated is refused.</summary>
public sealed class CorrectionTest(RunningApi api)
{
    /// <summary>Commands about a workspace as such and about runs.</summary>
    private static readonly string[] Other = ["/workspaces", "/workspaces/{workspace}", "/sample", "/working-date", "/simulations", "/cancellation"];

    public static TheoryData<string> Kinds => ["units", "positions", "officials"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Correction_WithTheTagOfWhatWasRead_IsRecordedOnceAndOutdatedAfterwards(string kind)
    {
        var district = await District.CreateAsync(api);
        var (path, body) = await OneAsync(district, kind);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("If-Ledger-At-Least", await HeadAsync(district));
        using var read = await api.Client.SendAsync(request);
        var tag = read.Headers.ETag.ShouldNotBeNull().Tag;

        using var dry = await api.SendAsync(HttpMethod.Put, path + "?dryRun=true", body, ifMatch: tag);
        dry.StatusCode.ShouldBe(HttpStatusCode.OK, await dry.Content.ReadAsStringAsync());
        using var first = await api.SendAsync(HttpMethod.Put, path, body, "first-" + path.Replace('/', '-'), tag);
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        using var second = await api.SendAsync(HttpMethod.Put, path, body, ifMatch: tag);
        await second.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "changed-since-read");
        using var tried = await api.SendAsync(HttpMethod.Put, path + "?dryRun=true", body, ifMatch: tag);
        await tried.ShouldBeProblemAsync(HttpStatusCode.PreconditionFailed, "changed-since-read");
        using var retried = await api.SendAsync(HttpMethod.Put, path, body, "first-" + path.Replace('/', '-'), tag);
        (await retried.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("replayed").GetBoolean().ShouldBeTrue();
        using var newest = await api.SendAsync(HttpMethod.Put, path, body, ifMatch: first.Headers.ETag!.Tag);
        newest.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("W/\"5\"")]
    [InlineData("5")]
    [InlineData("\"yesterday\"")]
    public async Task Correction_WithATagThatIsNone_Is400(string tag)
    {
        using var response = await api.PostAsync("workspaces/lac-son/positions/p-0001/abolition?dryRun=true", new { on = "2022-07-01" }, ifMatch: tag);
        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request-malformed", "If-Match");
    }

    [Fact]
    public async Task Commands_WhenTried_RecordNothing()
    {
        var district = await District.CreateAsync(api);
        var (unit, position, official) = (district.Unit, await district.PositionAsync(), await district.OfficialAsync("1980"));
        var before = await HeadAsync(district);
        var unitFacts = new { code = "", name = "Xã", tier = "commune", kind = "commune", parent = unit, order = 1 };
        foreach (var (path, body) in new (string, object)[]
        {
            ("units", new { facts = unitFacts, on = "2021-01-01" }),
            ($"positions/{position}/seats", new { seats = 3, on = "2021-01-01" }),
            ($"positions/{position}/abolition", new { on = "2021-01-01" }),
            ("positions", PositionBody(unit)),
            ("officials", OfficialBody()),
            ($"officials/{official}/leaving", new { reason = "retirement", on = "2021-06-01", authority = "1-QĐ" }),
        })
        {
            using var dry = await api.PostAsync($"{district.Path}/{path}?dryRun=true", body);
            dry.StatusCode.ShouldBe(HttpStatusCode.OK, path + await dry.Content.ReadAsStringAsync());
        }

        (await HeadAsync(district)).ShouldBe(before);
    }

    [Fact]
    public async Task Seats_WhenChanged_AreReadAndNeverFewerThanTaken()
    {
        var district = await District.CreateAsync(api);
        var position = await district.PositionAsync();
        using var more = await api.PostAsync($"{district.Path}/positions/{position}/seats", new { seats = 2, on = "2020-01-01", authority = "5-QĐ" });
        more.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var first = await district.AppointAsync(await district.OfficialAsync("1980"), position, "2021-01-01");
        using var second = await district.AppointAsync(await district.OfficialAsync("1981"), position, "2021-01-01");
        second.StatusCode.ShouldBe(HttpStatusCode.Created);
        using var fewer = await api.PostAsync($"{district.Path}/positions/{position}/seats", new { seats = 1, on = "2022-01-01" });
        await fewer.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "seats-taken", "seats");
    }

    [Fact]
    public async Task Correction_BySomebodyWhoMayNotSeeTheIdentityNumber_KeepsIt()
    {
        var district = await District.CreateAsync(api);
        var workspace = district.Path["workspaces/".Length..];
        var grains = api.Services.GetRequiredService<IGrainFactory>();
        var grain = grains.GetGrain<IOfficialGrain>($"{workspace}/o-1");
        var facts = new OfficialFacts("Nguyễn Văn Thử", Sex.Male, PartialDate.OfYear(1980), IdentityNumber: "017080000001");
        var day = new DateOnly(2020, 1, 1);
        await grain.Register(Caller.System, facts, day, new CommandContext("register"));
        var clerk = new Caller("clerk", Right.Record | Right.ReadOrganisation | Right.ReadOfficial, [workspace]);
        await grain.Correct(clerk, facts with { Name = "Nguyễn Văn Mẫu", IdentityNumber = null }, day.AddDays(1), new CommandContext("correct"));
        var state = await grain.State(Caller.System, 2);
        state.Facts.ShouldBe(facts with { Name = "Nguyễn Văn Mẫu" });
        await grain.Correct(Caller.System, facts with { IdentityNumber = null }, day.AddDays(2), new CommandContext("remove"));
        (await grain.State(Caller.System, 3)).Facts!.IdentityNumber.ShouldBeNull();
    }

    [Fact]
    public async Task OpenApi_OfEveryCommand_HasASummaryAnExampleAndTheDryRun()
    {
        using var response = await api.Client.GetAsync(new Uri(api.Address, "/openapi/v1.json"));
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var commands = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => (Name: $"{operation.Name} {path.Name}", operation.Value)))
            .Where(operation => operation.Value.TryGetProperty("parameters", out var parameters) && parameters.EnumerateArray().Any(parameter => Text(parameter, "name") == "If-Match"))
            .ToList();
        commands.Count.ShouldBeGreaterThan(30);
        commands.Where(operation => !Other.Any(part => operation.Name.EndsWith(part, StringComparison.Ordinal)) && !operation.Name.Contains("/scenarios", StringComparison.Ordinal))
            .Where(operation => Text(operation.Value, "summary").Length == 0 || !operation.Value.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _))
            .Select(operation => operation.Name)
            .ShouldBeEmpty();
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;

    private static object OfficialBody() =>
        new { facts = new { name = "Nguyễn Văn Thử 2", sex = "female", birth = new { value = "1980", precision = "year" } }, on = "2021-01-01", authority = "2-QĐ" };

    private static object PositionBody(string unit) => new
    {
        facts = new { unit, title = "district-division-head", name = "Trưởng phòng mới", seats = 1, managedBy = "district", decidedBy = "district", consults = (string?)null, linkedTo = (string?)null, order = 2 },
        on = "2021-01-01",
    };

    private static async Task<(string Path, object Body)> OneAsync(District district, string kind) => kind switch
    {
        "units" => ($"{district.Path}/units/{district.Unit}", new { facts = new { code = "1", name = "Huyện mới", tier = "district", kind = "district", parent = (string?)null, order = 1 }, on = "2021-01-01" }),
        "positions" => ($"{district.Path}/positions/{await district.PositionAsync()}", PositionBody(district.Unit)),
        _ => ($"{district.Path}/officials/{await district.OfficialAsync("1980")}", OfficialBody()),
    };

    /// <summary>Position of the ledger: a dry run says where it was judged, while a reading may lag behind.</summary>
    private async Task<string> HeadAsync(District district)
    {
        using var dry = await api.PostAsync($"{district.Path}/officials?dryRun=true", OfficialBody());
        return dry.Headers.GetValues("Ledger-Position").Single();
    }
}

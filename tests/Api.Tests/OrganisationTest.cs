using System.Net;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class OrganisationTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Theory]
    [InlineData("Bùi Thị")]
    [InlineData("bui thi")]
    [InlineData("BUI  THI")]
    public async Task Officials_WhenSearched_AreFoundWithAndWithoutDiacritics(string search)
    {
        var found = await api.GetAsync($"{Sample}/officials?search={Uri.EscapeDataString(search)}&limit=500");
        var plain = await api.GetAsync($"{Sample}/officials?search=bui%20thi&limit=500");
        found.GetProperty("value").GetProperty("total").GetInt32().ShouldBeGreaterThan(10);
        Ids(found).ShouldBe(Ids(plain));
    }

    [Fact]
    public async Task Officials_WhenPaged_ComeOnceEachInOneOrder()
    {
        var whole = Ids(await api.GetAsync($"{Sample}/officials?limit=500"));
        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await api.GetAsync($"{Sample}/officials?limit=170&cursor={cursor}")).GetProperty("value");
            paged.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        paged.Distinct().Count().ShouldBe(paged.Count);
        paged.Take(whole.Count).ShouldBe(whole);
    }

    [Theory]
    [InlineData("workspaces/nowhere/units", "workspace-unknown")]
    [InlineData("workspaces/NO%20WHERE/units", "workspace-unknown")]
    [InlineData("workspaces/nowhere", "workspace-unknown")]
    [InlineData(Sample + "/units/u-nothing", "unit-unknown")]
    [InlineData(Sample + "/positions/p-nothing", "position-unknown")]
    [InlineData(Sample + "/officials/o-nothing", "official-unknown")]
    [InlineData(Sample + "/officials/%3Cx%3E", "official-unknown")]
    [InlineData(Sample + "/scenarios/s-nothing", "scenario-unknown")]
    [InlineData(Sample + "/simulations/r-nothing", "run-unknown")]
    [InlineData("workspaces/nowhere/figures?from=2020-01-01&to=2020-12-31", "workspace-unknown")]
    public async Task Get_WhenUnknown_Is404WithCode(string path, string code)
    {
        using var response = await api.Client.GetAsync(new Uri(path, UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound, code);
    }

    [Theory]
    [InlineData("units?asOf=2022-02-30", "date-impossible", "asOf")]
    [InlineData("officials?knownAt=yesterday", "moment-impossible", "knownAt")]
    [InlineData("officials?limit=0", "limit-out-of-range", "limit")]
    [InlineData("figures?from=2022-06-30&to=2017-07-01", "end-before-start", "to")]
    public async Task Get_WithImpossibleParameter_Is422NamingIt(string path, string code, string field)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/{path}", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    [Fact]
    public async Task Figures_OfTheArticlesPeriod_AreItsNumbers()
    {
        var report = (await api.GetAsync($"{Sample}/figures?from=2017-07-01&to=2022-06-30")).GetProperty("value");
        var numbers = report.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("code").GetString()!, figure => figure.GetProperty("numerator").GetInt32());
        numbers.ShouldBe(new Dictionary<string, int>
        {
            ["F1"] = 121,
            ["F2"] = 39,
            ["F3"] = 29,
            ["F4"] = 42,
            ["F5"] = 49,
            ["F6"] = 9,
            ["F7"] = 21,
            ["F8"] = 137,
            ["F9"] = 0,
        });
        var communes = report.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("code").GetString() == "T3");
        communes.GetProperty("missing").GetInt32().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Answers_StateTheirBasis()
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/units?limit=1", UriKind.Relative));
        response.Headers.Contains("Ledger-Position").ShouldBeTrue();
        var basis = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("basis");
        basis.GetProperty("asOf").GetString().ShouldBe("2022-06-30");
        basis.GetProperty("fictional").GetBoolean().ShouldBeTrue();
    }

    private static List<string> Ids(JsonElement answer) =>
        [.. answer.GetProperty("value").GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];
}

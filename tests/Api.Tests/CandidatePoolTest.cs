using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Api.Tests;

public sealed class CandidatePoolTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";
    private const string Pool = Sample + "/positions/p-0032/candidate-pool";

    [Fact]
    public async Task Pool_WhenPaged_GivesEverybodyOnce()
    {
        var whole = Ids(await PoolAsync($"{Pool}?within=any&limit=500"));
        var paged = new List<string>();
        string? cursor = null;
        int total;
        do
        {
            var page = await PoolAsync($"{Pool}?within=any&limit=130&facets=false&cursor={cursor}");
            paged.AddRange(Ids(page));
            total = page.GetProperty("total").GetInt32();
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        paged.Count.ShouldBe(total);
        paged.Distinct().Count().ShouldBe(total);
        paged.Take(whole.Count).ShouldBe(whole);
    }

    [Fact]
    public async Task Pool_WhenAskedByEveryDoor_IsTheSame()
    {
        var byAddress = await PoolAsync($"{Pool}?within=12&filter.theory=intermediate,senior&filter.sex=female&limit=500");
        var byQuery = await QueryAsync(new
        {
            positions = new[] { "p-0032" },
            within = 12,
            filters = new { theory = new[] { "intermediate", "senior" }, sex = new[] { "female" } },
            limit = 500,
        });
        Ids(byQuery).ShouldBe(Ids(byAddress));
        Ids(byQuery).ShouldNotBeEmpty();
        byQuery.GetProperty("facets").ToString().ShouldBe(byAddress.GetProperty("facets").ToString());
        foreach (var row in byAddress.GetProperty("rows").EnumerateArray().Take(5))
        {
            var official = row.GetProperty("official").GetString();
            var explained = (await api.GetAsync($"{Pool}?explain={official}")).GetProperty("value");
            explained.GetProperty("row").ToString().ShouldBe(row.ToString());
        }
    }

    [Fact]
    public async Task Gaps_WhenAskedOfAnOfficial_AreWhatThePoolsOfThosePostsSay()
    {
        var posts = (await api.GetAsync(Sample + "/officials/o-0056/gaps?limit=6")).GetProperty("value");
        posts.GetProperty("total").GetInt32().ShouldBeGreaterThan(6);
        posts.GetProperty("posts").GetArrayLength().ShouldBe(6);
        foreach (var post in posts.GetProperty("posts").EnumerateArray())
        {
            var explained = await PoolAsync($"{Sample}/positions/{post.GetProperty("position").GetString()}/candidate-pool?explain=o-0056");
            var row = explained.GetProperty("row");
            post.GetProperty("readiness").GetString().ShouldBe(row.GetProperty("readiness").GetString());
            post.GetProperty("earliest").ToString().ShouldBe(row.GetProperty("earliest").ToString());
            post.GetProperty("gaps").ToString().ShouldBe(row.GetProperty("gaps").ToString());
        }

        posts.ToString().ShouldContain("article");
    }

    [Theory]
    [InlineData("o-none/gaps", HttpStatusCode.NotFound, "official-unknown")]
    [InlineData("o-0056/gaps?limit=0", HttpStatusCode.UnprocessableEntity, "limit-out-of-range")]
    public async Task Gaps_WhenTheQuestionIsWrong_AreRefusedWithCode(string path, HttpStatusCode status, string code)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/officials/{path}", UriKind.Relative));
        await response.ShouldBeProblemAsync(status, code);
    }

    [Fact]
    public async Task Pool_WhenNotAllQualify_GivesGapsWithArticles()
    {
        var page = await PoolAsync($"{Pool}?within=any&filter.readiness=never&limit=20");
        foreach (var row in page.GetProperty("rows").EnumerateArray())
        {
            row.GetProperty("gaps").GetArrayLength().ShouldBeGreaterThan(0);
            row.GetProperty("gaps").EnumerateArray().ShouldAllBe(gap => gap.GetProperty("source").GetProperty("document").GetString()!.Length > 0);
        }
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Pool_WhenAskedInALanguage_SaysTheGapsInIt(string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Pool}?within=any&filter.readiness=never&limit=20", UriKind.Relative));
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await api.Client.SendAsync(request);
        var page = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value");
        var gaps = page.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("gaps").EnumerateArray()).ToList();
        gaps.ShouldNotBeEmpty();
        gaps.ShouldAllBe(gap => gap.GetProperty("sentence").GetString()!.StartsWith(RuleTexts.Name(gap.GetProperty("rule").GetString()!).In(language) + ": ", StringComparison.Ordinal));
        gaps.ShouldAllBe(gap => !gap.GetProperty("sentence").GetString()!.Contains("{0}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pool_WhenAskedAsKnownBeforeAnything_IsUnknown()
    {
        using var response = await api.Client.GetAsync(new Uri($"{Pool}?knownAt=1990-01-01T00:00:00Z", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound, "workspace-unknown");
    }

    [Fact]
    public async Task Query_WhenRequirementIsNoPosition_FindsWhoQualifies()
    {
        var senior = await QueryAsync(new { requirement = new { tier = "district", title = "district-division-head", minimumPoliticalTheory = "senior" }, limit = 500 });
        senior.GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
        var plain = await QueryAsync(new { requirement = new { tier = "district", title = "district-division-head" }, limit = 500 });
        Ids(senior).Except(Ids(plain)).ShouldBeEmpty();
        Ids(senior).Count.ShouldBeLessThan(Ids(plain).Count);
    }

    [Theory]
    [InlineData("filter.colour=red", "facet-unknown", "colour")]
    [InlineData("filter.degree=phd", "facet-value-unknown", "degree")]
    [InlineData("cursor=abc", "cursor-malformed", "cursor")]
    [InlineData("within=-1", "months-out-of-range", "within")]
    [InlineData("within=soon", "months-out-of-range", "within")]
    [InlineData("limit=0", "limit-out-of-range", "limit")]
    [InlineData("limit=501", "limit-out-of-range", "limit")]
    [InlineData("talentFrom=101", "talent-out-of-range", "talentFrom")]
    [InlineData("order=beauty", "order-unknown", "order")]
    [InlineData("order=1", "order-unknown", "order")]
    [InlineData("purpose=fun", "purpose-unknown", "purpose")]
    [InlineData("unit=u-none", "unit-unknown", "unit")]
    [InlineData("term=1066", "term-unknown", "term")]
    [InlineData("colour=red", "parameter-unknown", "colour")]
    public async Task Pool_WithImpossibleParameter_Is422NamingIt(string query, string code, string field)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Pool}?{query}", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    [Fact]
    public async Task Pool_WhenCursorIsOfAnotherQuestion_Is422()
    {
        var cursor = (await PoolAsync($"{Pool}?within=any&limit=2")).GetProperty("nextCursor").GetString();
        using var response = await api.Client.GetAsync(new Uri($"{Pool}?within=any&limit=2&order=name&cursor={cursor}", UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "cursor-malformed", "cursor");
    }

    [Theory]
    [InlineData(Sample + "/positions/p-none/candidate-pool", "position-unknown")]
    [InlineData(Pool + "?explain=o-none", "official-unknown")]
    [InlineData("workspaces/nowhere/positions/p-0032/candidate-pool", "workspace-unknown")]
    public async Task Pool_WhenUnknown_Is404WithCode(string path, string code)
    {
        using var response = await api.Client.GetAsync(new Uri(path, UriKind.Relative));
        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound, code);
    }

    [Theory]
    [InlineData("bùi thị")]
    [InlineData("THI  bui")]
    public async Task Pool_WhenSearched_ForgivesDiacriticsAndOrder(string search)
    {
        var found = Ids(await PoolAsync($"{Pool}?within=any&limit=500&search={Uri.EscapeDataString(search)}"));
        found.ShouldNotBeEmpty();
        found.ShouldBe(Ids(await PoolAsync($"{Pool}?within=any&limit=500&search=bui%20thi")));
    }

    private static List<string> Ids(JsonElement page) =>
        [.. page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("official").GetString()!)];

    private async Task<JsonElement> PoolAsync(string path) => (await api.GetAsync(path)).GetProperty("value");

    private async Task<JsonElement> QueryAsync(object query)
    {
        using var response = await api.PostAsync($"{Sample}/candidate-pools/query", query);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value").GetProperty("pools")[0];
    }
}

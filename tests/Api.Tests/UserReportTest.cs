using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>What users of other systems complained about, by the number of the report: each must not be possible here.</summary>
public sealed class UserReportTest(RunningApi api)
{
    private const string Day = "2022-05-10";
    private const string Sample = "workspaces/lac-son";

    [Theory]
    [InlineData("position")]
    [InlineData("official")]
    [InlineData("on")]
    public async Task T4_WhenAFieldOfANominationIsMissing_NamesItAndRecordsNothing(string missing)
    {
        var (district, plan) = await OpenAsync();
        var body = new Dictionary<string, string> { ["position"] = await district.PositionAsync(), ["official"] = await district.OfficialAsync("1980-05-01"), ["on"] = Day };
        body.Remove(missing);
        using var response = await api.PostAsync(plan + "/nominations", body);
        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "field-missing", missing);
        (await NominationsAsync(plan)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("title")]
    [InlineData("unit")]
    [InlineData("name")]
    public async Task T4_WhenAPositionLacksWhatEveryoneNeeds_IsNotMadeAndTheFieldNamed(string missing)
    {
        var district = await District.CreateAsync(api);
        var facts = new Dictionary<string, object?>
        {
            ["unit"] = district.Unit,
            ["title"] = "district-division-head",
            ["name"] = "Trưởng phòng",
            ["seats"] = 1,
            ["managedBy"] = "district",
            ["decidedBy"] = "district",
            ["order"] = 1,
        };
        facts.Remove(missing);
        using var response = await api.PostAsync($"{district.Path}/positions", new { facts, on = "2000-01-01" });
        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "field-missing", "facts." + missing);
        (await api.GetAsync($"{district.Path}/positions")).GetProperty("value").GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task T12_WhenPositionsOfThePlansAreListed_ThoseWithoutANomineeAreAmongThem()
    {
        var posts = Posts().Where(post => post.Planned && post.LinkedTo.Length == 0).Select(post => post.Id).Order(StringComparer.Ordinal).ToArray();
        foreach (var (day, isNominated) in new[] { ("2022-05-01", false), ("2022-06-30", true) })
        {
            var listed = new List<string>();
            foreach (var plan in (await api.GetAsync($"{Sample}/plans?term=2025-2030&asOf={day}")).GetProperty("value").GetProperty("plans").EnumerateArray().Where(plan => Text(plan, "kind") == "titles"))
            {
                var planned = (await api.GetAsync($"{Sample}/plans/{Text(plan, "id")}?asOf={day}")).GetProperty("value").GetProperty("positions").EnumerateArray().ToArray();
                planned.ShouldAllBe(post => post.GetProperty("nominees").GetArrayLength() > 0 == isNominated);
                listed.AddRange(planned.Select(post => Text(post, "position")));
            }

            listed.Order(StringComparer.Ordinal).ShouldBe(posts);
        }

        (await api.GetAsync($"{Sample}/positions?limit=1")).GetProperty("value").GetProperty("total").GetInt32().ShouldBe(Posts().Count);
    }

    [Fact]
    public async Task T17_WhenATitleIsNoKeyTitle_ItsPositionsBearNoMarkAndAreNotCountedAsKey()
    {
        var keys = Titles().Where(title => title.TryGetProperty("key", out var key) && key.GetBoolean()).Select(title => Text(title, "code")).ToHashSet();
        keys.Count.ShouldBeInRange(1, Titles().Count - 1);
        string? cursor = null;
        do
        {
            var page = (await api.GetAsync($"{Sample}/positions?limit=500&cursor={cursor}")).GetProperty("value");
            page.GetProperty("items").EnumerateArray().ShouldAllBe(post => post.GetProperty("key").GetBoolean() == keys.Contains(Text(post, "title")));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        var titles = Posts().ToDictionary(post => post.Id, post => post.Title);
        foreach (var part in new[] { "counted", "lacking", "unknown" })
        {
            var rows = (await api.GetAsync($"{Sample}/figures/R14/rows?from=2017-07-01&to=2022-06-30&part={part}&limit=500")).GetProperty("value").GetProperty("rows").GetProperty("items");
            rows.EnumerateArray().ShouldAllBe(row => keys.Contains(titles[Text(row, "position")]));
        }
    }

    [Fact]
    public async Task T27_WhenAnOfficialHoldsTwoPosts_NominationsStandUnderOnePersonAndTheLimitCountsThePerson()
    {
        var (district, plan) = await OpenAsync();
        var official = await district.OfficialAsync("1980-05-01");
        foreach (var capacity in new[] { "full", "concurrent" })
        {
            using var appointed = await district.AppointAsync(official, await district.PositionAsync(), "2020-06-01", capacity);
            appointed.IsSuccessStatusCode.ShouldBeTrue(await appointed.Content.ReadAsStringAsync());
        }

        for (var i = 0; i < 3; i++)
        {
            using var named = await api.PostAsync(plan + "/nominations", new { position = await district.PositionAsync(), official, on = Day });
            named.StatusCode.ShouldBe(HttpStatusCode.Created, await named.Content.ReadAsStringAsync());
        }

        using var fourth = await api.PostAsync(plan + "/nominations", new { position = await district.PositionAsync(), official, on = Day });
        await fourth.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "too-many-positions", "official");
        var file = (await api.GetAsync($"{district.Path}/officials/{official}")).GetProperty("value");
        file.GetProperty("career").GetArrayLength().ShouldBe(2);
        var planned = file.GetProperty("plans").EnumerateArray().Select(post => Text(post, "position")).ToArray();
        planned.Length.ShouldBe(3);
        (await NominationsAsync(plan)).ShouldBe(planned.Select(position => (official, position)), ignoreOrder: true);
    }

    [Fact]
    public async Task T31_WhenFiguresAreListed_EachSaysWhatItCountsAndItsRowsGiveTheSameNumber()
    {
        const string years = "from=2017-07-01&to=2022-06-30";
        var report = (await api.GetAsync($"{Sample}/figures?{years}")).GetProperty("value");
        var listed = new[] { "figures", "targets", "requirements" }.SelectMany(list => report.GetProperty(list).EnumerateArray()).ToArray();
        var all = listed.Concat(listed.Where(figure => figure.TryGetProperty("readings", out _)).SelectMany(figure => figure.GetProperty("readings").EnumerateArray())).ToArray();
        all.Length.ShouldBeGreaterThan(38);
        foreach (var figure in all)
        {
            var code = Text(figure, "code");
            foreach (var language in new[] { "vi", "en" })
            {
                Text(figure.GetProperty("definition"), language).ShouldNotBeNullOrWhiteSpace(code);
                Text(figure.GetProperty("definition"), language).ShouldNotBe(Text(figure.GetProperty("name"), language), code);
            }

            var rows = (await api.GetAsync($"{Sample}/figures/{code}/rows?{years}&limit=1")).GetProperty("value").GetProperty("figure");
            rows.GetProperty("numerator").ToString().ShouldBe(figure.GetProperty("numerator").ToString(), code);
            rows.GetProperty("definition").ToString().ShouldBe(figure.GetProperty("definition").ToString(), code);
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    /// <summary>The sample's positions as its own file has them, and whether the title is planned for: leading, its holders inside the retirement roadmap.</summary>
    private static List<(string Id, string Title, bool Planned, string LinkedTo)> Posts()
    {
        var leading = Titles().Where(title => Text(title, "kind") == "leadership" && !title.TryGetProperty("outsideRoadmap", out _)).Select(title => Text(title, "code")).ToHashSet();
        return [.. File.ReadAllLines(Path.Combine(Root(), "samples", "lac-son", "positions.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[2], leading.Contains(cells[2]), cells[^4]))];
    }

    private static List<JsonElement> Titles() => [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "regulations", "vn-district.json"))).RootElement.GetProperty("titles").EnumerateArray()];

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    private async Task<IReadOnlyList<(string Official, string Position)>> NominationsAsync(string plan) =>
        [.. (await api.GetAsync(plan + "/nominations")).GetProperty("value").GetProperty("nominations").EnumerateArray().Select(one => (Text(one, "official"), Text(one, "position")))];

    private async Task<(District District, string Plan)> OpenAsync()
    {
        var district = await District.CreateAsync(api);
        using var opened = await api.PostAsync($"{district.Path}/plans", new { term = "2025-2030", scope = district.Unit, kind = "titles", name = "Quy hoạch chức danh", on = "2022-01-20" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());
        return (district, $"{district.Path}/plans/2025-2030/{district.Unit}");
    }
}

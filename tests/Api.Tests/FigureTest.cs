using System.Net;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class FigureTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";
    private const string Years = "from=2017-07-01&to=2022-06-30";

    [Fact]
    public async Task Figures_OfTheArticlesPeriod_HoldEveryRequirementWithItsReadings()
    {
        var report = (await api.GetAsync($"{Sample}/figures?{Years}")).GetProperty("value");
        var requirements = report.GetProperty("requirements").EnumerateArray().ToArray();
        requirements.Select(figure => figure.GetProperty("code").GetString()).ShouldBe(Enumerable.Range(1, 25).Select(i => $"R{i}"));
        requirements[3].GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("code").GetString())
            .ShouldBe(["R4.first-day", "R4.any-day", "R4.moves", "R4.people", "R4.horizontal", "R4.vertical", "R4.defined"]);
        requirements[22].GetProperty("numerator").ValueKind.ShouldBe(JsonValueKind.Null);
        requirements[22].GetProperty("signs").EnumerateArray().Select(sign => sign.GetString()).ShouldBe(["R5", "R9", "R12"]);
    }

    [Fact]
    public async Task Figures_OfOneCode_AreThatFigureAlone()
    {
        var report = (await api.GetAsync($"{Sample}/figures?{Years}&code=R4.people")).GetProperty("value");
        report.GetProperty("requirements").EnumerateArray().Single().GetProperty("code").GetString().ShouldBe("R4");
        report.GetProperty("figures").GetArrayLength().ShouldBe(0);
        report.GetProperty("targets").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Figures_OfEveryUnitUnderTheRoot_AddUpToTheWhole()
    {
        var whole = await Numerator("F5", null);
        var units = (await api.GetAsync($"{Sample}/units?limit=500")).GetProperty("value").GetProperty("items").EnumerateArray()
            .Where(unit => unit.GetProperty("depth").GetInt32() == 1).Select(unit => unit.GetProperty("id").GetString()!).ToArray();
        var sum = 0;
        foreach (var unit in units)
        {
            sum += await Numerator("F5", unit);
        }

        sum.ShouldBe(whole);
        (await Numerator("F5", "u-001")).ShouldBe(whole);
    }

    [Theory]
    [InlineData("F8", "counted", 137)]
    [InlineData("R4", "lacking", 60)]
    [InlineData("R7", "lacking", 624)]
    [InlineData("R4.defined", "unknown", 1)]
    public async Task Rows_WhenPagedToTheEnd_AreAsManyAsCounted(string code, string part, int count)
    {
        var rows = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await api.GetAsync($"{Sample}/figures/{code}/rows?{Years}&part={part}&limit=100&cursor={cursor}")).GetProperty("value").GetProperty("rows");
            page.GetProperty("total").GetInt32().ShouldBe(count);
            rows.AddRange(page.GetProperty("items").EnumerateArray().Select(row => row.GetRawText()));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);
        rows.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData($"figures?{Years}&code=R99", "figure-unknown", HttpStatusCode.NotFound)]
    [InlineData($"figures/F10/rows?{Years}", "figure-unknown", HttpStatusCode.NotFound)]
    [InlineData($"figures?{Years}&unit=u-nothing", "unit-unknown", HttpStatusCode.NotFound)]
    [InlineData($"figures/F1/rows?{Years}&part=all", "figure-part-unknown", HttpStatusCode.UnprocessableEntity)]
    [InlineData("figures/F1/rows?from=2020-01-01", "parameter-missing", HttpStatusCode.BadRequest)]
    [InlineData("signals?kind=gossip", "signal-kind-unknown", HttpStatusCode.NotFound)]
    [InlineData("signals?unit=%3Cx%3E", "unit-unknown", HttpStatusCode.NotFound)]
    public async Task Get_WhenTheRequestIsWrong_NamesWhat(string path, string code, HttpStatusCode status)
    {
        using var response = await api.Client.GetAsync(new Uri($"{Sample}/{path}", UriKind.Relative));
        await response.ShouldBeProblemAsync(status, code);
    }

    [Fact]
    public async Task Signals_OfTheSample_AreThoseItsFilesHold()
    {
        var signals = (await api.GetAsync($"{Sample}/signals?limit=500")).GetProperty("value");
        var totals = signals.GetProperty("totals");
        totals.GetProperty("excellent-over-cap").GetInt32().ShouldBe(8);
        totals.GetProperty("relative-in-unit").GetInt32().ShouldBe(2);
        totals.GetProperty("bar-in-force").GetInt32().ShouldBeGreaterThan(0);
        signals.GetProperty("hidden").GetArrayLength().ShouldBe(0);
        signals.GetProperty("notMeasured").GetArrayLength().ShouldBe(2);
        var one = (await api.GetAsync($"{Sample}/signals?kind=relative-in-unit")).GetProperty("value").GetProperty("signals").GetProperty("items").EnumerateArray().First();
        one.GetProperty("source").GetProperty("document").GetString().ShouldBe("QĐ 114-QĐ/TW (2023)");
        one.GetProperty("relative").GetString().ShouldNotBeNullOrEmpty();
    }

    private async Task<int> Numerator(string code, string? unit) =>
        (await api.GetAsync($"{Sample}/figures?{Years}&code={code}{(unit is null ? string.Empty : "&unit=" + unit)}")).GetProperty("value").GetProperty("figures")
            .EnumerateArray().Single().GetProperty("numerator").GetInt32();
}

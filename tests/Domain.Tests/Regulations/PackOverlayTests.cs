using System.Text.Json;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>A workspace's own values over its pack, and the list of what applies.</summary>
public sealed class PackOverlayTests
{
    private const string Women = """
        {"regimes":{"planning":[{"code":"planning-2021","womenPercent":{"value":30,"source":{"document":"NQ 09-NQ/HU","certainty":"confirmed"}}}]}}
        """;

    private static readonly BuiltInPacks Packs = new();

    [Fact]
    public void Get_WhenOneValueIsOverlaid_ChangesThatValueOnly()
    {
        var pack = Packs.Get("vn-district", Women);
        pack.Regimes.Planning.All.Select(regime => regime.WomenPercent.Value).ShouldBe([15, 30, 25]);
        pack.Regimes.Planning.All[1].MaximumNames.ShouldBe(Packs.Get("vn-district").Regimes.Planning.All[1].MaximumNames);
        Packs.Get("vn-district").Regimes.Planning.All[1].WomenPercent.Value.ShouldBe(25);
    }

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"id":"other"}""", "$.id")]
    [InlineData("""{"colour":1}""", "colour")]
    [InlineData("""{"cohorts":{"underYears":60}}""", "$.cohorts")]
    [InlineData("""{"simulation":{"progression":{"month":13,"rows":[],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.progression.month")]
    [InlineData("""{"simulation":{"feeders":{"rows":[{"grade":1,"to":[],"outside":0.9}],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.feeders.rows[0] The shares of a row sum to 1; these sum to 0.9.")]
    [InlineData("""{"simulation":{"feeders":{"rows":[{"grade":1,"to":[{"grade":1,"share":1}],"outside":0}],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.feeders.rows From some grade")]
    [InlineData("""{"simulation":{"feeders":{"rows":[{"grade":1,"to":[{"grade":1,"share":-0.5}],"outside":1.5}],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.feeders.rows[0].to[0].share")]
    [InlineData("""{"simulation":{"feeders":{"rows":[{"grade":1,"to":[{"grade":2,"share":0.5}],"outside":0.5}],"source":{"document":"-","certainty":"estimated"}}}}""", "$.simulation.feeders.rows[0].to[0].grade")]
    [InlineData("""{"simulation":{"feeders":{"rows":[{"grade":1,"to":[],"outside":NaN}],"source":{"document":"-","certainty":"estimated"}}}}""", "$")]
    [InlineData("""{"simulation":{"recruitment":{"intake":{"value":"poisson","source":{"document":"-","certainty":"estimated"}}}}}""", "$.simulation.recruitment.perYear")]
    [InlineData("""{"regimes":{"planning":[{"code":"planning-2021","womenPercent":{"value":101}}]}}""", "$.regimes.planning[1].womenPercent")]
    public void Get_WhenTheResultIsNoValidPack_NamesThePlace(string overlay, string path) =>
        Should.Throw<InvalidPackException>(() => Packs.Get("vn-district", overlay)).Errors[0].ShouldSatisfyAllConditions(
            error => $"{error.Path} {error.Problem}".ShouldContain(path));

    [Theory]
    [InlineData(12, 12, 60)]
    [InlineData(12, 36, 24)]
    public void Get_WhenTheDegreesOfReadinessDoNotAscend_NamesTheScale(int first, int second, int third)
    {
        string[] bands =
        [
            Band("now", null), Band("withinOneYear", first), Band("withinThreeYears", second), Band("withinFiveYears", third), Band("never", null), Band("unknown", null),
        ];
        Should.Throw<InvalidPackException>(() => Packs.Get("generic", $$"""{"readiness":[{{string.Join(',', bands)}}]}""")).Errors.ShouldHaveSingleItem().Path.ShouldBe("$.readiness");
    }

    [Fact]
    public void Of_WhenListed_GivesEachValueOfTheRegimeInForceWithItsSource()
    {
        var before = RegulationListing.Of(Packs, "vn-district", null, new DateOnly(2021, 12, 26));
        var after = RegulationListing.Of(Packs, "vn-district", Women, new DateOnly(2021, 12, 27));
        before.Single(value => value.Path == "$.regimes.planning[planning-2012].womenPercent").Value.ShouldBe("15");
        var own = after.Single(value => value.Path == "$.regimes.planning[planning-2021].womenPercent");
        (own.Value, own.Source.Document, own.IsOwn).ShouldBe(("30", "NQ 09-NQ/HU", true));
        after.Count(value => value.IsOwn).ShouldBe(1);
        after.ShouldNotContain(value => value.Path.Contains("planning-2012", StringComparison.Ordinal));
        after.ShouldContain(value => value.Path == "$.regimes.discipline[discipline-2017].appointment.reprimand" && value.Value == "12");
    }

    [Fact]
    public void Generic_WhenRead_HasNoNationalRulesAndWeighs()
    {
        var pack = Packs.Get("generic");
        pack.Regimes.Discipline.All.ShouldBeEmpty();
        pack.Selection.Order.Value.ShouldBe(RankOrder.Weighted);
        pack.Readiness.Bands.Select(band => band.Name.En).ShouldBe(["Ready now", "1-2 years", "3-5 years", "5+ years", "Never", "Not known"]);
        pack.Retirement.Bands.Select(band => band.AgeMonths).ShouldAllBe(months => months == 780);
    }

    private static string Band(string readiness, int? months) =>
        JsonSerializer.Serialize(new { readiness, months, name = new { vi = readiness, en = readiness } });
}

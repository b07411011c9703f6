using System.Text;
using System.Text.Json.Nodes;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Tests.Regulations;

public sealed class PackReaderTests
{
    public static TheoryData<string, string> Damages => new()
    {
        { "missing-top", "cohorts" },
        { "missing-nested", "$.titles[0]" },
        { "unknown-top", "colour" },
        { "unknown-nested", "$.titles[3].colour" },
        { "wrong-type", "$.titles[1].group" },
        { "unknown-enum", "$.titles[1].kind" },
        { "null-value", "$.name.vi" },
        { "bad-month", "$.terms[0].starts" },
        { "bad-id", "$.id" },
        { "no-tiers", "$.tiers" },
        { "duplicate-title", "$.titles[2].code" },
        { "duplicate-unit-kind", "$.unitKinds[13].code" },
        { "feeder-above", "$.titles[0].feederGroup" },
        { "membership-without-body", ".body" },
        { "term-backwards", "$.terms[1].ends" },
        { "term-unknown-tier", "$.terms[0].referenceMonths.ward" },
        { "cohorts-crossed", "$.cohorts" },
        { "target-above-maximum", "$.regimes.planning[1].minimumNames" },
        { "quota-above-whole", "$.regimes.planning[2].womenPercent" },
        { "coefficient-crossed", "$.regimes.planning[0].coefficientFromPercent" },
        { "regime-twice", "$.regimes.rotation[1].code" },
        { "regime-same-day", "$.regimes.rotation[1].from" },
        { "fraction-above-one", "$.regimes.planning[0].quorum" },
        { "month-thirteen", "$.regimes.planning[0].reviewByMonth" },
        { "readiness-missing", "$.readiness" },
        { "readiness-unbounded", "$.readiness[1].months" },
        { "variance-zero", "$.selection.results.variance" },
        { "weight-above-whole", "$.selection.virtueWeightPercent" },
        { "unknown-reelection-title", "$.terms[2].titleReelectionMonths.no-such-title" },
        { "band-gap", "$.retirement.bands" },
        { "band-last-closed", "$.retirement.bands" },
        { "no-bands", "$.retirement.bands" },
    };

    [Fact]
    public void BuiltInPacks_WhenEveryShippedPack_Reads()
    {
        var packs = new BuiltInPacks();
        packs.Ids.ShouldContain("vn-district");
        packs.Ids.ShouldNotContain(id => id.Contains("schema", StringComparison.Ordinal));
        foreach (var id in packs.Ids)
        {
            packs.Get(id).Id.ShouldBe(id);
        }

        packs.Find("no-such-pack").ShouldBeNull();
        Should.Throw<ArgumentException>(() => packs.Get("no-such-pack"));
    }

    [Fact]
    public void Read_WhenVnDistrict_CarriesTheNumbersOfItsSources()
    {
        var pack = new BuiltInPacks().Get("vn-district");
        var planning = pack.Regimes.Planning.At(new DateOnly(2021, 12, 27))!;
        planning.MaximumNames.Value.ShouldBe(3);
        planning.FullTermMonths.Value.ShouldBe(60);
        planning.PreferredMonths.Value.ShouldBe(120);
        pack.Tiers.Select(tier => tier.Code).ShouldBe(["central", "province", "district", "commune"]);
        pack.TierIndex("commune").ShouldBe(3);
        pack.TierIndex("ward").ShouldBe(-1);
        pack.FindTerm("2020-2025")!.ReferenceMonth("commune").ShouldBe(Domain.Time.Month.Of(2020, 4));
        pack.TermAt(Domain.Time.Month.Of(2022, 7))!.Code.ShouldBe("2020-2025");
        pack.TermAt(Domain.Time.Month.Of(1990, 1)).ShouldBeNull();
        pack.Titles.ShouldAllBe(title => title.Source.Document.Length > 0);
        pack.FindTitle("no-such-title").ShouldBeNull();
    }

    [Theory]
    [InlineData(479, 1)]
    [InlineData(480, 2)]
    [InlineData(611, 2)]
    [InlineData(612, 3)]
    public void CohortOf_WhenExactly40YearsOld_IsNoLongerUnder40(int ageMonths, int cohort) =>
        new BuiltInPacks().Get("vn-district").Cohorts.CohortOf(ageMonths).ShouldBe(cohort);

    [Theory]
    [MemberData(nameof(Damages))]
    public void Read_WhenDamaged_IsRefusedAndNamesThePath(string damage, string path)
    {
        var pack = PackFiles.VnDistrict();
        Damage(pack, damage);
        var refused = Should.Throw<InvalidPackException>(() => PackReader.Read(Encoding.UTF8.GetBytes(pack.ToJsonString())));
        refused.Message.ShouldContain(path);
        refused.Errors.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("not json")]
    public void Read_WhenNoPackAtAll_IsRefused(string text) =>
        Should.Throw<InvalidPackException>(() => PackReader.Read(Encoding.UTF8.GetBytes(text))).Message.ShouldContain("$");

    [Fact]
    public void Read_WhenSeveralThingsAreWrong_NamesAll()
    {
        var pack = PackFiles.VnDistrict();
        Damage(pack, "duplicate-title");
        Damage(pack, "term-backwards");
        Damage(pack, "band-gap");
        Should.Throw<InvalidPackException>(() => PackReader.Read(Encoding.UTF8.GetBytes(pack.ToJsonString())))
            .Errors.Select(error => error.Path).ShouldBe(["$.titles[2].code", "$.terms[1].ends", "$.retirement.bands", "$.reorganisation.landings[0].from[2]"]);
    }

    internal static void Damage(JsonObject pack, string damage)
    {
        var titles = pack["titles"]!.AsArray();
        var terms = pack["terms"]!.AsArray();
        var bands = pack["retirement"]!["bands"]!.AsArray();
        Action apply = damage switch
        {
            "missing-top" => () => pack.Remove("cohorts"),
            "missing-nested" => () => titles[0]!.AsObject().Remove("group"),
            "unknown-top" => () => pack["colour"] = "red",
            "unknown-nested" => () => titles[3]!["colour"] = "red",
            "wrong-type" => () => titles[1]!["group"] = "high",
            "unknown-enum" => () => titles[1]!["kind"] = "emperor",
            "null-value" => () => pack["name"]!["vi"] = null,
            "bad-month" => () => terms[0]!["starts"] = "2015-13",
            "bad-id" => () => pack["id"] = "Vn District",
            "no-tiers" => () => pack["tiers"] = new JsonArray(),
            "duplicate-title" => () => titles[2]!["code"] = titles[0]!["code"]!.GetValue<string>(),
            "duplicate-unit-kind" => () => pack["unitKinds"]!.AsArray().Add(pack["unitKinds"]![0]!.DeepClone()),
            "feeder-above" => () => titles[0]!["feederGroup"] = 1000,
            "membership-without-body" => () => titles.First(title => title!["kind"]!.GetValue<string>() == "membership")!.AsObject().Remove("body"),
            "term-backwards" => () => terms[1]!["ends"] = terms[1]!["starts"]!.GetValue<string>(),
            "term-unknown-tier" => () => terms[0]!["referenceMonths"]!["ward"] = "2015-04",
            "cohorts-crossed" => () => pack["cohorts"]!["underYears"] = 60,
            "target-above-maximum" => () => pack["regimes"]!["planning"]![1]!["minimumNames"]!["value"] = 4,
            "quota-above-whole" => () => pack["regimes"]!["planning"]![2]!["womenPercent"]!["value"] = 101,
            "coefficient-crossed" => () => pack["regimes"]!["planning"]![0]!["coefficientFromPercent"]!["value"] = 300,
            "regime-twice" => () => pack["regimes"]!["rotation"]![1]!["code"] = "rotation-2017",
            "regime-same-day" => () => pack["regimes"]!["rotation"]![1]!["from"] = "2017-10-07",
            "fraction-above-one" => () => pack["regimes"]!["planning"]![0]!["quorum"]!["value"]!["numerator"] = 4,
            "month-thirteen" => () => pack["regimes"]!["planning"]![0]!["reviewByMonth"]!["value"] = 13,
            "readiness-missing" => () => pack["readiness"]!.AsArray().RemoveAt(5),
            "readiness-unbounded" => () => pack["readiness"]![1]!.AsObject().Remove("months"),
            "variance-zero" => () => pack["selection"]!["results"]!["variance"] = 0,
            "weight-above-whole" => () => pack["selection"]!["virtueWeightPercent"]!["value"] = 101,
            "unknown-reelection-title" => () => pack["terms"]![2]!["titleReelectionMonths"]!["no-such-title"] = pack["terms"]![2]!["reelectionMonths"]!.DeepClone(),
            "band-gap" => () => bands.RemoveAt(3),
            "band-last-closed" => () => bands.First(band => band!["bornTo"] is null)!["bornTo"] = "2100-12",
            "no-bands" => () => bands.Clear(),
            _ => throw new ArgumentException(damage, nameof(damage)),
        };
        apply();
    }
}

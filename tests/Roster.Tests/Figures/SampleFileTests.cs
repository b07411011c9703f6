using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Figures of the sample against its files, counted without the product.</summary>
public sealed class SampleFileTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    [Fact]
    public void R1_CountedFromTheFiles_IsTheSame()
    {
        var recruits = SampleTables.Read("recruitments").Where(row => SampleTables.InPeriod(row["recruited"])).ToArray();
        Figure("R1").Denominator.ShouldBe(recruits.Count(row => row["kind"] == "specialist"));
        Figure("R1.all").Denominator.ShouldBe(recruits.Length);
        Figure("R1").Missing.ShouldBe(0);
    }

    [Fact]
    public void R2_CountedFromTheFiles_IsTheSame()
    {
        var turns = SampleTables.Read("degrees")
            .Where(row => row["sent-for-training"] == "true" && row["level"] is "university" or "master" or "doctorate" && SampleTables.InPeriod(row["awarded"])).ToArray();
        (Figure("R2").Numerator, Figure("R2").Denominator).ShouldBe((turns.Count(row => row["mode"] == "full-time"), turns.Length));
    }

    [Fact]
    public void R7_CountedFromTheFiles_IsTheSame()
    {
        var trained = SampleTables.Read("trainings").Select(row => (row["official"], Year: row["completed"][..4])).ToHashSet();
        var years = Enumerable.Range(2018, 4).SelectMany(year => SampleTables.InPost($"{year}-12-31").Select(official => (official, Year: $"{year}"))).ToArray();
        (Figure("R7").Numerator, Figure("R7").Denominator).ShouldBe((years.Count(trained.Contains), years.Length));
    }

    [Fact]
    public void R9_CountedFromTheFiles_IsTheSame()
    {
        var decided = SampleTables.Read("assessments").Where(row => SampleTables.InPeriod(row["decided"])).ToArray();
        (Figure("R9").Numerator, Figure("R9").Denominator).ShouldBe((decided.Count(row => row["evidence"].Length > 0), decided.Length));
        var units = SampleTables.Read("positions").ToDictionary(row => row["position"], row => row["unit"]);
        var held = SampleTables.Read("incumbencies").Where(row => row["capacity"] == "full").ToLookup(row => row["official"]);
        var over = decided.Where(row => row["year"] != "2017")
            .GroupBy(row => (Unit: units[held[row["official"]].First(post => SampleTables.Holds(post, row["decided"]))["position"]], Year: row["year"]))
            .Count(unit => unit.Count(row => row["level"] == "excellent") > unit.Count(row => row["level"] == "good") / 5);
        Figure("R9.cap").Numerator.ShouldBe(over);
    }

    [Fact]
    public void R10_QuorumCountedFromTheFiles_IsTheSame()
    {
        var held = SampleTables.Read("nomination-steps").Where(row => SampleTables.InPeriod(row["held"])).ToArray();
        var quorum = held.Count(row => Number(row, "present") * 3 >= Number(row, "convened") * 2);
        (Figure("R10.quorum").Numerator, Figure("R10.quorum").Denominator).ShouldBe((quorum, held.Length));
    }

    [Fact]
    public void R11_CountedFromTheFiles_IsTheSame()
    {
        var reviews = SampleTables.Read("plan-reviews").Count(row => row["year"] is "2019" or "2020" or "2021");
        (Figure("R11").Numerator, Figure("R11").Denominator).ShouldBe((reviews, 3 * SampleTables.Read("plans").Count(row => row["plan"].StartsWith("2020-2025", StringComparison.Ordinal))));
        var nominations = SampleTables.Read("nominations");
        Figure("R11.added").Numerator.ShouldBe(nominations.Count(row => SampleTables.InPeriod(row["nominated"])));
        Figure("R11.removed").Numerator.ShouldBe(nominations.Count(row => row["closed"].Length > 0 && row["outcome"] != "succeeded" && SampleTables.InPeriod(row["closed"])));
    }

    [Fact]
    public void R12_CountedFromTheFiles_IsTheSame()
    {
        var open = SampleTables.OpenForTitles();
        var posts = open.GroupBy(row => row["position"]).ToArray();
        (Figure("R12").Numerator, Figure("R12").Denominator).ShouldBe((posts.Count(post => post.Count() >= 2), posts.Length));
        (Figure("R12.outside").Numerator, Figure("R12.outside").Denominator).ShouldBe((open.Count(row => row["from-outside"] == "true"), open.Count));
        var tiers = SampleTables.Read("positions").Join(SampleTables.Read("units"), row => row["unit"], row => row["unit"], (post, unit) => (Post: post["position"], Tier: unit["tier"]))
            .ToDictionary(pair => pair.Post, pair => pair.Tier);
        Figure("R12.too-many-positions").Numerator.ShouldBe(open.GroupBy(row => (row["official"], tiers[row["position"]])).Count(person => person.Count() > 3));
    }

    [Fact]
    public void R16_CountedFromTheFiles_IsTheSame()
    {
        var officials = SampleTables.Read("officials").ToDictionary(row => row["official"]);
        var people = SampleTables.Open().Select(row => officials[row["official"]]).Distinct().ToArray();
        (Figure("R16.women").Numerator, Figure("R16.women").Denominator).ShouldBe((people.Count(row => row["sex"] == "female"), people.Length));
        Figure("R16.minority").Numerator.ShouldBe(people.Count(row => row["ethnicity"] != "Kinh"));
    }

    [Theory]
    [InlineData("R18.party", "track", "party")]
    [InlineData("R18.state", "track", "state")]
    [InlineData("R18.reprimand", "form", "reprimand")]
    public void R18_CountedFromTheFiles_IsTheSame(string code, string column, string value) =>
        Figure(code).Numerator.ShouldBe(SampleTables.Read("disciplines").Count(row => SampleTables.InPeriod(row["decided"]) && row[column] == value));

    [Fact]
    public void R19_CountedFromTheFiles_IsTheSame()
    {
        var inspections = SampleTables.Read("inspections");
        int[] days = [.. inspections.Where(row => SampleTables.InPeriod(row["concluded"])).Select(row => Day(row, "concluded").DayNumber - Day(row, "opened").DayNumber).Order()];
        Figure("R19.days").Numerator.ShouldBe(days[days.Length / 2]);
        Figure("R19.days").Rows.Count.ShouldBe(days.Length);
        Figure("R19.open").Numerator.ShouldBe(inspections.Count(row => row["concluded"].Length == 0));
    }

    [Fact]
    public void R21_CountedFromTheFiles_IsTheSame()
    {
        var officials = SampleTables.Read("officials").ToDictionary(row => row["official"]);
        var people = SampleTables.InPost(SampleTables.To);
        (Figure("R21.women").Numerator, Figure("R21.women").Denominator).ShouldBe((people.Count(official => officials[official]["sex"] == "female"), people.Count));
        Figure("R21.minority").Numerator.ShouldBe(people.Count(official => officials[official]["ethnicity"] != "Kinh"));
        var taken = SampleTables.Read("incumbencies").Where(row => SampleTables.Holds(row, SampleTables.To) && row["capacity"] != "acting").CountBy(row => row["position"]).ToDictionary();
        var posts = SampleTables.Read("positions").Where(row => !row["title"].EndsWith("committee-member", StringComparison.Ordinal) && row["consults"].Length == 0).ToArray();
        (Figure("R21").Numerator, Figure("R21").Denominator).ShouldBe((
            posts.Sum(row => Math.Min(Number(row, "seats"), taken.GetValueOrDefault(row["position"]))), posts.Sum(row => Number(row, "seats"))));
        Figure("R21.prestige").Denominator.ShouldBe(SampleTables.Read("confidence-votes").Where(row => SampleTables.InPeriod(row["held"])).Select(row => row["official"]).Distinct().Count());
    }

    private Figure Figure(string code) => Figure(sample, code);

    /// <summary>A requirement or one of its readings as the product counts it over the five years of the report.</summary>
    internal static Figure Figure(SampleFigureTests.SampleRoster sample, string code) => FigureCatalogue.Requirements(sample.Roster, Records.Period, Records.Pack, null, code)
        .SelectMany(figure => figure.Readings.Prepend(figure))
        .Single(figure => figure.Code == code);

    internal static (int Numerator, int? Denominator) Counted(SampleFigureTests.SampleRoster sample, string code) =>
        (Figure(sample, code).Numerator, Figure(sample, code).Denominator);

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(Dictionary<string, string> row, string column) => DateOnly.ParseExact(row[column], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

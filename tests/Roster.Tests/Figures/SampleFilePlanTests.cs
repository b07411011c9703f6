using System.Globalization;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Figures about plans and their procedure against the sample's files, counted without the product.</summary>
public sealed class SampleFilePlanTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private readonly SampleDistrict district = new();
    private readonly Dictionary<(string, string, string, string), int> ballots = SampleTables.Read("ballots")
        .ToDictionary(row => (row["plan"], row["step"], row["position"], row["official"]), row => Number(row, "votes"));

    private static readonly Dictionary<(string, string, string), string> Consulted = SampleTables.Read("consultations").ToDictionary(Key, row => row["consulted"]);
    private static readonly Dictionary<string, string> Approved = SampleTables.Read("plan-approvals").ToDictionary(row => row["plan"], row => row["approved"]);

    [Fact]
    public void R10AndR17_ProcedureCountedFromTheFiles_IsTheSame()
    {
        var open = SampleTables.Open();
        var clean = open.Count(IsClean);
        Counted("R10").ShouldBe((clean, open.Count));
        Counted("R17.planning").Numerator.ShouldBe(open.Count - clean);
        var plans = SampleTables.Read("plans").Where(row => row["plan"].StartsWith("2025-2030", StringComparison.Ordinal)).Select(row => row["plan"]).ToArray();
        var approved = SampleTables.Read("plan-approvals").Select(row => row["plan"]).ToHashSet();
        Counted("R10.approved").ShouldBe((plans.Count(approved.Contains), plans.Length));
    }

    /// <summary>Neither the membership of a body nor a post led provisionally is a post held.</summary>
    [Fact]
    public void R12_LimitsCountedFromTheFiles_AreTheSame()
    {
        var open = SampleTables.OpenForTitles();
        Counted("R12.too-many-names").Numerator.ShouldBe(open.CountBy(row => row["position"]).Count(post => post.Value > 3));
        var held = district.Incumbencies.Where(row => SampleTables.Holds(row, SampleTables.To) && row["capacity"] != "acting" && !district.Is(row["position"], "kind", "membership")).ToLookup(row => row["official"], row => row["position"]);
        Counted("R12.higher").ShouldBe((open.Count(row => held[row["official"]].All(post => district.Group(post) < district.Group(row["position"]))), open.Count));
        var bodies = SampleTables.Open().Where(row => district.Is(row["position"], "kind", "membership")).CountBy(row => row["position"])
            .Select(body => body.Value * 100 / int.Parse(district.Positions[body.Key]["seats"], CultureInfo.InvariantCulture))
            .ToArray();
        Counted("R12.coefficient").ShouldBe((bodies.Count(percent => percent is >= 100 and <= 150), bodies.Length));
    }

    [Theory]
    [InlineData("R13", "district", 40)]
    [InlineData("R13.commune", "commune", 35)]
    public void R13_TheYoungCountedFromTheFiles_AreTheSame(string code, string tier, int underYears)
    {
        var ages = Ages(tier);
        Counted(code).ShouldBe((ages.Count(age => age.Oldest < underYears * 12), ages.Length));
    }

    /// <summary>Ages count in completed years: who is fifty and some months still belongs to the middle cohort.</summary>
    [Fact]
    public void R13_CohortsCountedFromTheFiles_AreTheSame()
    {
        var ages = Ages(null);
        Counted("R13.first").ShouldBe((ages.Count(age => age.Oldest < 40 * 12), ages.Length));
        Counted("R13.second").ShouldBe((ages.Count(age => age.Youngest >= 40 * 12 && age.Oldest < 51 * 12), ages.Length));
        Counted("R13.third").ShouldBe((ages.Count(age => age.Youngest >= 51 * 12), ages.Length));
    }

    [Fact]
    public void R13_GenerationsCountedFromTheFiles_AreTheSame()
    {
        var several = SampleTables.OpenForTitles().GroupBy(row => row["position"]).Where(post => post.Count() > 1)
            .Select(post => post.Select(row => Age(row).Oldest).Order().ToArray())
            .ToArray();
        Counted("R13.generations").ShouldBe((several.Count(ages => ages.Select(age => age < 480 ? 1 : age < 612 ? 2 : 3).Distinct().Count() > 1), several.Length));
        Counted("R13.gap").ShouldBe((several.Count(ages => ages.Zip(ages.Skip(1)).All(pair => pair.Second - pair.First >= 60)), several.Length));
    }

    /// <summary>
    /// All five steps held with two thirds present; whoever is not from outside got more than half of those convened at each of the three ballots, and about
    /// whoever is the unit was consulted by the approval.
    /// </summary>
    private bool IsClean(Dictionary<string, string> nomination)
    {
        var steps = SampleTables.Read("nomination-steps").Where(row => row["plan"] == nomination["plan"]).ToDictionary(row => row["step"]);
        var (consulted, approved) = (Consulted.GetValueOrDefault(Key(nomination), "9999"), Approved.GetValueOrDefault(nomination["plan"], SampleTables.To));
        return (nomination["from-outside"] != "true" || string.CompareOrdinal(consulted, approved) <= 0) && Enumerable.Range(1, 5).All(number => steps.TryGetValue($"{number}", out var step)
            && Number(step, "present") * 3 >= Number(step, "convened") * 2
            && (number is 1 or 5 || nomination["from-outside"] == "true" || ballots[(nomination["plan"], $"{number}", nomination["position"], nomination["official"])] * 2 > Number(step, "convened")));
    }

    private static (string Plan, string Position, string Official) Key(Dictionary<string, string> row) => (row["plan"], row["position"], row["official"]);

    /// <summary>Ages of the people planned at a tier or at all, each once, by the place whose reference month comes first.</summary>
    private (int Youngest, int Oldest)[] Ages(string? tier) => [.. SampleTables.Open()
        .Where(row => tier is null || district.Tier(row["position"]) == tier)
        .GroupBy(row => row["official"])
        .Select(places => places.Select(Age).MinBy(age => age.Oldest))];

    /// <summary>Age in months at June 2025 for posts of the district, April for those of communes, March 2026 for posts of state.</summary>
    private (int Youngest, int Oldest) Age(Dictionary<string, string> nomination)
    {
        var at = Months(district.Flag(nomination["position"], "isState") ? "2026-03" : district.Tier(nomination["position"]) == "commune" ? "2025-04" : "2025-06");
        var birth = district.Officials[nomination["official"]]["birth"];
        return (at - Months(SampleDistrict.End(birth)), at - Months(SampleDistrict.Begin(birth)));
    }

    private static int Months(string day) => (int.Parse(day[..4], CultureInfo.InvariantCulture) * 12) + int.Parse(day[5..7], CultureInfo.InvariantCulture);

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);

    private (int Numerator, int? Denominator) Counted(string code) => SampleFileTests.Counted(sample, code);
}

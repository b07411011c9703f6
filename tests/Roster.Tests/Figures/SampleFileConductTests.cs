using System.Globalization;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Figures about discipline, inspection and the quality of those in post against the sample's files, counted without the product.</summary>
public sealed class SampleFileConductTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private readonly SampleDistrict district = new();

    [Fact]
    public void R1_DegreesCountedFromTheFiles_AreTheSame()
    {
        var recruits = SampleTables.Read("recruitments").Where(row => SampleTables.InPeriod(row["recruited"])).ToArray();
        Counted("R1.all").Numerator.ShouldBe(recruits.Count(row => district.HasUniversityDegree(row["official"], row["recruited"]) == true));
        Counted("R1").Numerator.ShouldBe(recruits.Count(row => row["kind"] == "specialist" && district.HasUniversityDegree(row["official"], row["recruited"]) == true));
    }

    [Fact]
    public void R17_ComplaintsCountedFromTheFiles_AreTheSame() =>
        Counted("R17.complaints").Numerator.ShouldBe(SampleTables.Read("complaints").Count(row => row["upheld"] == "true" && SampleTables.InPeriod(row["concluded"])));

    [Fact]
    public void R18_CountedFromTheFiles_IsTheSame()
    {
        var measures = SampleTables.Read("disciplines").Where(row => SampleTables.InPeriod(row["decided"])).ToArray();
        Counted("R18").Numerator.ShouldBe(measures.Select(row => row["official"]).Distinct().Count());
        Counted("R18.warning").Numerator.ShouldBe(measures.Count(row => row["form"] is "warning" or "salary-reduction" or "demotion"));
        Counted("R18.removal").Numerator.ShouldBe(measures.Count(row => row["form"] is "removal" or "expulsion"));
        Counted("R20").Numerator.ShouldBe(measures.Count(row => row["category"] == "political"));
    }

    [Fact]
    public void R19_CountedFromTheFiles_IsTheSame()
    {
        var inspections = SampleTables.Read("inspections");
        var opened = inspections.Select(row => (row["official"], row["opened"][..4])).ToHashSet();
        var years = Enumerable.Range(2018, 4).SelectMany(year => district.Leaders($"{year}-12-31").Select(row => (row["official"], $"{year}"))).ToArray();
        Counted("R19").ShouldBe((years.Count(opened.Contains), years.Length));
        var measures = SampleTables.Read("disciplines").ToLookup(row => row["official"], row => row["decided"]);
        int[] days = [.. inspections.Where(row => row["breach-found"] == "true")
            .Select(row => (Found: row["concluded"], First: measures[row["official"]].Where(day => string.CompareOrdinal(day, row["concluded"]) >= 0).Min(StringComparer.Ordinal)))
            .Where(breach => breach.First is not null && SampleTables.InPeriod(breach.First))
            .Select(breach => SampleDistrict.Date(breach.First!).DayNumber - SampleDistrict.Date(breach.Found).DayNumber)
            .Order()];
        Counted("R19.measure").Numerator.ShouldBe(days[days.Length / 2]);
    }

    [Fact]
    public void R21_QualityCountedFromTheFiles_IsTheSame()
    {
        var people = SampleTables.InPost(SampleTables.To);
        Counted("R21.degree").ShouldBe((people.Count(official => district.HasUniversityDegree(official, SampleTables.To) == true), people.Count));
        Counted("R21.theory").ShouldBe((Trained(people, row => row["political-theory"] is "intermediate" or "senior"), people.Count));
        Counted("R21.state-management").ShouldBe((Trained(people, row => row["state-management"] is "specialist" or "principal-specialist" or "senior-specialist"), people.Count));
        Counted("R21.young").ShouldBe((people.Count(official => string.CompareOrdinal(SampleDistrict.Begin(district.Officials[official]["birth"]), "1982-06-30") > 0), people.Count));
        var leaders = district.Leaders(SampleTables.To).Select(row => row["official"]).ToArray();
        Counted("R21.defence").ShouldBe((leaders.Count(official => district.HasTraining(official, "defence")), leaders.Length));
        var votes = SampleTables.Read("confidence-votes").Where(row => SampleTables.InPeriod(row["held"])).GroupBy(row => row["official"])
            .Select(votes => votes.MaxBy(row => row["held"], StringComparer.Ordinal)!)
            .ToArray();
        Counted("R21.prestige").ShouldBe((votes.Count(row => Number(row, "low") * 2 <= Number(row, "convened")), votes.Length));
    }

    private static int Trained(IReadOnlyList<string> people, Func<Dictionary<string, string>, bool> counts)
    {
        var trained = SampleTables.Read("trainings").Where(row => string.CompareOrdinal(row["completed"], SampleTables.To) <= 0 && counts(row)).Select(row => row["official"]).ToHashSet();
        return people.Count(trained.Contains);
    }

    private static int Number(Dictionary<string, string> row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);

    private (int Numerator, int? Denominator) Counted(string code) => SampleFileTests.Counted(sample, code);
}

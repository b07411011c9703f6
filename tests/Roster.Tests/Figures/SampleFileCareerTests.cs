namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Figures about posts, moves and standards against the sample's files, counted without the product.</summary>
public sealed class SampleFileCareerTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private readonly SampleDistrict district = new();

    [Fact]
    public void R3_CountedFromTheFiles_IsTheSame()
    {
        var asking = district.Principal(SampleTables.To).Where(row => district.Names(row["position"], "fields")).ToArray();
        Counted("R3").ShouldBe((0, asking.Length));
        string[] levels = ["intermediate", "college", "university", "master", "doctorate"];
        var highest = SampleTables.Read("degrees").Where(row => row["field"].Length > 0 && string.CompareOrdinal(SampleDistrict.End(row["awarded"]), SampleTables.To) <= 0)
            .GroupBy(row => row["official"])
            .ToDictionary(person => person.Key, person => person.MaxBy(row => Array.IndexOf(levels, row["level"]))!["field"]);
        var units = district.Principal(SampleTables.To).Where(row => highest.ContainsKey(row["official"]))
            .GroupBy(row => district.Positions[row["position"]]["unit"], row => highest[row["official"]])
            .Where(unit => unit.Count() >= 3)
            .ToArray();
        Counted("R3.mix").ShouldBe((units.Count(unit => unit.Distinct().Count() > 1), units.Length));
    }

    [Theory]
    [InlineData("R4", SampleTables.To, SampleTables.To)]
    [InlineData("R4.first-day", SampleTables.From, SampleTables.From)]
    [InlineData("R4.any-day", SampleTables.From, SampleTables.To)]
    public void R4_OverEachDenominatorCountedFromTheFiles_IsTheSame(string code, string first, string last)
    {
        var leaders = district.Incumbencies
            .Where(row => row["capacity"] == "full" && string.CompareOrdinal(row["from"], last) <= 0 && (row["until"].Length == 0 || string.CompareOrdinal(row["until"], first) > 0))
            .Where(row => district.Leads(row["position"]) && district.Tier(row["position"]) == "district" && !district.Consults(row["position"]))
            .Select(row => row["official"]).ToHashSet();
        Counted(code).ShouldBe((Rotations().Select(row => row["official"]).Distinct().Count(leaders.Contains), leaders.Count));
    }

    [Fact]
    public void R4_MovesCountedFromTheFiles_AreTheSame()
    {
        var turns = Rotations();
        Counted("R4.moves").Numerator.ShouldBe(turns.Count);
        Counted("R4.people").Numerator.ShouldBe(turns.Select(row => row["official"]).Distinct().Count());
        Counted("R4.horizontal").Numerator.ShouldBe(turns.Count(row => row["move"] == "rotation-horizontal"));
        Counted("R4.vertical").Numerator.ShouldBe(turns.Count(row => row["move"] == "rotation-vertical"));
        var toCommunes = turns.Where(row => district.Positions[row["position"]]["title"] is "commune-secretary" or "commune-committee-chair").Count(row => district.Incumbencies
            .Where(before => before["official"] == row["official"] && before["capacity"] == "full" && string.CompareOrdinal(before["from"], row["from"]) < 0)
            .MaxBy(before => before["from"], StringComparer.Ordinal) is { } previous && district.Tier(previous["position"]) == "district");
        Counted("R6").Numerator.ShouldBe(toCommunes);
    }

    [Fact]
    public void R5_CountedFromTheFiles_IsTheSame()
    {
        var communes = district.Units.Values.Where(unit => unit["tier"] == "commune").Select(unit => unit["unit"]).ToArray();
        var nonLocal = district.Incumbencies.Where(row => SampleTables.Holds(row, SampleTables.To) && district.Flag(row["position"], "key"))
            .Select(row => (Unit: district.Positions[row["position"]]["unit"], Official: row["official"], Home: district.Officials[row["official"]]["home-unit"]))
            .Where(holder => holder.Home.Length > 0 && holder.Home != holder.Unit)
            .Distinct()
            .CountBy(holder => holder.Unit).ToDictionary();
        Counted("R5").ShouldBe((communes.Count(nonLocal.ContainsKey), communes.Length));
        Counted("R5.none").Numerator.ShouldBe(communes.Count(unit => !nonLocal.ContainsKey(unit)));
        Counted("R5.one").Numerator.ShouldBe(communes.Count(unit => nonLocal.GetValueOrDefault(unit) == 1));
        Counted("R5.two").Numerator.ShouldBe(communes.Count(unit => nonLocal.GetValueOrDefault(unit) >= 2));
    }

    [Fact]
    public void R8_CountedFromTheFiles_IsTheSame()
    {
        var holders = Missed(district.Principal(SampleTables.To).Where(row => !district.Consults(row["position"])));
        Counted("R8").ShouldBe((holders.Count(missed => missed == 0), holders.Length));
        var nominees = Missed(SampleTables.OpenForTitles());
        Counted("R8.planned").ShouldBe((nominees.Count(missed => missed == 0), nominees.Length));
        Counted("R8.gaps").Numerator.ShouldBe(nominees.Sum());
    }

    [Fact]
    public void R22_CountedFromTheFiles_IsTheSame()
    {
        var holders = Missed(district.Principal(SampleTables.To).Where(row => !district.Consults(row["position"]) && district.Tier(row["position"]) == "district"));
        Counted("R22").ShouldBe((holders.Count(missed => missed > 0), holders.Length));
        var entered = district.Principal(SampleTables.To).Where(row => district.Tier(row["position"]) == "commune").Select(row => district.Officials[row["official"]])
            .Select(official => official["service-entry"].Length == 0 ? null : district.HasUniversityDegree(official["official"], official["service-entry"]))
            .ToArray();
        Counted("R22.entry").ShouldBe((entered.Count(had => had == false), entered.Length));
        var leaders = district.Leaders(SampleTables.To).Select(row => row["official"]).ToArray();
        Counted("R22.leadership").ShouldBe((leaders.Count(official => !district.HasTraining(official, "leadership")), leaders.Length));
    }

    [Fact]
    public void R24_ShortStaysCountedFromTheFiles_AreTheSame()
    {
        var cut = district.Incumbencies.Where(row => row["move"].StartsWith("rotation", StringComparison.Ordinal) && string.CompareOrdinal(row["from"], "2017-10-07") >= 0)
            .Where(row => row["until"].Length > 0 && SampleTables.InPeriod(row["until"]) && row["end-reason"] is "moved" or "term-ended")
            .Count(row => SampleDistrict.Date(row["from"]).AddMonths(36) > SampleDistrict.Date(row["until"]));
        Counted("R24.short").Numerator.ShouldBe(cut);
    }

    [Fact]
    public void R25_CountedFromTheFiles_IsTheSame()
    {
        var limits = district.Incumbencies.Where(row => SampleTables.Holds(row, SampleTables.To) && row["capacity"] != "acting" && district.Flag(row["position"], "isHead"))
            .Select(row => SampleDistrict.Date(Since(row)).AddMonths(2 * 60))
            .ToArray();
        var (today, soon) = (SampleDistrict.Date(SampleTables.To), SampleDistrict.Date(SampleTables.To).AddYears(5));
        Counted("R25").ShouldBe((limits.Count(day => day > today), limits.Length));
        Counted("R25.soon").Numerator.ShouldBe(limits.Count(day => day > today && day <= soon));
    }

    /// <summary>First day of the unbroken time that somebody has held posts of a title at a unit.</summary>
    private string Since(Dictionary<string, string> held)
    {
        var post = district.Positions[held["position"]];
        var before = district.Incumbencies.FirstOrDefault(row => row["official"] == held["official"] && row["until"] == held["from"] && row["capacity"] != "acting"
            && district.Positions[row["position"]] is var other && other["title"] == post["title"] && other["unit"] == post["unit"]);
        return before is null ? held["from"] : Since(before);
    }

    private int[] Missed(IEnumerable<Dictionary<string, string>> posts) => [.. posts.Select(row => district.Missed(row["official"], row["position"])).OfType<int>()];

    private List<Dictionary<string, string>> Rotations() =>
        [.. district.Incumbencies.Where(row => row["move"].StartsWith("rotation", StringComparison.Ordinal) && SampleTables.InPeriod(row["from"]))];

    private (int Numerator, int? Denominator) Counted(string code) => SampleFileTests.Counted(sample, code);
}

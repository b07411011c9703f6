namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Figures that rest on the rule book (R14 to R17, R24) against the sample's files, judged by rules written for the test alone.</summary>
public sealed class SampleFileRuleTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private static readonly DateOnly Today = SampleDistrict.Date(SampleTables.To);
    private static readonly SampleDistrict District = new();
    private static readonly SampleRules Rules = new(District);

    [Fact]
    public void R14_CoverCountedFromTheFiles_IsTheSame()
    {
        var nominees = SampleTables.OpenForTitles().ToLookup(row => row["position"], row => row["official"]);
        var keys = District.Positions.Keys.Where(position => District.Flag(position, "key") && !District.Consults(position))
            .Select(position => (Position: position, Day: FallsVacant(position)))
            .Where(post => post.Day <= Today.AddYears(15))
            .ToArray();
        var covered = keys.Select(post => Covered(nominees[post.Position], post.Position, post.Day!.Value)).ToArray();
        Counted("R14").ShouldBe((covered.Count(answer => answer == true), keys.Length));
        Counted("R14.gaps").Numerator.ShouldBe(covered.Count(answer => answer == false));
    }

    [Fact]
    public void R15AndR17_AppointmentsCountedFromTheFiles_AreTheSame()
    {
        var taken = District.Incumbencies
            .Where(row => SampleTables.InPeriod(row["from"]) && row["capacity"] == "full" && District.Leads(row["position"]) && !District.Consults(row["position"]))
            .Select(row => Rules.Judge(row["official"], row["position"], StandsAgain(row) ? "reelection" : "appointment", SampleDistrict.Date(row["from"]).AddDays(-1)))
            .ToArray();
        var virtue = taken.Select(answers => SampleRules.All(answers.Where(answer => SampleRules.Virtue.Contains(answer.Key)).Select(answer => answer.Value)));
        Counted("R15").ShouldBe((virtue.Count(answer => answer == true), taken.Length));
        Counted("R17").Numerator.ShouldBe(taken.Count(answers => SampleRules.All(answers.Values) == false));
    }

    [Fact]
    public void R16_NominationsThatKeepEveryStandardCountedFromTheFiles_AreTheSame()
    {
        var open = SampleTables.Open();
        Counted("R16").ShouldBe((open.Count(row => SampleRules.All(Rules.Judge(row["official"], row["position"], "planning", Today).Values) == true), open.Count));
    }

    [Fact]
    public void R24_TurnsThatKeptTheRulesCountedFromTheFiles_AreTheSame()
    {
        var turns = District.Incumbencies.Where(row => row["move"].StartsWith("rotation", StringComparison.Ordinal) && SampleTables.InPeriod(row["from"])).ToArray();
        Counted("R24").ShouldBe((
            turns.Count(row => string.CompareOrdinal(row["from"], "2017-10-07") >= 0
                && SampleRules.All(Rules.Judge(row["official"], row["position"], "rotation", SampleDistrict.Date(row["from"]).AddDays(-1)).Values) == true),
            turns.Length));
    }

    /// <summary>Whether somebody planned is eligible on the day; theory and state management can still be learned where it lies a year ahead or more.</summary>
    private static bool? Covered(IEnumerable<string> nominees, string position, DateOnly day)
    {
        var answers = nominees.Select(official => SampleRules.All(Rules.Judge(official, position, "planning", day)
            .Where(answer => day < Today.AddYears(1) || answer.Key is not ("theory" or "management"))
            .Select(answer => answer.Value))).ToArray();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    /// <summary>The first day ahead on which retirement, the end of a term, a return or the second term in a row ends a holding; today where a seat is empty.</summary>
    private static DateOnly? FallsVacant(string position)
    {
        var holders = District.Incumbencies.Where(row => row["position"] == position && row["capacity"] != "acting" && SampleTables.Holds(row, SampleTables.To)).ToArray();
        return holders.Length < int.Parse(District.Positions[position]["seats"], System.Globalization.CultureInfo.InvariantCulture)
            ? Today
            : holders.SelectMany(row => Ends(position, row)).Where(day => day > Today).Order().Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static IEnumerable<DateOnly> Ends(string position, Dictionary<string, string> row)
    {
        yield return Rules.Retires(row["official"]).AddMonths(1);
        if (row["term-ends"].Length > 0)
        {
            yield return SampleDistrict.Date(row["term-ends"]).AddDays(1);
        }

        if (row["planned-return"].Length > 0)
        {
            yield return SampleDistrict.Date(row["planned-return"]);
        }

        if (District.Flag(position, "isHead"))
        {
            yield return Rules.HeldSince(row["official"], position, Today)!.Value.AddMonths(120);
        }
    }

    /// <summary>Whoever held the same position up to the day stands again.</summary>
    private static bool StandsAgain(Dictionary<string, string> row) => District.Incumbencies
        .Any(other => other["official"] == row["official"] && other["position"] == row["position"] && other["until"] == row["from"] && other["incumbency"] != row["incumbency"]);

    private (int Numerator, int? Denominator) Counted(string code) => SampleFileTests.Counted(sample, code);
}

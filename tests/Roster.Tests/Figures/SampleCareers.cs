namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>What the sample's files say of a person on a day, joined without the product.</summary>
internal sealed class SampleCareers(SampleDistrict district)
{
    private readonly ILookup<string, Dictionary<string, string>> degrees = By("degrees");
    private readonly ILookup<string, Dictionary<string, string>> trainings = By("trainings");
    private readonly ILookup<string, Dictionary<string, string>> assessments = By("assessments");
    private readonly ILookup<string, Dictionary<string, string>> votes = By("confidence-votes");
    private readonly ILookup<string, Dictionary<string, string>> disciplines = By("disciplines");
    private readonly ILookup<string, Dictionary<string, string>> inspections = By("inspections");
    private readonly ILookup<string, Dictionary<string, string>> nominations = By("nominations");
    private readonly ILookup<string, Dictionary<string, string>> posts = district.Incumbencies.ToLookup(row => row["official"]);
    private readonly Dictionary<string, string> left = SampleTables.Read("departures").ToDictionary(row => row["official"], row => row["left"]);

    public DateOnly? Left(string official) => left.TryGetValue(official, out var day) ? SampleDistrict.Date(day) : null;

    public IEnumerable<(string Level, DateOnly First, DateOnly Last)> Degrees(string official, DateOnly on) => degrees[official]
        .Select(row => (row["level"], SampleDistrict.Date(SampleDistrict.Begin(row["awarded"])), SampleDistrict.Date(SampleDistrict.End(row["awarded"]))))
        .Where(degree => degree.Item2 <= on);

    public IEnumerable<string> Trained(string official, string column, DateOnly on) => Upto(trainings[official], "completed", on).Select(row => row[column]);

    /// <summary>The levels of a year's assessments, by year; of two for one year the later decision.</summary>
    public Dictionary<int, string> Assessed(string official, DateOnly on) => Upto(assessments[official], "decided", on)
        .GroupBy(row => int.Parse(row["year"], System.Globalization.CultureInfo.InvariantCulture))
        .ToDictionary(year => year.Key, year => year.MaxBy(row => row["decided"], StringComparer.Ordinal)!["level"]);

    public Dictionary<string, string>? LastVote(string official, DateOnly on) => Upto(votes[official], "held", on).MaxBy(row => row["held"], StringComparer.Ordinal);

    public IEnumerable<(string Form, string Track, string Category, DateOnly On)> Measures(string official, DateOnly on) =>
        Upto(disciplines[official], "decided", on).Select(row => (row["form"], row["track"], row["category"], SampleDistrict.Date(row["decided"])));

    public bool IsInspected(string official, DateOnly on) => Upto(inspections[official], "opened", on)
        .Any(row => row["concluded"].Length == 0 || SampleDistrict.Date(row["concluded"]) > on);

    /// <summary>Positions that somebody is planned for on a day.</summary>
    public IEnumerable<string> Planned(string official, DateOnly on) => Upto(nominations[official], "nominated", on)
        .Where(row => row["closed"].Length == 0 || SampleDistrict.Date(row["closed"]) > on)
        .Select(row => row["position"]);

    /// <summary>Posts begun by a day, as far as they are known then.</summary>
    public IEnumerable<SamplePost> Posts(string official, DateOnly on) => posts[official].Select(Post).Where(post => post.From <= on);

    /// <summary>Posts held on a day.</summary>
    public IEnumerable<SamplePost> Held(string official, DateOnly on) => Posts(official, on).Where(post => post.Until is not { } until || until > on);

    public static SamplePost Post(Dictionary<string, string> row) => new(
        row["position"], row["capacity"], row["move"], SampleDistrict.Date(row["from"]), row["until"].Length == 0 ? null : SampleDistrict.Date(row["until"]));

    private static ILookup<string, Dictionary<string, string>> By(string file) => SampleTables.Read(file).ToLookup(row => row["official"]);

    private static IEnumerable<Dictionary<string, string>> Upto(IEnumerable<Dictionary<string, string>> rows, string day, DateOnly on) =>
        rows.Where(row => SampleDistrict.Date(row[day]) <= on);
}

/// <summary>A post held, as the files have it.</summary>
internal sealed record SamplePost(string Position, string Capacity, string Move, DateOnly From, DateOnly? Until);

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Who holds, is planned for and knows what in the sample's files, joined without the product; titles as the pack's own file has them.</summary>
internal sealed class SampleDistrict
{
    public static readonly string[] DegreeLevels = ["", "intermediate", "college", "university", "master", "doctorate"];
    public static readonly string[] TheoryLevels = ["", "elementary", "intermediate", "senior"];
    public static readonly string[] ManagementLevels = ["", "officer", "specialist", "principal-specialist", "senior-specialist"];

    private readonly Dictionary<string, JsonElement> titles = Pack().GetProperty("titles").EnumerateArray().ToDictionary(title => title.GetProperty("code").GetString()!);
    private readonly JsonElement[] retirement = [.. Pack().GetProperty("retirement").GetProperty("bands").EnumerateArray()];
    private readonly ILookup<string, Dictionary<string, string>> degrees = SampleTables.Read("degrees").ToLookup(row => row["official"]);
    private readonly ILookup<string, Dictionary<string, string>> trainings = SampleTables.Read("trainings").ToLookup(row => row["official"]);

    public Dictionary<string, Dictionary<string, string>> Positions { get; } = SampleTables.Read("positions").ToDictionary(row => row["position"]);

    public Dictionary<string, Dictionary<string, string>> Units { get; } = SampleTables.Read("units").ToDictionary(row => row["unit"]);

    public Dictionary<string, Dictionary<string, string>> Officials { get; } = SampleTables.Read("officials").ToDictionary(row => row["official"]);

    public IReadOnlyList<Dictionary<string, string>> Incumbencies { get; } = SampleTables.Read("incumbencies");

    /// <summary>The principal posts held on a day, one a person.</summary>
    public IReadOnlyList<Dictionary<string, string>> Principal(string day)
    {
        var inPost = SampleTables.InPost(day).ToHashSet();
        return [.. Incumbencies.Where(row => row["capacity"] == "full" && SampleTables.Holds(row, day) && inPost.Contains(row["official"]))];
    }

    /// <summary>The principal leading posts held on a day, those of vertical sectors left out.</summary>
    public IReadOnlyList<Dictionary<string, string>> Leaders(string day) => [.. Principal(day).Where(row => Leads(row["position"]) && !Consults(row["position"]))];

    public bool Leads(string position) => Is(position, "kind", "leadership");

    public bool Is(string position, string property, string value) => Of(position).TryGetProperty(property, out var found) && found.ToString() == value;

    /// <summary>Whether the title names a property at all.</summary>
    public bool Names(string position, string property) => Of(position).TryGetProperty(property, out _);

    public bool Flag(string position, string property) => Of(position).TryGetProperty(property, out var found) && found.GetBoolean();

    public bool Consults(string position) => Positions[position]["consults"].Length > 0;

    public string Tier(string position) => Units[Positions[position]["unit"]]["tier"];

    public int Group(string position) => Number(position, "group");

    public int Number(string position, string property) => Of(position).GetProperty(property).GetInt32();

    /// <summary>Whether a level reaches that which the title asks for.</summary>
    public bool Reaches(string position, string property, string[] levels, string level) => Array.IndexOf(levels, level) >= Array.IndexOf(levels, Of(position).GetProperty(property).GetString());

    /// <summary>The age of legal retirement in months, by the bands of the pack's file.</summary>
    public int RetirementAge(string sex, DateOnly birth) => retirement
        .Where(band => band.GetProperty("sex").GetString() == sex && string.CompareOrdinal(band.GetProperty("bornFrom").GetString(), birth.ToString("yyyy-MM", CultureInfo.InvariantCulture)) <= 0)
        .MaxBy(band => band.GetProperty("bornFrom").GetString(), StringComparer.Ordinal).GetProperty("ageMonths").GetInt32();

    /// <summary>The standards of the title (degree, political theory, state management) that somebody misses on the last day; null when it sets none.</summary>
    public int? Missed(string official, string position)
    {
        var asked = new[]
        {
            Missed(position, "minimumDegree", DegreeLevels, degrees[official].Where(row => string.CompareOrdinal(End(row["awarded"]), SampleTables.To) <= 0).Select(row => row["level"])),
            Missed(position, "minimumPoliticalTheory", TheoryLevels, Trained(official).Select(row => row["political-theory"])),
            Missed(position, "minimumStateManagement", ManagementLevels, Trained(official).Select(row => row["state-management"])),
        };
        return asked.All(missed => missed is null) ? null : asked.Count(missed => missed == true);
    }

    /// <summary>Whether somebody has training of a kind by the last day.</summary>
    public bool HasTraining(string official, string kind) => Trained(official).Any(row => row["kind"] == kind);

    /// <summary>Whether a degree of university level was awarded by a day known in part: yes or no when both of its ends agree, else null.</summary>
    public bool? HasUniversityDegree(string official, string day)
    {
        var awards = degrees[official].Where(row => Array.IndexOf(DegreeLevels, row["level"]) >= 3).Select(row => row["awarded"]).ToArray();
        var surely = awards.Any(award => string.CompareOrdinal(End(award), Begin(day)) <= 0);
        var perhaps = awards.Any(award => string.CompareOrdinal(Begin(award), End(day)) <= 0);
        return surely == perhaps ? surely : null;
    }

    /// <summary>First day that a day known in part can mean.</summary>
    public static string Begin(string day) => day.Length == 4 ? day + "-01-01" : day.Length == 7 ? day + "-01" : day;

    /// <summary>Last day that a day known in part can mean.</summary>
    public static string End(string day) => day.Length == 4 ? day + "-12-31" : day.Length == 7
        ? Date(day + "-01").AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : day;

    public static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool? Missed(string[] levels, string needed, IEnumerable<string> held) =>
        held.All(level => Array.IndexOf(levels, level) < Array.IndexOf(levels, needed));

    private bool? Missed(string position, string property, string[] levels, IEnumerable<string> held) =>
        Of(position).TryGetProperty(property, out var needed) ? Missed(levels, needed.GetString()!, held) : null;

    private IEnumerable<Dictionary<string, string>> Trained(string official) => trainings[official].Where(row => string.CompareOrdinal(row["completed"], SampleTables.To) <= 0);

    private JsonElement Of(string position) => titles[Positions[position]["title"]];

    private static JsonElement Pack([CallerFilePath] string path = "")
    {
        var pack = Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "regulations", "vn-district.json");
        return JsonDocument.Parse(File.ReadAllText(pack)).RootElement;
    }
}

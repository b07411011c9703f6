using System.Runtime.CompilerServices;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>The sample's files as they stand, read without the product: what figures are checked against.</summary>
internal static class SampleTables
{
    public const string From = "2017-07-01";
    public const string To = "2022-06-30";

    public static IReadOnlyList<Dictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), file + ".csv"));
        var heads = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => heads.Zip(Fields(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    public static bool InPeriod(string day) => string.CompareOrdinal(day, From) >= 0 && string.CompareOrdinal(day, To) <= 0;

    /// <summary>Officials in post on a day: in service, and holding any seat.</summary>
    public static IReadOnlyList<string> InPost(string day)
    {
        var left = Read("departures").ToDictionary(row => row["official"], row => row["left"]);
        var seated = Read("incumbencies").Where(row => Holds(row, day)).Select(row => row["official"]).ToHashSet();
        return [.. Read("officials").Select(row => row["official"]).Where(official => seated.Contains(official) && string.CompareOrdinal(day, left.GetValueOrDefault(official, "9999")) < 0)];
    }

    /// <summary>Nominations of the term planned for that are open on the last day.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Open() => [.. Read("nominations")
        .Where(row => row["plan"].StartsWith("2025-2030", StringComparison.Ordinal) && row["closed"].Length == 0 && string.CompareOrdinal(row["nominated"], To) <= 0)];

    /// <summary>Of those, the ones in plans of titles.</summary>
    public static IReadOnlyList<Dictionary<string, string>> OpenForTitles()
    {
        var titles = Read("plans").Where(row => row["kind"] == "titles").Select(row => row["plan"]).ToHashSet();
        return [.. Open().Where(row => titles.Contains(row["plan"]))];
    }

    public static bool Holds(Dictionary<string, string> incumbency, string day) =>
        string.CompareOrdinal(incumbency["from"], day) <= 0 && (incumbency["until"].Length == 0 || string.CompareOrdinal(day, incumbency["until"]) < 0);

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { string.Empty };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(string.Empty);
            }
            else
            {
                fields[^1] += c;
            }
        }

        return fields;
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples", "lac-son"));
}

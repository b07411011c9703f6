using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells;

namespace CadreOrleans.Exchange.Matching;

/// <summary>Rows of one file that are, or can be, of one person.</summary>
/// <param name="Places">Places of the rows in the file's list of persons, in order.</param>
/// <param name="Sameness">How sure that is.</param>
/// <param name="Doubt">What is asked, or wrong.</param>
public sealed record FileDouble(IReadOnlyList<int> Places, Sameness Sameness, Doubt Doubt);

/// <summary>Finds persons that one file has several times. Nothing is merged: it is offered.</summary>
public static class FileDoubles
{
    /// <summary>All groups of rows surely of one person, then the pairs to be asked about, then the rows that cannot be identified.</summary>
    public static IReadOnlyList<FileDouble> Of(IReadOnlyList<PersonTraits> people)
    {
        var pairs = Pairs(people).ToArray();
        var groupOf = Enumerable.Range(0, people.Count).ToArray();
        foreach (var (one, other, comparison) in pairs.Where(pair => pair.Comparison.Sameness == Sameness.Same))
        {
            var (kept, joined) = (groupOf[one], groupOf[other]);
            for (var i = 0; i < groupOf.Length; i++)
            {
                groupOf[i] = groupOf[i] == joined ? kept : groupOf[i];
            }
        }

        var same = groupOf.Select((group, place) => (Group: group, Place: place)).GroupBy(entry => entry.Group).Where(group => group.Skip(1).Any())
            .Select(group => new FileDouble([.. group.Select(entry => entry.Place)], Sameness.Same, Doubt.Question("rows-of-one-person")));
        var asked = pairs.Where(pair => pair.Comparison.Sameness is Sameness.Likely or Sameness.Possible && groupOf[pair.One] != groupOf[pair.Other])
            .DistinctBy(pair => (groupOf[pair.One], groupOf[pair.Other]))
            .Select(pair => new FileDouble([pair.One, pair.Other], pair.Comparison.Sameness, Asked(pair.Comparison)));
        var untold = pairs.Where(pair => pair.Comparison.Sameness == Sameness.CannotTell).SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet();
        var unknown = Enumerable.Range(0, people.Count).Where(place => people[place].Birth is null && untold.Contains(place))
            .Select(place => new FileDouble([place], Sameness.CannotTell, Doubt.Warning("person-cannot-be-identified") with { Details = ["1"] }));
        return [.. same, .. asked, .. unknown];
    }

    private static Doubt Asked(PersonComparison comparison) =>
        comparison.Reasons.Contains(SamenessReason.IdentityOfTwoNames) ? Doubt.Error("identity-of-two-rows")
        : comparison.Sameness == Sameness.Likely ? Doubt.Question("rows-probably-of-one-person")
        : Doubt.Question("rows-perhaps-of-one-person");

    // Only rows of one name or one number can be of one person, and of one name only those whose births agree: thousands of namesakes make few pairs.
    private static IEnumerable<(int One, int Other, PersonComparison Comparison)> Pairs(IReadOnlyList<PersonTraits> people)
    {
        var all = Enumerable.Range(0, people.Count).ToArray();
        var numbered = all.Where(place => people[place].IdentityNumber is not null).GroupBy(place => people[place].IdentityNumber, StringComparer.Ordinal).SelectMany(PairsOf);
        var named = all.GroupBy(place => people[place].NameKey, StringComparer.Ordinal).SelectMany(group => PairsOf(people, [.. group]));
        return numbered.Concat(named).Distinct()
            .Select(pair => (pair.One, pair.Other, PersonComparison.Of(people[pair.One], people[pair.Other])))
            .OrderBy(pair => pair.One).ThenBy(pair => pair.Other);
    }

    private static IEnumerable<(int One, int Other)> PairsOf(IReadOnlyList<PersonTraits> people, int[] namesakes)
    {
        var whole = namesakes.Where(place => people[place].Birth is { Precision: DatePrecision.Day }).ToArray();
        var coarse = namesakes.Except(whole).ToArray();
        return whole.GroupBy(place => people[place].Birth!.Value.Earliest).SelectMany(PairsOf)
            .Concat(coarse.SelectMany(one => whole.Where(other => MayAgree(people[one].Birth, people[other].Birth)).Select(other => (Math.Min(one, other), Math.Max(one, other)))))
            .Concat(PairsOf(coarse).Where(pair => MayAgree(people[pair.One].Birth, people[pair.Other].Birth)));
    }

    private static bool MayAgree(PartialDate? one, PartialDate? other) => one is not { } first || other is not { } second || (first.Earliest <= second.Latest && second.Earliest <= first.Latest);

    private static IEnumerable<(int One, int Other)> PairsOf(IEnumerable<int> group)
    {
        var places = group.ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
            {
                yield return (places[i], places[j]);
            }
        }
    }
}

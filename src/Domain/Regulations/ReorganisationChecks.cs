namespace CadreOrleans.Domain.Regulations;

/// <summary>What the rules of a reorganisation must satisfy: every title they name is one of the pack's, and no title is ruled twice.</summary>
internal static class ReorganisationChecks
{
    public static IEnumerable<PackError> Check(PackDocument document)
    {
        if (document.Reorganisation is not { } rules)
        {
            yield break;
        }

        var known = document.Titles.Select(title => title.Code).ToHashSet();
        var named = rules.Seats.Select((norm, i) => (Path: $"$.reorganisation.seats[{i}].title", Code: norm.Title))
            .Concat(rules.Landings.SelectMany((landing, i) => landing.From.Select((code, j) => (Path: $"$.reorganisation.landings[{i}].from[{j}]", Code: code))))
            .Concat(rules.Landings.SelectMany((landing, i) => landing.To.Select((code, j) => (Path: $"$.reorganisation.landings[{i}].to[{j}]", Code: code))));
        foreach (var (path, code) in named.Where(entry => !known.Contains(entry.Code)))
        {
            yield return new PackError(path, $"'{code}' is no title of the pack.");
        }

        if (rules.NoHigherPostAfterDisciplineIn is { } term && document.Terms.All(entry => entry.Code != term.Value))
        {
            yield return new PackError("$.reorganisation.noHigherPostAfterDisciplineIn.value", $"'{term.Value}' is no term of the pack.");
        }

        foreach (var twice in rules.Seats.GroupBy(norm => norm.Title).Where(group => group.Count() > 1))
        {
            yield return new PackError("$.reorganisation.seats", $"'{twice.Key}' stands twice; a title has one norm.");
        }

        foreach (var twice in rules.Landings.SelectMany(landing => landing.From).GroupBy(code => code).Where(group => group.Count() > 1))
        {
            yield return new PackError("$.reorganisation.landings", $"'{twice.Key}' stands twice; a title has one landing.");
        }

        foreach (var (norm, i) in rules.Seats.Select((norm, i) => (norm, i)).Where(entry => entry.norm.Seats.Value < 1))
        {
            yield return new PackError($"$.reorganisation.seats[{i}].seats.value", "A title has at least one seat.");
        }
    }
}

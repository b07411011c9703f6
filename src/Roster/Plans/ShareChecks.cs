using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Roster.Plans;

/// <summary>R13: shares of women, of the young and of ethnic minorities, each counted on places of the list and on people. Targets, never a ground to refuse.</summary>
internal static class ShareChecks
{
    public static IEnumerable<PlanCheck> Of(CheckContext context) =>
        Share(context, "women", context.Regime.WomenPercent, (facts, _) => facts.Sex == Sex.Female)
            .Concat(Share(context, "young", context.Regime.YoungPercent, (facts, position) => IsYoung(context, facts, position)))
            .Concat(Minority(context));

    private static IEnumerable<PlanCheck> Share(CheckContext context, string what, Sourced<int> aim, Func<OfficialFacts, int, bool> belongs)
    {
        var belonging = context.Open
            .Where(row => context.Reading.Facts(context.Roster.Nominations.Official[row]) is not null)
            .Select(row => (
                Official: context.Roster.Nominations.Official[row],
                Belongs: belongs(context.Reading.Facts(context.Roster.Nominations.Official[row])!, context.Roster.Nominations.Position[row])))
            .ToArray();

        // Who is young depends on the level of the post planned for: a person counts who belongs by any of the posts, whichever was entered first.
        var people = belonging.GroupBy(place => place.Official).Select(places => places.Any(place => place.Belongs));
        foreach (var (suffix, counted) in new[] { ("places", belonging.Select(place => place.Belongs).ToArray()), ("people", [.. people]) })
        {
            var found = counted.Count(counts => counts);
            if (counted.Length > 0 && found * 100 < aim.Value * counted.Length)
            {
                yield return new PlanCheck(
                    $"{what}-{suffix}", CheckSeverity.Warning, "R13", aim.Source, [CheckContext.Text(found), CheckContext.Text(counted.Length), CheckContext.Text(aim.Value)]);
            }
        }
    }

    /// <summary>No regulation names a figure for minorities: a list without any is pointed out.</summary>
    private static IEnumerable<PlanCheck> Minority(CheckContext context)
    {
        var recorded = context.Open.Select(row => context.Reading.Facts(context.Roster.Nominations.Official[row])?.Ethnicity).Where(ethnicity => !string.IsNullOrEmpty(ethnicity)).ToArray();
        if (recorded.Length > 0 && recorded.All(ethnicity => ethnicity == context.Reading.View.Pack.MajorityEthnicity))
        {
            yield return new PlanCheck("no-minority", CheckSeverity.Information, "R13", context.Regime.Source, [CheckContext.Text(recorded.Length)]);
        }
    }

    /// <summary>Young for certain: an age that a birth known by its year leaves open does not count.</summary>
    private static bool IsYoung(CheckContext context, OfficialFacts facts, int position) =>
        context.Regime.YoungUnderYears.TryGetValue(context.Reading.View.TierOf(position), out var under)
        && PlanReading.Ages(facts.Birth, context.Reading.ReferenceMonth(position, context.Term)).Oldest < under.Value * 12;
}

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>User reports T9 and T10: the scale of readiness has one source; laying another over it changes every reading of it and nothing else.</summary>
public sealed class ReadinessScaleTests
{
    private const string Overlay = """
        { "readiness": [
          { "readiness": "now", "name": { "vi": "A", "en": "Alpha" } },
          { "readiness": "withinOneYear", "months": 2, "name": { "vi": "B", "en": "Beta" } },
          { "readiness": "withinThreeYears", "months": 5, "name": { "vi": "C", "en": "Gamma" } },
          { "readiness": "withinFiveYears", "months": 9, "name": { "vi": "D", "en": "Delta" } },
          { "readiness": "never", "name": { "vi": "E", "en": "Epsilon" } },
          { "readiness": "unknown", "name": { "vi": "F", "en": "Zeta" } } ] }
        """;

    private static readonly RosterSnapshot Roster = Worlds.Roster(400, 120, 11);
    private static readonly RegulationPack Changed = new BuiltInPacks().Get("vn-district", Overlay);

    [Fact]
    public void T10_WhenTheScaleIsChangedOnce_RowsExplanationsAndCountsFollowIt()
    {
        var moved = 0;
        foreach (var position in Enumerable.Range(0, 40))
        {
            var (before, after) = (Pool(Worlds.Pack, position), Pool(Changed, position));
            var answer = after.Ask(new PoolQuestion { WithinMonths = null, Limit = 1000 });
            foreach (var entry in answer.Entries)
            {
                var result = after.Explain(entry.Official);
                entry.Standing.Readiness.ShouldBe(Changed.Readiness.Of(result));
                entry.Standing.Readiness.ShouldBe(Expected(entry.Standing, result));
                moved += entry.Standing.Readiness == before.StandingOf(entry.Official).Readiness ? 0 : 1;
            }

            var counts = answer.Facets.Single(facet => facet.Code == PoolFacets.Readiness).Values;
            foreach (var (value, count) in counts)
            {
                count.ShouldBe(answer.Entries.Count(entry => string.Equals(entry.Standing.Readiness.ToString(), value, StringComparison.OrdinalIgnoreCase)), value);
            }
        }

        moved.ShouldBeGreaterThan(0);
        Changed.Readiness.NameOf(Readiness.WithinThreeYears).En.ShouldBe("Gamma");
    }

    [Fact]
    public void T9_WhenTheScaleIsRenamed_WhoQualifiesAndWhenStaysTheSame()
    {
        foreach (var position in Enumerable.Range(0, 40))
        {
            Qualifying(Pool(Changed, position)).ShouldBe(Qualifying(Pool(Worlds.Pack, position)), ignoreOrder: true);
        }
    }

    private static (int Official, bool Now, DateOnly? Earliest)[] Qualifying(CandidatePool pool) =>
        [.. pool.Ask(new PoolQuestion { WithinMonths = null, Limit = 1000 }).Entries.Select(entry => (entry.Official, entry.Standing.Readiness == Readiness.Now, entry.Standing.Earliest))];

    /// <summary>The degree by the months of the overlay, reckoned from the first day on which somebody qualifies.</summary>
    private static Readiness Expected(Standing standing, EligibilityResult result) =>
        result.Verdict == Verdict.Satisfied ? Readiness.Now
        : standing.Earliest is not { } day ? standing.Readiness is Readiness.Unknown ? Readiness.Unknown : Readiness.Never
        : day <= result.On.AddMonths(2) ? Readiness.WithinOneYear
        : day <= result.On.AddMonths(5) ? Readiness.WithinThreeYears
        : day <= result.On.AddMonths(9) ? Readiness.WithinFiveYears
        : Readiness.Never;

    private static CandidatePool Pool(RegulationPack pack, int position)
    {
        var columns = PoolColumns.Of(new RosterView(Roster, SyntheticOrganisation.Today, pack), Worlds.Rules, SyntheticOrganisation.Today);
        return Worlds.Pool(columns, position);
    }
}

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Roster.Pools;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>Filters, counts and pages of a pool against counting one by one.</summary>
public sealed class PoolFacetTests
{
    private static readonly PoolColumns Columns = Worlds.Columns(Worlds.Roster(400, 120, 11));
    private static readonly string[] Orders = Enum.GetNames<PoolOrder>();
    private static readonly string[] Filterable = [PoolFacets.Tier, PoolFacets.Cohort, PoolFacets.Degree, PoolFacets.Theory, PoolFacets.Rotated, PoolFacets.Planned, PoolFacets.Sex, PoolFacets.NonLocal, PoolFacets.Readiness, PoolFacets.Source, PoolFacets.Gate, PoolFacets.Talent];

    [Property(MaxTest = 80)]
    public Property Counts_WhenAnyFilters_AreThoseOfCountingOneByOne() => Prop.ForAll(Questions, asked =>
    {
        var (position, question) = asked;
        var pool = Worlds.Pool(Columns, position);
        var answer = pool.Ask(question);
        var everybody = pool.Ask(new PoolQuestion { WithinMonths = null, Limit = 1000 }).Entries.Select(entry => entry.Official).ToArray();
        foreach (var facet in answer.Facets.Where(facet => facet.Code is not (PoolFacets.Unit or PoolFacets.Field)))
        {
            foreach (var (value, count) in facet.Values)
            {
                var others = question.Accepted.Where(filter => filter.Key != facet.Code).Append(new(facet.Code, [value]));
                count.ShouldBe(everybody.Count(official => Passes(pool, official, others)), $"{facet.Code} {value}");
            }
        }

        answer.Total.ShouldBe(everybody.Count(official => Passes(pool, official, question.Accepted)));
    });

    [Property(MaxTest = 80)]
    public Property Pages_WhenAnyOrderAndSize_GiveEverybodyOnceInOneOrder() => Prop.ForAll(Questions, asked =>
    {
        var (position, question) = asked;
        var pool = Worlds.Pool(Columns, position);
        var whole = pool.Ask(question with { Limit = 1000, Counts = false });
        whole.HasMore.ShouldBeFalse();
        var paged = new List<PoolEntry>();
        PoolAnswer page;
        do
        {
            page = pool.Ask(question with { After = paged.Count == 0 ? null : Columns.View.Roster.Officials.Ids[paged[^1].Official], Counts = false });
            paged.AddRange(page.Entries);
        }
        while (page.HasMore);
        paged.ShouldBe(whole.Entries);
        paged.Count.ShouldBe(whole.Total);
        whole.Entries.Select(entry => entry.Official).Order().ShouldBe(pool.Matching(question).Rows());
    });

    [Fact]
    public void Ask_WhenFacetOrValueIsUnknown_Throws()
    {
        var pool = Worlds.Pool(Columns, 0);
        Should.Throw<PoolFacetException>(() => pool.Ask(Filtered("colour", "red"))).Value.ShouldBeNull();
        Should.Throw<PoolFacetException>(() => pool.Ask(Filtered(PoolFacets.Degree, "phd"))).Value.ShouldBe("phd");
        Should.Throw<PoolFacetException>(() => pool.Ask(Filtered(PoolFacets.Unit, "u-none")));
    }

    [Fact]
    public void Counts_WhenFiftyValuesAndMore_AreGivenAtOnce() =>
        Worlds.Pool(Columns, 0).Ask(new PoolQuestion()).Facets.Sum(facet => facet.Values.Count).ShouldBeGreaterThanOrEqualTo(50);

    [Fact]
    public void Units_WhenListed_SumUpToThePool()
    {
        var answer = Worlds.Pool(Columns, 0).Ask(new PoolQuestion { WithinMonths = null });
        var units = answer.Facets.Single(facet => facet.Code == PoolFacets.Unit);
        units.Values.Select(value => value.Count).ShouldBeInOrder(SortDirection.Descending);
        if (units.Others == 0)
        {
            units.Values.Sum(value => value.Count).ShouldBe(answer.Total);
        }
    }

    private static PoolQuestion Filtered(string facet, string value) =>
        new() { WithinMonths = null, Accepted = new Dictionary<string, IReadOnlyList<string>> { [facet] = [value] } };

    private static bool Passes(CandidatePool pool, int official, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> filters) =>
        filters.All(filter => ValuesOf(pool, official, filter.Key).Intersect(filter.Value).Any());

    /// <summary>The values of one official, read from the roster and not from the sets.</summary>
    private static IEnumerable<string> ValuesOf(CandidatePool pool, int official, string facet)
    {
        var roster = Columns.View.Roster;
        var day = Columns.View.AsOf;
        var entry = pool.EntryOf(official);
        var profile = Columns[official];
        switch (facet)
        {
            case PoolFacets.Degree:
                return [Camel(roster.Degrees.Of(official).Where(degree => degree.On <= day).Select(degree => degree.Record.Level).DefaultIfEmpty().Max())];
            case PoolFacets.Theory:
                return [Camel(roster.Trainings.Of(official).Where(training => training.On <= day).Select(training => training.Record.PoliticalTheory).DefaultIfEmpty().Max())];
            case PoolFacets.Sex:
                return [Camel(roster.Officials.Facts.On(official, day).Sex)];
            case PoolFacets.Readiness:
                return [Camel(entry.Standing.Readiness)];
            case PoolFacets.Source:
                return [entry.InPlace ? "inPlace" : "outside"];
            case PoolFacets.Planned:
                return [entry.Planned];
            case PoolFacets.Tier:
                return [Columns.View.TierOf(roster.Incumbencies.Position[Columns.View.PrincipalOf(official)])];
            case PoolFacets.Cohort:
                return [profile.Cohort == 0 ? "unknown" : profile.Cohort.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            case PoolFacets.Rotated:
                return profile.Rotated == 0 ? ["never"] : new[] { (1, "horizontal"), (2, "vertical") }.Where(pair => (profile.Rotated & pair.Item1) != 0).Select(pair => pair.Item2);
            case PoolFacets.Gate:
                return [Camel(pool.Rank(official).Gate.Verdict)];
            case PoolFacets.Talent:
                var ranked = pool.Rank(official);
                var share = ranked.Talent.Share;
                return [ranked.NotAssessed ? "notAssessed" : share < 0.25 ? "0-24" : share < 0.5 ? "25-49" : share < 0.75 ? "50-74" : "75-100"];
            case PoolFacets.Minority:
                return [profile.Minority switch { 0 => "no", 1 => "yes", _ => "unknown" }];
            case PoolFacets.StateManagement:
                return [Camel((Domain.Qualifications.StateManagementLevel)profile.StateManagement)];
            default:
                return [NonLocal(pool, official)];
        }
    }

    private static string NonLocal(CandidatePool pool, int official)
    {
        var view = Columns.View;
        if (view.Roster.Officials.Facts.On(official, view.AsOf).HomeUnit is not { } home)
        {
            return "unknown";
        }

        var tier = pool.Target.Requirement.Tier;
        var chain = Chain(home.Value).ToArray();
        var place = chain.FirstOrDefault(unit => view.Unit(view.Roster.Units.Find(new(unit))).Tier == tier);
        var own = Chain(pool.Target.Requirement.Unit!.Value.Value).Last(unit => view.Unit(view.Roster.Units.Find(new(unit))).Tier == tier);
        return place is null ? "unknown" : place == own ? "no" : "yes";
    }

    private static IEnumerable<string> Chain(string unit)
    {
        for (string? at = unit; at is not null; at = Columns.View.Unit(Columns.View.Roster.Units.Find(new(at))).Parent?.Value)
        {
            yield return at;
        }
    }

    private static string Camel<T>(T value)
        where T : struct, Enum => PoolFacets.Camel(value.ToString()!);

    private static Arbitrary<(int Position, PoolQuestion Question)> Questions { get; } =
        (from position in Gen.Choose(0, Columns.View.Roster.Positions.Count - 1)
         from order in Gen.Elements(Orders)
         from limit in Gen.Choose(1, 60)
         from facets in Gen.SubListOf(Filterable).Where(chosen => chosen.Count <= 3)
         from places in Gen.ListOf(Gen.Choose(0, 100), 6)
         select (position, Question(position, order, limit, [.. facets], [.. places]))).ToArbitrary();

    private static PoolQuestion Question(int position, string order, int limit, string[] facets, int[] places)
    {
        var known = Worlds.Pool(Columns, position).Ask(new PoolQuestion { WithinMonths = null }).Facets.ToDictionary(facet => facet.Code, facet => facet.Values);
        return new PoolQuestion
        {
            WithinMonths = null,
            Order = Enum.Parse<PoolOrder>(order),
            Limit = limit,
            Accepted = facets.Select((facet, i) => (facet, i)).ToDictionary(
                chosen => chosen.facet,
                chosen => (IReadOnlyList<string>)[.. new[] { places[2 * chosen.i], places[(2 * chosen.i) + 1] }.Select(place => known[chosen.facet][place % known[chosen.facet].Count].Value).Distinct()]),
        };
    }
}

using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Organisation;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the page that shows the district's succession: what the overview shows, so that paper and page agree.</summary>
internal static class DistrictPaper
{
    // What fits on a page; the count says how many there are in all.
    private const int MostUncovered = 12;

    public static FieldSet Fill(ExportCase asked)
    {
        var overview = new OverviewMaker(asked.View, new OrganisationViewer(asked.View)).Make();
        var cohorts = asked.View.Pack.Cohorts;
        return asked.Fields()
            .With("positions", Written.Number(overview.DistrictLeadership))
            .With("vacant", Written.Number(overview.Vacant))
            .With("acting", Written.Number(overview.Acting))
            .With("officials", Written.Number(overview.Officials))
            .With("retiring", Written.Number(overview.RetireWithinYear))
            .With("term", overview.Term)
            .With("under", Written.Number(cohorts.UnderYears))
            .With("over", Written.Number(cohorts.OverYears))
            .With("bench", overview.Bench.Select(Bench))
            .With("uncoveredCount", Written.Number(overview.NobodyBehind.Count))
            .With("uncovered", overview.NobodyBehind.Take(MostUncovered).Select(post => new FieldSet()
                .With("position", post.Name)
                .With("unit", post.UnitName)
                .With("from", Written.Day(post.VacantFrom))))
            .With("bodies", overview.Bodies.Select(Body))
            .With("notes", string.Empty);
    }

    private static FieldSet Bench(BenchRow row) => new FieldSet()
        .With("unit", row.UnitName)
        .With("positions", Written.Number(row.Positions))
        .With("three", Written.Number(row.ThreeOrMore))
        .With("two", Written.Number(row.Two))
        .With("one", Written.Number(row.One))
        .With("nobody", Written.Number(row.Nobody));

    private static FieldSet Body(BodyCohorts body) => new FieldSet()
        .With("body", body.Name)
        .With("members", Written.Number(body.Members))
        .With("first", Written.Number(body.First))
        .With("second", Written.Number(body.Second))
        .With("third", Written.Number(body.Third));
}

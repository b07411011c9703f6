using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Organisation;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the page that shows the district's succession: what the overview shows, so that paper and page agree.</summary>
internal static class DistrictPaper
{
    // What fits on a page; the count says how many there are in all.
    private const int MostUncovered = 12;

    // Columns of readiness that the template has; a pack with fewer degrees leaves the last ones empty.
    private const int Steps = 6;

    public static FieldSet Fill(ExportCase asked)
    {
        var overview = new OverviewMaker(asked.View, new OrganisationViewer(asked.View), asked.WorkingDate).Make();
        var cohorts = asked.View.Pack.Cohorts;
        var fields = asked.Fields();
        for (var step = 0; step < Steps; step++)
        {
            fields.With("step" + Written.Number(step + 1), step < overview.Readiness.Count ? overview.Readiness[step].Name.In(asked.Language) : string.Empty);
        }

        return fields
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
        .With("ready1", Count(row, 0))
        .With("ready2", Count(row, 1))
        .With("ready3", Count(row, 2))
        .With("ready4", Count(row, 3))
        .With("ready5", Count(row, 4))
        .With("ready6", Count(row, 5))
        .With("nobody", Written.Number(row.Nobody));

    private static string Count(BenchRow row, int step) => step < row.Readiest.Count ? Written.Number(row.Readiest[step]) : string.Empty;

    private static FieldSet Body(BodyCohorts body) => new FieldSet()
        .With("body", body.Name)
        .With("members", Written.Number(body.Members))
        .With("first", Written.Number(body.First))
        .With("second", Written.Number(body.Second))
        .With("third", Written.Number(body.Third));
}

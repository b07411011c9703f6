using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Plans;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the minutes of a plan's review.</summary>
internal static class ReviewPaper
{
    public static FieldSet Fill(ExportCase asked)
    {
        var (view, review) = (asked.View, YearlyReview.Of(asked));
        return PlanFields.Of(asked, new PlanViewer(view, asked.Caller).Plan(asked.Plan))
            .With("year", Written.Number(view.AsOf.Year))
            .With("left", Entries(asked, review.Left))
            .With("leaving", Entries(asked, review.Leaving))
            .With("entered", Entries(asked, review.Entered))
            .With("openings", review.Openings.Select((opening, place) => new FieldSet()
                .With("number", Written.Number(place + 1))
                .With("position", view.Position(opening.Position).Name)
                .With("unit", view.Unit(view.UnitOf(opening.Position)).Name)
                .With("names", Written.Number(opening.Names))
                .With("missing", Written.Number(opening.Missing))));
    }

    private static IEnumerable<FieldSet> Entries(ExportCase asked, IEnumerable<ReviewEntry> entries) => entries.Select((entry, place) =>
        PlanFields.Nominee(asked, entry.Nominee, place + 1)
            .With("on", Written.Day(entry.On))
            .With("reason", entry.Source.Length == 0 ? entry.Reason : $"{entry.Reason} ({entry.Source})"));
}

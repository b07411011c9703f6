using CadreOrleans.Contracts.Plans;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Grains.Exports;

/// <summary>Somebody who enters or leaves a plan.</summary>
/// <param name="Nominee">The nomination.</param>
/// <param name="On">The day; null for what is only proposed.</param>
/// <param name="Reason">Why, in words; empty for who enters.</param>
/// <param name="Source">Document and article; empty when none is behind it.</param>
internal sealed record ReviewEntry(PlanNominee Nominee, DateOnly? On, string Reason, string Source);

/// <summary>A plan's review in the year of the day asked about: what is on record, and what the rules ask for beyond it.</summary>
/// <param name="Left">Who left during the year.</param>
/// <param name="Leaving">Who is still to leave.</param>
/// <param name="Entered">Who entered during the year and is in it.</param>
/// <param name="Openings">Positions with too few names then.</param>
internal sealed record YearlyReview(
    IReadOnlyList<ReviewEntry> Left, IReadOnlyList<ReviewEntry> Leaving, IReadOnlyList<ReviewEntry> Entered, IReadOnlyList<Opening> Openings)
{
    public static YearlyReview Of(ExportCase asked)
    {
        var (view, viewer) = (asked.View, new PlanViewer(asked.View, asked.Caller));
        var all = viewer.Nominees(asked.Plan, NominationOrder.Votes, ended: true);
        var draft = ReviewDraft.Of(view, asked.Plan);
        var open = all.Where(nominee => nominee.Until is null).ToLookup(nominee => (nominee.Position, nominee.Official));
        return new YearlyReview(
            [.. all.Where(nominee => nominee.Until?.Year == view.AsOf.Year).Select(nominee => new ReviewEntry(nominee, nominee.Until, Reason(asked, nominee), string.Empty))],
            [.. draft.Leaving.SelectMany(leaving => Proposed(asked, viewer, leaving, open))],
            [.. all.Where(nominee => nominee.Until is null && nominee.From.Year == view.AsOf.Year).Select(nominee => new ReviewEntry(nominee, nominee.From, string.Empty, string.Empty))],
            draft.Openings);
    }

    private static string Reason(ExportCase asked, PlanNominee nominee) =>
        nominee.Succeeded ? asked.T("đã nhận chức danh quy hoạch", "took the position planned for")
        : nominee.Removal is { } reason ? Written.Reason(reason).In(asked.Language)
        : string.Empty;

    private static IEnumerable<ReviewEntry> Proposed(
        ExportCase asked, PlanViewer viewer, Leaving leaving, ILookup<(string Position, string Official), PlanNominee> open)
    {
        var nominations = asked.View.Roster.Nominations;
        var key = (asked.View.Roster.Positions.Ids[nominations.Position[leaving.Nomination]].Value, asked.View.Roster.Officials.Ids[nominations.Official[leaving.Nomination]].Value);
        var check = viewer.Check(leaving.Check);
        var reason = $"{Written.Reason(leaving.Reason).In(asked.Language)}: {check.Text.In(asked.Language)}";
        return open[key].Take(1).Select(nominee => new ReviewEntry(nominee, null, reason, Written.Source(check.Source)));
    }
}

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Eligibility;

/// <summary>Reads from a roster, as of the view's day, what the rules judge: officials as candidates, positions as requirements.</summary>
/// <param name="view">The roster on a day, under a pack.</param>
public sealed class CandidateReader(RosterView view)
{
    /// <summary>The official of a row, with everything recorded up to the day.</summary>
    public Candidate Read(int official)
    {
        var roster = view.Roster;
        var concluded = Upto(roster.InspectionConclusions, official);
        return new Candidate
        {
            Official = roster.Officials.Ids[official],
            Facts = roster.Officials.Facts.On(official, view.AsOf),
            LeftOn = roster.Officials.LeftOn[official] is var left && left == DateOnly.MaxValue ? null : left,
            Degrees = Upto(roster.Degrees, official),
            Trainings = Upto(roster.Trainings, official),
            Assessments = Upto(roster.Assessments, official),
            ConfidenceVotes = Upto(roster.ConfidenceVotes, official),
            Disciplines = Upto(roster.Disciplines, official),
            OpenInspections = [.. Upto(roster.Inspections, official).Where(opened => concluded.All(end => end.Fact.Inspection != opened.Fact.Inspection))],
            InspectionConclusions = concluded,
            Career = Career(official),
            Nominations = Nominations(official),
        };
    }

    /// <summary>What the position of a row asks for; null when the pack has no title of its code.</summary>
    public Requirement? Requirement(int position) =>
        view.TitleOf(position) is { } title
            ? Domain.Eligibility.Requirement.Of(title, view.TierOf(position), view.Position(position).Unit, view.Roster.Positions.Ids[position])
            : null;

    private Dated<T>[] Upto<T>(RecordTable<T> table, int official) =>
        [.. table.Of(official).Where(entry => entry.On <= view.AsOf).Select(entry => new Dated<T>(entry.On, entry.Record))];

    private PostHeld[] Career(int official)
    {
        var incumbencies = view.Roster.Incumbencies;
        return
        [
            .. incumbencies.OfOfficial.Of(official).Where(row => incumbencies.From[row] <= view.AsOf)
                .OrderByDescending(row => incumbencies.From[row])
                .Select(row =>
                {
                    var position = incumbencies.Position[row];
                    var from = incumbencies.From[row];
                    var facts = view.Roster.Positions.Facts.On(position, from);
                    return new PostHeld(
                        view.Roster.Positions.Ids[position],
                        facts.Unit,
                        view.Roster.Units.Facts.On(view.Roster.Units.Find(facts.Unit), from).Tier,
                        view.Pack.FindTitle(facts.Title),
                        incumbencies.Capacity[row],
                        incumbencies.TakenBy[row],
                        incumbencies.Move[row],
                        from,
                        Open(incumbencies.Until[row]),
                        Open(incumbencies.TermEnds[row]));
                }),
        ];
    }

    private PlannedFor[] Nominations(int official)
    {
        var nominations = view.Roster.Nominations;
        return
        [
            .. nominations.OfOfficial.Of(official).Where(row => nominations.OpenOn(row, view.AsOf))
                .Select(row =>
                {
                    var position = nominations.Position[row];
                    return new PlannedFor(
                        view.Roster.Plans.Ids[nominations.Plan[row]],
                        view.Roster.Positions.Ids[position],
                        view.Position(position).Unit,
                        view.TierOf(position),
                        view.TitleOf(position),
                        nominations.From[row]);
                }),
        ];
    }

    private static DateOnly? Open(DateOnly day) => day == DateOnly.MaxValue ? null : day;
}

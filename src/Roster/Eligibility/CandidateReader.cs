using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Eligibility;

/// <summary>Reads from a roster, as of the view's day, what the rules judge: officials as candidates, positions as requirements.</summary>
/// <param name="view">The roster on a day, under a pack.</param>
public sealed class CandidateReader(RosterView view)
{
    private ILookup<int, UnitId>? bodies;

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
            OpenInspections = Array.FindAll(Upto(roster.Inspections, official), opened => Array.TrueForAll(concluded, end => end.Fact.Inspection != opened.Fact.Inspection)),
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

    /// <summary>What a case needs to know beyond the official and the position: locality, the other nominees, the bodies.</summary>
    /// <param name="official">Row of the official.</param>
    /// <param name="position">Row of the position.</param>
    /// <param name="knownTo">Last day for which records exist, when the view's day lies later.</param>
    public CaseContext Context(int official, int position, DateOnly? knownTo = null) => new()
    {
        KnownTo = knownTo,
        Locality = new Locality(view.Roster, view.AsOf).IsNonLocal(official, view.UnitOf(position)) switch
        {
            true => LocalityAnswer.NonLocal,
            false => LocalityAnswer.Local,
            null => LocalityAnswer.Unknown,
        },
        PeerBirths =
        [
            .. view.NomineesFor(position).Select(row => view.Roster.Nominations.Official[row])
                .Where(row => row != official && !view.Roster.Officials.Erased[row])
                .Distinct()
                .Select(row => view.Roster.Officials.Facts.On(row, view.AsOf).Birth),
        ],
        BodyUnits = BodyUnits(position),
    };

    /// <summary>
    /// Units with bodies that have the same root of the tier as the position's unit: the district's committees for its divisions, a commune's own for a commune.
    /// </summary>
    /// <param name="position">Row of the position.</param>
    public IReadOnlyList<UnitId> BodyUnits(int position)
    {
        bodies ??= view.Positions.Where(row => view.TitleOf(row)?.Kind == TitleKind.Membership).Select(view.UnitOf).Distinct()
            .ToLookup(RootOfTier, unit => view.Roster.Units.Ids[unit]);
        return [.. bodies[RootOfTier(view.UnitOf(position))]];
    }

    private int RootOfTier(int unit)
    {
        for (var steps = 0; steps <= view.Roster.Units.Count; steps++)
        {
            if (view.Unit(unit).Parent is not { } parent || view.Roster.Units.Find(parent) is not (>= 0 and var above) || view.Unit(above).Tier != view.Unit(unit).Tier)
            {
                break;
            }

            unit = above;
        }

        return unit;
    }

    private Dated<T>[] Upto<T>(RecordTable<T> table, int official)
    {
        // Read for everybody by every pool: no more is made than the answer needs.
        List<Dated<T>>? found = null;
        foreach (var row in table.OfOwner.Of(official))
        {
            if (table.On[row] <= view.AsOf)
            {
                (found ??= []).Add(new Dated<T>(table.On[row], table.Records[row]));
            }
        }

        return found is null ? [] : [.. found];
    }

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

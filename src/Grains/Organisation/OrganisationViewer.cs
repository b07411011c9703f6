using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Organisation;

/// <summary>Makes the views of units, positions and holders out of a roster view, as far as a caller may see.</summary>
internal sealed class OrganisationViewer(RosterView view)
{
    private readonly string plannedTerm = PlannedTerm(view);

    /// <summary>Units that exist on the day in tree order, each with its depth.</summary>
    public IReadOnlyList<(int Row, int Depth)> UnitsInOrder()
    {
        var children = view.Units.ToLookup(row => view.Unit(row).Parent is { } parent ? view.Roster.Units.Find(parent) : -1);
        var ordered = new List<(int, int)>();
        var pending = new Stack<(int Row, int Depth)>(Reversed(children[-1], 0));
        while (pending.TryPop(out var next))
        {
            ordered.Add(next);
            foreach (var child in Reversed(children[next.Row], next.Depth + 1))
            {
                pending.Push(child);
            }
        }

        return ordered;
    }

    /// <summary>Positions that exist on the day, by unit in tree order and by list order.</summary>
    public IReadOnlyList<int> PositionsInOrder()
    {
        var byUnit = view.Positions.ToLookup(view.UnitOf);
        return [.. UnitsInOrder().SelectMany(unit => byUnit[unit.Row].OrderBy(row => view.Position(row).Order).ThenBy(row => row))];
    }

    public UnitView Unit(int row, int depth, ILookup<int, int> positionsByUnit)
    {
        var facts = view.Unit(row);
        var ended = view.Roster.Units.EndedOn[row];
        return new UnitView(
            view.Roster.Units.Ids[row].Value,
            facts.Code,
            facts.Name,
            facts.Tier,
            facts.Kind,
            facts.Parent?.Value,
            depth,
            view.Roster.Units.CreatedOn[row],
            ended == DateOnly.MaxValue ? null : ended,
            positionsByUnit[row].Count(),
            positionsByUnit[row].Where(position => view.TitleOf(position)?.Kind == TitleKind.Leadership).Sum(Vacant),
            facts.Order);
    }

    public PositionView Position(int row)
    {
        var facts = view.Position(row);
        var title = view.TitleOf(row);
        return new PositionView(
            view.Roster.Positions.Ids[row].Value,
            facts.Unit.Value,
            view.Unit(view.UnitOf(row)).Name,
            facts.Title,
            title?.Kind ?? TitleKind.Leadership,
            facts.Name,
            title?.Key ?? false,
            title?.Group ?? 0,
            facts.Seats,
            Vacant(row),
            facts.ManagedBy,
            facts.DecidedBy,
            facts.LinkedTo?.Value,
            Nominees(row).Select(nomination => view.Roster.Nominations.Official[nomination]).Distinct().Count(),
            [.. view.HoldersOf(row).Reverse().Select(Holder)]);
    }

    /// <summary>A position with its history, its nominees and the days that end the present holdings.</summary>
    public PositionDetail Detail(int row)
    {
        var (incumbencies, nominations) = (view.Roster.Incumbencies, view.Roster.Nominations);
        var names = view.Pack.Regimes.Planning.At(view.AsOf)?.MaximumNames;
        return new PositionDetail(
            Position(row),
            [.. incumbencies.OfPosition.Of(row).OrderByDescending(held => incumbencies.From[held]).Select(Holder)],
            [.. view.NomineesFor(row).OrderBy(nomination => nominations.Plan[nomination]).ThenBy(nomination => nominations.Rank[nomination]).Select(Nominee)],
            view.Position(row))
        {
            Departures =
            [
                .. view.HoldersOf(row)
                    .SelectMany(held => VacancyForecast.Departures(view, held), (held, departure) => (held, departure))
                    .Where(one => one.departure.Day > view.AsOf)
                    .OrderBy(one => one.departure.Day)
                    .Select(one => new DepartureView(
                        view.Roster.Officials.Ids[incumbencies.Official[one.held]].Value, one.departure.Day, one.departure.Cause, one.departure.Source)),
            ],
            MaximumNames = names?.Value,
            NamesSource = names?.Source,
            Elections =
            [
                .. view.Roster.Elections.Of(row).Where(held => held.On <= view.AsOf).OrderByDescending(held => held.On).Select(held => Election(held.On, held.Record)),
            ],
        };
    }

    private ElectionView Election(DateOnly on, ElectionHeld held) => new(
        on,
        held.Convened,
        held.Present,
        [
            .. held.Results.OrderByDescending(result => result.Votes).ThenBy(result => result.Official.Value, StringComparer.Ordinal)
                .Select(result => new ElectionCandidateView(
                    result.Official.Value, RosterNames.Of(view, view.Roster.Officials.Find(result.Official)), result.Votes, result.IsElected)),
        ]);

    public HolderView Holder(int row)
    {
        var incumbencies = view.Roster.Incumbencies;
        var official = incumbencies.Official[row];
        return new HolderView(
            incumbencies.Ids[row].Value,
            view.Roster.Officials.Ids[official].Value,
            Name(official),
            incumbencies.Capacity[row],
            incumbencies.From[row],
            OrNull(incumbencies.Until[row]),
            OrNull(incumbencies.TermEnds[row]),
            Retires(official),
            view.NoticeGiven(row));
    }

    public NomineeView Nominee(int row)
    {
        var nominations = view.Roster.Nominations;
        var official = nominations.Official[row];
        var principal = view.PrincipalOf(official);
        var plan = nominations.Plan[row];
        return new NomineeView(
            view.Roster.Plans.Ids[plan].ToString(),
            view.Roster.Plans.StateOn(plan, view.AsOf),
            view.Roster.Officials.Ids[official].Value,
            Name(official),
            nominations.Rank[row],
            nominations.FromOutside[row],
            nominations.From[row],
            principal < 0 ? null : PostName(view.Roster.Incumbencies.Position[principal]));
    }

    /// <summary>Seats without a full or concurrent holder on the day.</summary>
    public int Vacant(int position) => Math.Max(0, view.Position(position).Seats - view.SeatsTaken(position));

    /// <summary>Rows of the open nominations for a position in the plans of the term that is planned for.</summary>
    public IEnumerable<int> Nominees(int position) => view.NomineesFor(position)
        .Where(row => view.Roster.Plans.Ids[view.Roster.Nominations.Plan[row]].Term == plannedTerm);

    /// <summary>Last day of service by the roadmap; null outside it.</summary>
    public DateOnly? Retires(int official) => PostAges.Retires(view, official);

    public string? Name(int official) => view.Roster.Officials.Erased[official] ? null : view.Roster.Officials.Facts.Latest(official).Name;

    /// <summary>Name of a position with that of its unit.</summary>
    public string PostName(int position) => $"{view.Position(position).Name}, {view.Unit(view.UnitOf(position)).Name}";

    /// <summary>The next term that has a plan by the day; the running one while there is none.</summary>
    private static string PlannedTerm(RosterView view)
    {
        var month = Domain.Time.Month.Of(view.AsOf);
        var planned = Enumerable.Range(0, view.Roster.Plans.Count)
            .Where(row => view.Roster.Plans.OpenedOn[row] <= view.AsOf)
            .Select(row => view.Roster.Plans.Ids[row].Term)
            .ToHashSet();
        return (view.Pack.Terms.FirstOrDefault(term => term.Starts > month && planned.Contains(term.Code)) ?? view.Pack.TermAt(month))?.Code ?? string.Empty;
    }

    private static DateOnly? OrNull(DateOnly day) => day == DateOnly.MaxValue ? null : day;

    private IEnumerable<(int Row, int Depth)> Reversed(IEnumerable<int> rows, int depth) =>
        rows.OrderByDescending(row => view.Unit(row).Order).ThenByDescending(row => row).Select(row => (row, depth));
}

using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>
/// What a reorganisation does to units and positions, people aside: which units come out of it, which position goes on for which, and how many seats
/// each has by the norm. Made by <see cref="Of"/> from a checked reorganisation; see <see cref="ReorganisationChecks"/>.
/// </summary>
public sealed class Restructuring
{
    private readonly Dictionary<int, PositionFate> fates = [];
    private readonly Dictionary<int, int> norms = [];

    private Restructuring(RosterView view, Reorganisation plan)
    {
        View = view;
        Plan = plan;
    }

    /// <summary>The roster on the day of the reorganisation, before it.</summary>
    public RosterView View { get; }

    /// <summary>What is done.</summary>
    public Reorganisation Plan { get; }

    /// <summary>The units that come out of it.</summary>
    public IReadOnlyList<NewUnit> NewUnits { get; private set; } = [];

    /// <summary>Rows of the units that end, those below before those above.</summary>
    public IReadOnlyList<int> Ended { get; private set; } = [];

    /// <summary>Rows of the units that go on under another unit because theirs ended, with the row of the new one; -1 for the root.</summary>
    public IReadOnlyList<(int Unit, int Under)> Raised { get; private set; } = [];

    /// <summary>What becomes of each position concerned.</summary>
    public IReadOnlyCollection<PositionFate> Fates => fates.Values;

    /// <summary>Reads what a reorganisation does.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="plan">The reorganisation, free of what <see cref="ReorganisationChecks"/> finds.</param>
    public static Restructuring Of(RosterView view, Reorganisation plan)
    {
        var made = new Restructuring(view, plan);
        made.ReadUnits();
        made.ReadPositions();
        return made;
    }

    /// <summary>What becomes of a position; null when it is not concerned.</summary>
    public PositionFate? FateOf(int position) => fates.GetValueOrDefault(position);

    /// <summary>Seats by the norm of a position that goes on.</summary>
    public int NormOf(int position) => norms[position];

    /// <summary>Positions that go on in a new unit and are filled by themselves, in the order of their unit.</summary>
    public IEnumerable<int> OpenIn(int newUnit) => fates.Values
        .Where(fate => fate.Kind == FateKind.GoesOn && fate.NewUnit == newUnit && LinkOf(fate.Position) < 0)
        .Select(fate => fate.Position)
        .OrderBy(row => View.Position(row).Order)
        .ThenBy(row => row);

    /// <summary>Row of the position with which one that goes on is held together; -1 if none.</summary>
    public int LinkOf(int position) =>
        View.Position(position).LinkedTo is { } linked && View.Roster.Positions.Find(linked) is var row && row >= 0 && FateOf(row) is { Into: >= 0 } fate ? fate.Into : -1;

    private void ReadUnits()
    {
        var roster = View.Roster;
        var units = new List<NewUnit>();
        var ended = new HashSet<int>(View.Units.Where(row => Plan.AbolishedTiers.Contains(View.Unit(row).Tier)));
        ended.UnionWith(Plan.Abolitions.Select(abolition => roster.Units.Find(abolition.Unit)));
        ended.UnionWith(Plan.Mergers.SelectMany(merger => merger.Units).Select(roster.Units.Find));
        foreach (var merger in Plan.Mergers)
        {
            int[] from = [.. merger.Units.Select(roster.Units.Find)];
            var lead = View.Unit(from[0]);
            units.Add(new NewUnit(units.Count, lead with { Name = merger.Name, Code = merger.Code, Parent = merger.Under ?? Above(from[0], ended) }, from));
        }

        foreach (var split in Plan.Splits)
        {
            var old = View.Unit(roster.Units.Find(split.From));
            units.Add(new NewUnit(units.Count, old with { Name = split.Name, Code = string.Empty }, []));
        }

        foreach (var creation in Plan.Creations)
        {
            var model = roster.Units.Find(creation.Model);
            units.Add(new NewUnit(units.Count, View.Unit(model) with { Name = creation.Name, Code = string.Empty, Parent = creation.Under ?? Above(model, ended) }, [], model));
        }

        NewUnits = units;
        Ended = [.. ended.OrderByDescending(Depth).ThenBy(row => row)];
        Raised =
        [
            .. View.Units.Where(row => !ended.Contains(row) && View.Unit(row).Parent is { } parent && ended.Contains(roster.Units.Find(parent)))
                .Select(row => (row, Above(row, ended) is { } under ? roster.Units.Find(under) : -1)),
        ];
    }

    private void ReadPositions()
    {
        var unitOf = View.Positions.ToLookup(View.UnitOf);
        foreach (var unit in NewUnits.Where(unit => unit.From.Count > 0))
        {
            var survivors = new Dictionary<string, int>();
            foreach (var position in unit.From.SelectMany(from => unitOf[from].OrderBy(row => View.Position(row).Order).ThenBy(row => row)))
            {
                var title = View.Position(position).Title;
                var goesOn = survivors.TryAdd(title, position);
                fates[position] = new PositionFate(position, goesOn ? FateKind.GoesOn : FateKind.Folded, unit.Number, survivors[title]);
            }

            foreach (var (title, position) in survivors)
            {
                norms[position] = Norm(title, position, unit.From.SelectMany(from => unitOf[from]));
            }
        }

        foreach (var (split, number) in Plan.Splits.Select((split, i) => (split, Plan.Mergers.Count + i)))
        {
            foreach (var position in split.Positions.Select(View.Roster.Positions.Find))
            {
                fates[position] = new PositionFate(position, FateKind.Moved, number, position);
                norms[position] = View.Position(position).Seats;
            }
        }

        foreach (var position in Ended.SelectMany(unit => unitOf[unit]).Where(position => !fates.ContainsKey(position)))
        {
            fates[position] = new PositionFate(position, FateKind.Dissolved, -1, -1);
        }
    }

    /// <summary>What was decided for the position, else the pack's norm; where it has none, a post of a title that only one of them had keeps its seats, others add up.</summary>
    private int Norm(string title, int position, IEnumerable<int> positions) =>
        Plan.Seats.TryGetValue(View.Roster.Positions.Ids[position], out var decided) ? decided
        : View.Pack.Reorganisation.NormOf(title) is { } norm ? norm.Seats.Value
        : View.Pack.FindTitle(title) is { Kind: TitleKind.Leadership } ? View.Position(position).Seats
        : positions.Select(View.Position).Where(facts => facts.Title == title).Sum(facts => facts.Seats);

    /// <summary>The nearest unit above that goes on; null for the root.</summary>
    private Domain.Identifiers.UnitId? Above(int unit, HashSet<int> ended)
    {
        for (var steps = 0; steps <= View.Roster.Units.Count; steps++)
        {
            if (View.Unit(unit).Parent is not { } parent || View.Roster.Units.Find(parent) is not (>= 0 and var above))
            {
                return null;
            }

            if (!ended.Contains(above))
            {
                return parent;
            }

            unit = above;
        }

        return null;
    }

    private int Depth(int unit)
    {
        var depth = 0;
        while (depth <= View.Roster.Units.Count && View.Unit(unit).Parent is { } parent && View.Roster.Units.Find(parent) is >= 0 and var above)
        {
            unit = above;
            depth++;
        }

        return depth;
    }
}

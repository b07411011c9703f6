using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Figures;

/// <summary>What a figure is counted over: a roster, a period, a unit with all under it, and the roster as of the period's last day.</summary>
internal sealed class FigureScope
{
    public const string District = "district";
    public const string Commune = "commune";

    private readonly UnitScope units;
    private readonly Dictionary<DateOnly, EligibilityOn> judged;

    public FigureScope(RosterSnapshot roster, Period period, RegulationPack pack, UnitId? unit = null)
        : this(roster, period, pack, unit, [])
    {
    }

    private FigureScope(RosterSnapshot roster, Period period, RegulationPack pack, UnitId? unit, Dictionary<DateOnly, EligibilityOn> judged)
    {
        Roster = roster;
        Period = period;
        Unit = unit;
        AtEnd = new RosterView(roster, period.To, pack);
        Locality = new Locality(roster, period.To);
        units = new UnitScope(roster, period.To, unit);
        this.judged = judged;
        Planning = new PlanningScope(this);
    }

    public RosterSnapshot Roster { get; }

    public Period Period { get; }

    /// <summary>The unit asked about; null for the whole workspace.</summary>
    public UnitId? Unit { get; }

    public RosterView AtEnd { get; }

    public RegulationPack Pack => AtEnd.Pack;

    public Locality Locality { get; }

    /// <summary>Plans and nominations of the term planned for.</summary>
    public PlanningScope Planning { get; }

    /// <summary>People in post on the last day.</summary>
    public IEnumerable<int> PeopleInPost => AtEnd.OfficialsInPost.Where(official => units.CoversOfficial(official, Period.To));

    /// <summary>Positions that exist on the last day.</summary>
    public IEnumerable<int> Positions => AtEnd.Positions.Where(position => units.Covers(AtEnd.UnitOf(position)));

    /// <summary>Whole calendar years that lie in the period.</summary>
    public IEnumerable<int> WholeYears
    {
        get
        {
            var first = Period.From.DayOfYear == 1 ? Period.From.Year : Period.From.Year + 1;
            var last = Period.To.AddDays(1).DayOfYear == 1 ? Period.To.Year : Period.To.Year - 1;
            return Enumerable.Range(first, Math.Max(0, last - first + 1));
        }
    }

    /// <summary>The same roster and unit over another period.</summary>
    public FigureScope Over(Period period) => period == Period ? this : new FigureScope(Roster, period, Pack, Unit, judged);

    /// <summary>Eligibility on a day, by the rule book.</summary>
    public EligibilityOn On(DateOnly day)
    {
        if (!judged.TryGetValue(day, out var found))
        {
            judged[day] = found = new EligibilityOn(new RosterView(Roster, day, Pack), Period.To);
        }

        return found;
    }

    public OfficialId Official(int row) => Roster.Officials.Ids[row];

    public bool Covers(int unit) => units.Covers(unit);

    public bool CoversOfficial(int official, DateOnly day) => units.CoversOfficial(official, day);

    /// <summary>The unit a person belongs to on a day; -1 if none.</summary>
    public int UnitOfOfficial(int official, DateOnly day) => units.UnitOf(official, day);

    /// <summary>The records of the scope's people whose day lies in the period, in the order of the ledger.</summary>
    public IEnumerable<(int Official, DateOnly On, T Record)> InPeriod<T>(RecordTable<T> records)
    {
        for (var row = 0; row < records.Count; row++)
        {
            if (Period.Contains(records.On[row]) && units.CoversOfficial(records.Owner[row], records.On[row]))
            {
                yield return (records.Owner[row], records.On[row], records.Records[row]);
            }
        }
    }

    /// <summary>The incumbencies that began in a period.</summary>
    public IEnumerable<int> Begun(Period within) => Enumerable.Range(0, Roster.Incumbencies.Count).Where(row =>
        within.Contains(Roster.Incumbencies.From[row]) && units.Covers(UnitOn(Roster.Incumbencies.Position[row], Roster.Incumbencies.From[row])));

    /// <summary>The incumbencies that began in the period by what the decision called a rotation.</summary>
    public IEnumerable<int> Rotations() => Begun(Period).Where(row => Roster.Incumbencies.Move[row] is MoveKind.RotationHorizontal or MoveKind.RotationVertical);

    /// <summary>Principal posts held on the last day whose title is of a kind, vertical sectors left out.</summary>
    public IEnumerable<int> PrincipalPosts(TitleKind kind, string? tier = null) => PeopleInPost
        .Select(AtEnd.PrincipalOf)
        .Where(row => row >= 0 && IsOf(Roster.Incumbencies.Position[row], kind, tier, Period.To));

    /// <summary>Whether a position is of a kind and tier on a day and managed by this committee, not by a vertical sector.</summary>
    public bool IsOf(int position, TitleKind kind, string? tier, DateOnly day) =>
        Roster.Positions.Facts.On(position, day).Consults is null
        && TitleOn(position, day)?.Kind == kind
        && (tier is null || TierOn(position, day) == tier);

    /// <summary>Title of a position on a day; null when the pack has none of its code.</summary>
    public Title? TitleOn(int position, DateOnly day) => Pack.FindTitle(Roster.Positions.Facts.On(position, day).Title);

    /// <summary>Row of the unit a position belonged to on a day.</summary>
    public int UnitOn(int position, DateOnly day) => Roster.Units.Find(Roster.Positions.Facts.On(position, day).Unit);

    /// <summary>Tier of the unit a position belonged to on a day.</summary>
    public string TierOn(int position, DateOnly day) => Roster.Units.Facts.On(UnitOn(position, day), day).Tier;

    /// <summary>Row of the principal post held before an incumbency began; -1 if none.</summary>
    public int PrincipalBefore(int incumbency)
    {
        var incumbencies = Roster.Incumbencies;
        var start = incumbencies.From[incumbency];
        return incumbencies.OfOfficial.Of(incumbencies.Official[incumbency])
            .Where(row => incumbencies.Capacity[row] == Capacity.Full && incumbencies.From[row] < start)
            .OrderByDescending(row => incumbencies.From[row])
            .DefaultIfEmpty(-1)
            .First();
    }

    /// <summary>A row about an incumbency.</summary>
    public FigureRow Row(int incumbency, string fact, DateOnly? on, int? amount = null)
    {
        var position = Roster.Incumbencies.Position[incumbency];
        var unit = UnitOn(position, on ?? Period.To);
        return new FigureRow(Official(Roster.Incumbencies.Official[incumbency]), Roster.Positions.Ids[position], Roster.Units.Ids[unit], fact, on, amount);
    }

    /// <summary>A row about a person.</summary>
    public FigureRow Person(int official, string fact, DateOnly? on, int? amount = null)
    {
        var unit = UnitOfOfficial(official, on ?? Period.To);
        return new FigureRow(Official(official), null, unit < 0 ? null : Roster.Units.Ids[unit], fact, on, amount);
    }

    /// <summary>A row about a position.</summary>
    public FigureRow Post(int position, string fact, DateOnly? on = null, int? amount = null) =>
        new(null, Roster.Positions.Ids[position], Roster.Units.Ids[UnitOn(position, Period.To)], fact, on, amount);

    /// <summary>Whether an official holds a degree of a level or higher by a day: yes, no, or null when an award is known too roughly to say.</summary>
    public bool? HasDegree(int official, DegreeLevel level, DateOnly day)
    {
        bool? found = false;
        foreach (var (_, degree) in Roster.Degrees.Of(official))
        {
            if (degree.Level >= level && degree.Awarded.Latest <= day)
            {
                return true;
            }

            found = degree.Level >= level && degree.Awarded.Earliest <= day ? null : found;
        }

        return found;
    }
}

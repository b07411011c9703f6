using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Roster.Views;

/// <summary>A roster as of one day, under one regulation pack: what the questions of a page or a figure are asked of.</summary>
public sealed class RosterView
{
    /// <summary>Looks at a roster on a day.</summary>
    public RosterView(RosterSnapshot roster, DateOnly asOf, RegulationPack pack)
    {
        Roster = roster;
        AsOf = asOf;
        Pack = pack;
    }

    /// <summary>The roster.</summary>
    public RosterSnapshot Roster { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The pack.</summary>
    public RegulationPack Pack { get; }

    /// <summary>Rows of the units that exist on the day.</summary>
    public IEnumerable<int> Units => Enumerable.Range(0, Roster.Units.Count).Where(row => Roster.Units.ExistsOn(row, AsOf));

    /// <summary>Rows of the positions that exist on the day.</summary>
    public IEnumerable<int> Positions => Enumerable.Range(0, Roster.Positions.Count).Where(row => Roster.Positions.ExistsOn(row, AsOf));

    /// <summary>Rows of the officials who hold any seat on the day.</summary>
    public IEnumerable<int> OfficialsInPost =>
        Enumerable.Range(0, Roster.Officials.Count).Where(row => Roster.Officials.InServiceOn(row, AsOf) && HoldingsOf(row).Any());

    /// <summary>What is recorded of a unit on the day.</summary>
    public UnitFacts Unit(int row) => Roster.Units.Facts.On(row, AsOf);

    /// <summary>What is recorded of a position on the day.</summary>
    public PositionFacts Position(int row) => Roster.Positions.Facts.On(row, AsOf);

    /// <summary>Row of the unit a position belongs to on the day.</summary>
    public int UnitOf(int position) => Roster.Units.Find(Position(position).Unit);

    /// <summary>Row of the unit a plan is of: its scope names a unit, or the membership position of a body. -1 when it names neither.</summary>
    public int UnitOfPlan(int plan)
    {
        var scope = Roster.Plans.Ids[plan].Scope;
        var unit = Roster.Units.Find(new UnitId(scope));
        var body = unit >= 0 ? -1 : Roster.Positions.Find(new PositionId(scope));
        return body >= 0 ? UnitOf(body) : unit;
    }

    /// <summary>The month at which ages and remaining service count for a position in a term; the day's own month outside all terms.</summary>
    public Month ReferenceMonth(int position, Term? term) =>
        term?.ReferenceMonth(TierOf(position), TitleOf(position)?.IsState ?? false) ?? Month.Of(AsOf);

    /// <summary>The tier of the unit a position belongs to on the day.</summary>
    public string TierOf(int position) => Unit(UnitOf(position)).Tier;

    /// <summary>The title of a position; null when the pack has none of that code.</summary>
    public Title? TitleOf(int position) => Pack.FindTitle(Position(position).Title);

    /// <summary>Rows of the incumbencies of a position on the day.</summary>
    public IEnumerable<int> HoldersOf(int position) => Roster.Incumbencies.OfPosition.Of(position).Where(row => Roster.Incumbencies.HeldOn(row, AsOf));

    /// <summary>Rows of the incumbencies of an official on the day.</summary>
    public IEnumerable<int> HoldingsOf(int official) => Roster.Incumbencies.OfOfficial.Of(official).Where(row => Roster.Incumbencies.HeldOn(row, AsOf));

    /// <summary>Row of the principal post's incumbency of an official on the day; -1 if none.</summary>
    public int PrincipalOf(int official)
    {
        foreach (var row in HoldingsOf(official))
        {
            if (Roster.Incumbencies.Capacity[row] == Capacity.Full)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Day on which notice of the end of an incumbency's term was given, by the view's day; null while none was.</summary>
    public DateOnly? NoticeGiven(int incumbency) =>
        Roster.TermNotices.Of(incumbency).Where(notice => notice.On <= AsOf).Select(notice => (DateOnly?)notice.On).FirstOrDefault();

    /// <summary>Seats of a position that have a full or concurrent holder on the day.</summary>
    public int SeatsTaken(int position) => HoldersOf(position).Count(row => Roster.Incumbencies.Capacity[row] != Capacity.Acting);

    /// <summary>Rows of the nominations for a position that are open on the day, in rank order.</summary>
    public IEnumerable<int> NomineesFor(int position) => Roster.Nominations.OfPosition.Of(position)
        .Where(row => Roster.Nominations.OpenOn(row, AsOf))
        .OrderBy(row => Roster.Nominations.Rank[row])
        .ThenBy(row => row);
}

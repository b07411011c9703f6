using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Figures;

/// <summary>What a figure is counted over: a roster, a period, and the roster as of the period's last day.</summary>
internal sealed class FigureScope(RosterSnapshot roster, Period period, RegulationPack pack)
{
    public const string District = "district";
    public const string Commune = "commune";

    public RosterSnapshot Roster { get; } = roster;

    public Period Period { get; } = period;

    public RosterView AtEnd { get; } = new(roster, period.To, pack);

    public Locality Locality { get; } = new(roster, period.To);

    public OfficialId Official(int row) => Roster.Officials.Ids[row];

    /// <summary>The records whose day lies in the period, in the order of the ledger.</summary>
    public IEnumerable<(int Official, DateOnly On, T Record)> InPeriod<T>(RecordTable<T> records)
    {
        for (var row = 0; row < records.Count; row++)
        {
            if (Period.Contains(records.On[row]))
            {
                yield return (records.Owner[row], records.On[row], records.Records[row]);
            }
        }
    }

    /// <summary>The incumbencies that began in a period by a rotation.</summary>
    public IEnumerable<int> Rotations(Period within) => Enumerable.Range(0, Roster.Incumbencies.Count).Where(row =>
        Roster.Incumbencies.Move[row] is MoveKind.RotationHorizontal or MoveKind.RotationVertical && within.Contains(Roster.Incumbencies.From[row]));

    /// <summary>Title of a position on a day; null when the pack has none of its code.</summary>
    public Title? TitleOn(int position, DateOnly day) => AtEnd.Pack.FindTitle(Roster.Positions.Facts.On(position, day).Title);

    /// <summary>Row of the unit a position belonged to on a day.</summary>
    public int UnitOn(int position, DateOnly day) => Roster.Units.Find(Roster.Positions.Facts.On(position, day).Unit);

    /// <summary>Tier of the unit a position belonged to on a day.</summary>
    public string TierOn(int position, DateOnly day) => Roster.Units.Facts.On(UnitOn(position, day), day).Tier;

    /// <summary>A row about an incumbency.</summary>
    public FigureRow Row(int incumbency, string fact, DateOnly? on)
    {
        var position = Roster.Incumbencies.Position[incumbency];
        var unit = UnitOn(position, on ?? Period.To);
        return new FigureRow(Official(Roster.Incumbencies.Official[incumbency]), Roster.Positions.Ids[position], Roster.Units.Ids[unit], fact, on);
    }

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

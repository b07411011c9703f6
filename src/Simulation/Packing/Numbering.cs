using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The rows of a roster that enter a run, sorted by identifier, and their places.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<int, int> unitPlaces;
    private readonly Dictionary<int, int> positionPlaces;
    private readonly Dictionary<int, int> officialPlaces;

    public Numbering(RosterView view)
    {
        var roster = view.Roster;
        UnitRows = [.. view.Units.OrderBy(row => roster.Units.Ids[row].Value, StringComparer.Ordinal)];
        unitPlaces = Places(UnitRows);
        PositionRows = [.. view.Positions.Where(row => unitPlaces.ContainsKey(view.UnitOf(row))).OrderBy(row => roster.Positions.Ids[row].Value, StringComparer.Ordinal)];
        positionPlaces = Places(PositionRows);
        OfficialRows = [.. view.OfficialsInPost.OrderBy(row => roster.Officials.Ids[row].Value, StringComparer.Ordinal)];
        officialPlaces = Places(OfficialRows);
    }

    public int[] UnitRows { get; }

    public int[] PositionRows { get; }

    public int[] OfficialRows { get; }

    /// <summary>Place of a unit's row; -1 when it does not enter.</summary>
    public int Unit(int row) => unitPlaces.GetValueOrDefault(row, -1);

    /// <summary>Place of a position's row; -1 when it does not enter.</summary>
    public int Position(int row) => positionPlaces.GetValueOrDefault(row, -1);

    /// <summary>Place of an official's row; -1 when the person does not enter.</summary>
    public int Official(int row) => officialPlaces.GetValueOrDefault(row, -1);

    private static Dictionary<int, int> Places(int[] rows) => rows.Select((row, place) => (row, place)).ToDictionary();
}

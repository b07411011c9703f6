using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Feeders;

/// <summary>Which places are filled by a drawn source, and where the seats of each source lie.</summary>
internal sealed class FeederTables
{
    public FeederTables(GradeMatrix matrix, Places places)
    {
        Rows = new GradeRows(matrix);
        Drawn = [.. Enumerable.Range(0, places.Count).Select(place => IsDrawn(Rows, places, place))];
        SeatFrom = new int[matrix.Grades.Length];
        SeatUntil = new int[matrix.Grades.Length];
        for (var place = 0; place < places.Count; place++)
        {
            // Places lie by falling grade, so that the seats of a grade lie side by side.
            if (Rows.RowOf(places.Rank[place]) is >= 0 and var row)
            {
                SeatFrom[row] = SeatUntil[row] == 0 ? places.SeatFrom[place] : SeatFrom[row];
                SeatUntil[row] = places.SeatFrom[place + 1];
            }
        }
    }

    public GradeRows Rows { get; }

    /// <summary>Whether a place is filled by a drawn source.</summary>
    public bool[] Drawn { get; }

    /// <summary>First seat of each source, by row.</summary>
    public int[] SeatFrom { get; }

    /// <summary>Seat after the last of each source, by row.</summary>
    public int[] SeatUntil { get; }

    private static bool IsDrawn(GradeRows rows, Places places, int place) =>
        places.Kind[place] == PositionKind.Post && !places.Elsewhere[place] && places.Link[place] < 0 && rows.RowOf(places.Rank[place]) >= 0;
}

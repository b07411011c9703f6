namespace CadreOrleans.Simulation.State;

/// <summary>What the positions ask of those who hold them over time: terms, bodies that go with them, age limits, locality. One element a position.</summary>
public sealed class TenureColumns
{
    /// <summary>Number of the calendar of terms in the policy, from 1; 0 for a position without terms.</summary>
    public required byte[] Calendar { get; init; }

    /// <summary>Marks.</summary>
    public required TenureMarks[] Marks { get; init; }

    /// <summary>Index of the membership that the holder of the post has by office, -1 for none.</summary>
    public required int[] Office { get; init; }

    /// <summary>For a membership, index of the membership whose holders alone come into question (a standing committee's: its committee's), -1 for none.</summary>
    public required int[] DrawnFrom { get; init; }

    /// <summary>Age in months on reaching which the post is left; <see cref="PositionColumns.NoMaximumAge"/> for none.</summary>
    public required short[] HoldingAge { get; init; }

    /// <summary>How many of the seats, the last, do not exist at the start: an intervention creates them.</summary>
    public required short[] LaterSeats { get; init; }

    /// <summary>Number of the title, the same for positions of one title.</summary>
    public required int[] Title { get; init; }

    /// <summary>No terms, bodies, limits or rules, every position of a title of its own.</summary>
    public static TenureColumns None(int positions)
    {
        var holding = new short[positions];
        Array.Fill(holding, PositionColumns.NoMaximumAge);
        var none = new int[positions];
        Array.Fill(none, -1);
        return new TenureColumns
        {
            Calendar = new byte[positions],
            Marks = new TenureMarks[positions],
            Office = none,
            DrawnFrom = none,
            HoldingAge = holding,
            LaterSeats = new short[positions],
            Title = [.. Enumerable.Range(0, positions)],
        };
    }

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    internal static string? Check(PositionColumns positions)
    {
        var tenure = positions.Tenure;
        var n = positions.Count;
        if (tenure.Calendar.Length != n || tenure.Marks.Length != n || tenure.Office.Length != n || tenure.DrawnFrom.Length != n
            || tenure.HoldingAge.Length != n || tenure.LaterSeats.Length != n || tenure.Title.Length != n)
        {
            return "The tenure columns differ in length.";
        }

        for (var p = 0; p < n; p++)
        {
            if (tenure.LaterSeats[p] < 0 || tenure.LaterSeats[p] > positions.Seats[p])
            {
                return "A position has more seats that are created later than seats.";
            }

            if (!IsBody(positions, tenure.Office[p]) || !IsBody(positions, tenure.DrawnFrom[p]) || tenure.HoldingAge[p] <= 0)
            {
                return "A position's body is not a membership, or its age limit is not positive.";
            }

            if (tenure.DrawnFrom[p] >= 0 && (positions.Kind[p] != PositionKind.Membership || tenure.DrawnFrom[tenure.DrawnFrom[p]] >= 0))
            {
                return "Only a membership is drawn from another, and that other from none.";
            }
        }

        return null;
    }

    private static bool IsBody(PositionColumns positions, int body) =>
        body == -1 || (body >= 0 && body < positions.Count && positions.Kind[body] == PositionKind.Membership);
}

/// <summary>Marks of a position's tenure, as bits.</summary>
[Flags]
public enum TenureMarks : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The holder heads the unit: the limit of consecutive terms applies.</summary>
    TermLimited = 1,

    /// <summary>A leader or manager: counted in, and moved by, rotation.</summary>
    Leader = 2,

    /// <summary>One of the key leaders of a unit of whom one at least is to be no local.</summary>
    Locality = 4,
}

namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// Shares, in millionths, with which those of a grade, or the vacancies of a grade, go to each grade of a list and to outside. Each row sums to one.
/// </summary>
public sealed class GradeMatrix
{
    private const int Million = 1_000_000;

    /// <summary>No grades.</summary>
    public static GradeMatrix None { get; } = new() { Grades = [], Shares = [] };

    /// <summary>The grades that have a row, ascending; see <see cref="State.PositionColumns.Rank"/>.</summary>
    public required int[] Grades { get; init; }

    /// <summary>Row by row a share for each grade of the list, then that of outside; millionths.</summary>
    public required int[] Shares { get; init; }

    /// <summary>Shares of a row: the grades, then outside.</summary>
    public ReadOnlySpan<int> Row(int row) => Shares.AsSpan(row * (Grades.Length + 1), Grades.Length + 1);

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    internal string? Check()
    {
        if (Shares.Length != Grades.Length * (Grades.Length + 1) || !Ascend())
        {
            return "A matrix has ascending grades from 1 to 250, and for each a share of every grade and of outside.";
        }

        for (var row = 0; row < Grades.Length; row++)
        {
            var sum = 0L;
            foreach (var share in Row(row))
            {
                sum += share is >= 0 and <= Million ? share : -Million;
            }

            if (sum != Million)
            {
                return "The shares of a matrix lie between 0 and 1, and each of its rows sums to 1.";
            }
        }

        return null;
    }

    /// <summary>Whether outside can be reached from every grade, so that whatever goes on by the matrix comes to an end.</summary>
    internal bool Ends()
    {
        var ends = new bool[Grades.Length];
        for (var round = 0; round < Grades.Length; round++)
        {
            for (var row = 0; row < Grades.Length; row++)
            {
                var shares = Row(row);
                ends[row] |= shares[^1] > 0;
                for (var other = 0; other < Grades.Length && !ends[row]; other++)
                {
                    ends[row] = shares[other] > 0 && ends[other];
                }
            }
        }

        return Array.TrueForAll(ends, end => end);
    }

    private bool Ascend()
    {
        for (var i = 0; i < Grades.Length; i++)
        {
            if (Grades[i] is < 1 or > 250 || (i > 0 && Grades[i] <= Grades[i - 1]))
            {
                return false;
            }
        }

        return true;
    }
}

using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>A matrix of grades made ready for draws.</summary>
internal sealed class GradeRows
{
    /// <summary>Nothing goes by the matrix.</summary>
    public const int None = -1;

    private readonly int[] rowOf;
    private readonly WeightTable[] rows;

    public GradeRows(GradeMatrix matrix)
    {
        Grades = matrix.Grades;
        rows = [.. Enumerable.Range(0, Grades.Length).Select(row => new WeightTable(matrix.Row(row)))];
        rowOf = new int[Grades.DefaultIfEmpty(0).Max() + 1];
        Array.Fill(rowOf, None);
        for (var row = 0; row < Grades.Length; row++)
        {
            rowOf[Grades[row]] = row;
        }
    }

    public bool IsEmpty => Grades.Length == 0;

    /// <summary>The grades, ascending.</summary>
    public int[] Grades { get; }

    /// <summary>The row of a grade, or <see cref="None"/>.</summary>
    public int RowOf(int grade) => grade < rowOf.Length ? rowOf[grade] : None;

    /// <summary>The row that a word leads to from a row; the number of grades stands for outside.</summary>
    public int Draw(int row, uint word) => rows[row].Index(word);
}

namespace CadreOrleans.Simulation.Recording;

/// <summary>What assessments, discipline and courses brought in the running year, as numbers over everybody.</summary>
internal sealed class ConductTally
{
    public int CoursesCompleted { get; set; }

    public int Assessed { get; set; }

    public int NotCompleted { get; set; }

    public int Disciplined { get; set; }

    public void Clear()
    {
        CoursesCompleted = 0;
        Assessed = 0;
        NotCompleted = 0;
        Disciplined = 0;
    }
}

namespace CadreOrleans.Roster.Assessments;

/// <summary>How many officials of a unit and group may be rated excellent. The base is the number rated good, not the headcount.</summary>
public static class ExcellentCap
{
    /// <summary>The most that may be rated excellent: the percentage of those rated good, rounded down (10 rated good allow 2).</summary>
    /// <param name="good">Number rated good (hoàn thành tốt).</param>
    /// <param name="percent">The cap of the regime, in percent.</param>
    public static int Allowed(int good, int percent) => good * percent / 100;
}

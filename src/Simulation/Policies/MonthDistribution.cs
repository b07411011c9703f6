namespace CadreOrleans.Simulation.Policies;

/// <summary>A distribution over whole months from 0, by weights: month <c>m</c> comes with <c>Weights[m] / sum</c>.</summary>
public sealed class MonthDistribution
{
    /// <summary>Non-negative weights, at least one positive, at most 120 of them, their sum at most a million.</summary>
    public required int[] Weights { get; init; }

    /// <summary>Always so many months.</summary>
    public static MonthDistribution Always(int months)
    {
        var weights = new int[months + 1];
        weights[months] = 1;
        return new MonthDistribution { Weights = weights };
    }
}

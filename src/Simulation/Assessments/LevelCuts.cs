using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>
/// From where on, on the scale of abilities, what an assessment shows makes a year excellent, good, completed: the quantiles of the policy's shares among
/// the officials of the start, their abilities as uncertain as the evidence leaves them.
/// </summary>
internal sealed class LevelCuts
{
    public LevelCuts(Policy policy, AbilityTables tables, OfficialColumns officials)
    {
        IsOn = policy.Assessment.IsOn;
        if (!IsOn)
        {
            return;
        }

        const double million = 1_000_000;
        var middle = tables.TalentMiddle / (double)Score.One;
        var noise = policy.Abilities.Noise / million;
        var prior = policy.Abilities.PriorDeviation / million;
        var spread = officials.Count == 0 ? prior * prior : Enumerable.Range(0, officials.Count).Average(i => Square(tables.FromShare(officials.Talent[i]) - tables.TalentMiddle) + Square(officials.TalentDeviation[i]));
        var deviation = Math.Sqrt(spread + (noise * noise));
        Excellent = At(middle, deviation, 1 - (policy.Assessment.Excellent / million));
        Good = At(middle, deviation, (policy.Assessment.Completed + policy.Assessment.NotCompleted) / million);
        Completed = At(middle, deviation, policy.Assessment.NotCompleted / million);
    }

    /// <summary>Whether levels are given.</summary>
    public bool IsOn { get; }

    public int Excellent { get; }

    public int Good { get; }

    public int Completed { get; }

    /// <summary>The level of what is shown.</summary>
    public AssessedLevel Of(int shown) =>
        shown >= Excellent ? AssessedLevel.Excellent : shown >= Good ? AssessedLevel.Good : shown >= Completed ? AssessedLevel.Completed : AssessedLevel.NotCompleted;

    private static double Square(int fixedPoint) => fixedPoint / (double)Score.One * (fixedPoint / (double)Score.One);

    private static int At(double middle, double deviation, double probability) =>
        probability <= 0 ? int.MinValue : probability >= 1 ? int.MaxValue
        : (int)Math.Clamp(Math.Round((middle + (deviation * Quantile(probability))) * Score.One), int.MinValue, int.MaxValue);

    private static double Quantile(double probability) =>
        probability <= 0.5 ? PortableMath.LowerNormalQuantile(probability) : -PortableMath.LowerNormalQuantile(1 - probability);
}

/// <summary>The level of a year, best first.</summary>
internal enum AssessedLevel : byte
{
    /// <summary>Excellent.</summary>
    Excellent,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Tasks completed.</summary>
    Completed,

    /// <summary>Tasks not completed.</summary>
    NotCompleted,
}

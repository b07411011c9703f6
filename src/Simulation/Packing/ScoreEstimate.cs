using CadreOrleans.Domain.Assessments;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Packing;

/// <summary>
/// Estimates of virtue and talent from the yearly classifications of the last five years, and for virtue the confidence votes: the mean of what they
/// stand for, drawn towards the middle of the scale as if two further years had stood there. Whoever has no evidence has the middle, and is marked so.
/// Sex, ethnicity, religion and age do not enter.
/// </summary>
/// <param name="Talent">Estimated talent, fixed point.</param>
/// <param name="Virtue">Estimated virtue, fixed point.</param>
/// <param name="Assessed">Whether any evidence exists.</param>
internal readonly record struct ScoreEstimate(int Talent, int Virtue, bool Assessed)
{
    private const int PriorYears = 2;
    private const int YearsCounted = 5;
    private const int Middle = 500;

    public static ScoreEstimate Of(RosterView view, int official)
    {
        var classifications = view.Roster.Assessments.Of(official)
            .Where(assessed => assessed.On <= view.AsOf && assessed.Record.Year > view.AsOf.Year - YearsCounted - 1)
            .Select(assessed => Value(assessed.Record.Level))
            .ToArray();
        var votes = view.Roster.ConfidenceVotes.Of(official)
            .Where(vote => vote.On <= view.AsOf && vote.Record.Convened > 0)
            .Select(vote => ((1000 * vote.Record.High) + (600 * vote.Record.Medium) + (100 * vote.Record.Low)) / Math.Max(1, vote.Record.High + vote.Record.Medium + vote.Record.Low))
            .ToArray();
        return new ScoreEstimate(Mean(classifications), Mean([.. classifications, .. votes]), classifications.Length + votes.Length > 0);
    }

    /// <summary>What a classification stands for, in thousandths: the middle of its band of points (QĐ 366: 90, 70, 50).</summary>
    private static int Value(AssessmentLevel level) => level switch
    {
        AssessmentLevel.Excellent => 950,
        AssessmentLevel.Good => 800,
        AssessmentLevel.Completed => 600,
        _ => 250,
    };

    private static int Mean(int[] values)
    {
        var sum = (long)values.Sum() + (PriorYears * Middle);
        var count = values.Length + PriorYears;
        return (int)((sum * Score.One) / (count * 1000L));
    }
}

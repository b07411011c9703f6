using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// The retirement ages of people who join during a run: for each sex, from which birth month on which age in months holds, ascending. Filled
/// from the regulation pack's roadmap; nobody is retired by an age written in the kernel.
/// </summary>
public sealed class RetirementSteps
{
    /// <summary>First birth month of each step, men.</summary>
    public required int[] MenFrom { get; init; }

    /// <summary>Retirement age in months of each step, men.</summary>
    public required int[] MenAge { get; init; }

    /// <summary>First birth month of each step, women.</summary>
    public required int[] WomenFrom { get; init; }

    /// <summary>Retirement age in months of each step, women.</summary>
    public required int[] WomenAge { get; init; }

    /// <summary>One age for each sex, whatever the birth month.</summary>
    public static RetirementSteps Fixed(int menMonths, int womenMonths) =>
        new() { MenFrom = [0], MenAge = [menMonths], WomenFrom = [0], WomenAge = [womenMonths] };

    /// <summary>Nobody retires.</summary>
    public static RetirementSteps Never { get; } = new() { MenFrom = [], MenAge = [], WomenFrom = [], WomenAge = [] };

    /// <summary>Retirement month of somebody born in a month; before the first step its age holds.</summary>
    public int MonthFor(bool woman, int birthMonth)
    {
        var from = woman ? WomenFrom : MenFrom;
        var age = woman ? WomenAge : MenAge;
        if (from.Length == 0)
        {
            return OfficialColumns.NoRetirement;
        }

        var step = 0;
        while (step + 1 < from.Length && from[step + 1] <= birthMonth)
        {
            step++;
        }

        return birthMonth + age[step];
    }
}

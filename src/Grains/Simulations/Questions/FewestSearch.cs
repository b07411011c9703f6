using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>
/// Finds the least amount that is enough, by bisection: the most first, then nothing, then halves. Rests on more doing no worse; whether that held
/// for what was tried is told with the answer.
/// </summary>
internal sealed class FewestSearch(int most, double probability)
{
    private readonly SortedDictionary<int, QuestionStep> steps = [];

    /// <summary>Amounts tried, ascending.</summary>
    public IReadOnlyList<QuestionStep> Steps => [.. steps.Values];

    /// <summary>The amount to try next; null when the answer is found.</summary>
    public int? Next
    {
        get
        {
            if (!steps.TryGetValue(most, out var all))
            {
                return most;
            }

            if (!IsEnough(all))
            {
                return null;
            }

            if (!steps.ContainsKey(0))
            {
                return 0;
            }

            var enough = Fewest!.Value;
            var tooFew = steps.Values.Where(step => step.Amount < enough).Select(step => step.Amount).DefaultIfEmpty(-1).Max();
            return enough - tooFew <= 1 ? null : tooFew + ((enough - tooFew) / 2);
        }
    }

    /// <summary>Least amount tried that is enough with all above it that were tried; null when there is none.</summary>
    public int? Fewest
    {
        get
        {
            int? fewest = null;
            foreach (var step in steps.Values.Reverse())
            {
                if (!IsEnough(step))
                {
                    break;
                }

                fewest = step.Amount;
            }

            return fewest;
        }
    }

    /// <summary>Least amount whose interval reaches the probability.</summary>
    public int? From => steps.Values.FirstOrDefault(step => step.Probability + (Pairing.NinetyFive * step.StandardError) >= probability)?.Amount;

    /// <summary>Least amount whose whole interval lies above the probability.</summary>
    public int? To => steps.Values.FirstOrDefault(step => step.Probability - (Pairing.NinetyFive * step.StandardError) >= probability)?.Amount;

    /// <summary>Whether more never did worse, beyond chance.</summary>
    public bool IsMonotone
    {
        get
        {
            var tried = steps.Values.ToArray();
            return Enumerable.Range(1, Math.Max(0, tried.Length - 1)).All(i =>
                tried[i].Probability >= tried[i - 1].Probability - (Pairing.NinetyFive * (tried[i].StandardError + tried[i - 1].StandardError)));
        }
    }

    public void Add(QuestionStep step) => steps[step.Amount] = step;

    private bool IsEnough(QuestionStep step) => step.Probability >= probability;
}

using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// When a run with targets of precision ends. It is tested on complete prefixes of 512, 1,024, 2,048, ... replicates only, so that where it
/// ends, and its result, do not depend on who computed what how fast.
/// </summary>
public static class StoppingRule
{
    /// <summary>Replicates of the first prefix that is tested.</summary>
    public const int FirstPrefix = 512;

    private const double Million = 1_000_000;

    /// <summary>Codes that a target may name.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. HeadlineCatalogue.All.Select(headline => headline.Code)];

    /// <summary>The shortest prefix, in blocks, that is tested and holds so many blocks; all blocks when there are no targets.</summary>
    /// <param name="inputs">The run's inputs.</param>
    /// <param name="blocks">Blocks it must hold.</param>
    public static int PrefixFor(RunInputs inputs, int blocks)
    {
        var prefix = FirstPrefix / RunInputs.BlockSize;
        while (prefix < blocks)
        {
            prefix *= 2;
        }

        return inputs.Precision.Count == 0 ? inputs.Blocks : Math.Min(prefix, inputs.Blocks);
    }

    /// <summary>Whether every target is met by what was counted; without targets, never.</summary>
    public static bool IsMet(RunInputs inputs, Accumulators merged)
    {
        if (inputs.Precision.Count == 0)
        {
            return false;
        }

        var table = HeadlineTable.Of(merged);
        return inputs.Precision.All(target => HalfWidth(table, target.Code) <= target.HalfWidth / Million);
    }

    private static double HalfWidth(HeadlineTable table, string code)
    {
        var (_, _, divisor) = HeadlineCatalogue.All.First(headline => headline.Code == code);
        double sum = 0, squares = 0;
        foreach (var value in table.Find(code)!)
        {
            sum += value;
            squares += (double)value * value;
        }

        return Pairing.NinetyFive * Quantiles.StandardError(table.Replicates, sum, squares) / divisor;
    }
}

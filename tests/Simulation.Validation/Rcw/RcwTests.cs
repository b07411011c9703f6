using System.Globalization;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Validation.Rcw;

/// <summary>The reference career workload through the kernel by policy alone, against the table on which ten engines agreed.</summary>
public sealed class RcwTests
{
    /// <summary>Replicates behind the table.</summary>
    private const double ReplicatesOfTable = 200_000;

    [Theory]
    [InlineData(1_000, 4_000)]
    [InlineData(10_000, 128)]
    public void Run_OfTheReferenceWorkload_AgreesInEveryCell(int officials, int replicates)
    {
        var seen = Run(RcwWorkload.Inputs(officials, replicates));
        var squares = new List<double>();
        foreach (var row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Rcw", $"expected_{officials}.csv")).Skip(1).Select(line => line.Split(',')))
        {
            var mean = seen.Sum(int.Parse(row[0], CultureInfo.InvariantCulture) - 1, Array.IndexOf(RcwObserver.Indicators, row[1])) / replicates;
            var (expected, deviation) = (Number(row[2]), Number(row[3]));
            var what = string.Create(CultureInfo.InvariantCulture, $"year {row[0]}, {row[1]}: {mean} against {expected}");
            if (deviation == 0)
            {
                mean.ShouldBe(expected, what);
                continue;
            }

            var z = (mean - expected) / (deviation * Math.Sqrt((1.0 / replicates) + (1 / ReplicatesOfTable)));
            Math.Abs(z).ShouldBeLessThan(4, what);
            squares.Add(z * z);
        }

        // Cells of one year and of neighbouring years go together, so that the mean spreads wider than that of as many independent squares.
        squares.Count.ShouldBeGreaterThan(170);
        squares.Average().ShouldBeInRange(0.5, 1.6);
    }

    private static RcwObserver Run(RunInputs inputs)
    {
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = new RcwObserver();
        for (var replicate = 0; replicate < inputs.Replicates; replicate++)
        {
            if (replicate % RunInputs.BlockSize == 0)
            {
                scratch.Positions.Clear();
            }

            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        return observer;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

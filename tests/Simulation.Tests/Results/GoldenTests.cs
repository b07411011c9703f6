using System.Globalization;
using System.Text;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

/// <summary>
/// The ten-replicate result of the synthetic district is a file: a kernel that gives other numbers must say so by a new
/// <see cref="Simulation.Runs.RunInputs.KernelVersion"/> and a new file.
/// </summary>
public sealed class GoldenTests
{
    [Fact]
    public void Run_OfTenReplicates_GivesTheGoldenNumbers()
    {
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 15, replicates: 10, seed: 1));
        var actual = Describe(TestRun.Run(run));
        var golden = Path.Combine(AppContext.BaseDirectory, "Golden", "synthetic-district.txt");
        var written = Path.Combine(AppContext.BaseDirectory, "synthetic-district.actual.txt");
        File.WriteAllText(written, actual);
        actual.ShouldBe(File.ReadAllText(golden), $"the present numbers are in {Path.GetFileName(written)} beside the test");
    }

    private static string Describe(Accumulators merged)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"run {merged.Layout.RunKey}\nresult {ResultHash.Of(merged)}\n");
        foreach (var series in merged.Layout.Yearly.Concat(merged.Layout.ByTier[0]))
        {
            for (var year = 0; year < series.Periods; year++)
            {
                var cells = merged.Cells.AsSpan(series.Offset + (year * series.Stride), SeriesSpec.Moments);
                text.Append(CultureInfo.InvariantCulture, $"{series.Code} {year} {cells[0]} {cells[1]} {cells[2]}\n");
            }
        }

        foreach (var row in merged.Tables.SelectMany(table => table.Value.Chunk(merged.Layout.Headlines)))
        {
            text.Append("replicate ").AppendJoin(' ', row).Append('\n');
        }

        return text.ToString();
    }
}

using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation.Markov;

/// <summary>
/// Officials on grades between which they go once a year by fixed probabilities, without posts, vacancies, rules, lags or hazards; recruits enter the
/// lowest grade at the end of the year. All of it by policy: the kernel runs as it always does.
/// </summary>
internal sealed record MarkovWorld(double[][] Stay, int[] Start)
{
    private const int First = 2022 * 12;

    /// <summary>Recruits a year.</summary>
    public int Intake { get; init; }

    public bool IsPoisson { get; init; }

    public int Years { get; init; } = 40;

    public int Replicates { get; init; } = 1_000;

    public ulong Seed { get; init; } = 11;

    public double[] IntakeByGrade => [.. Start.Select((_, grade) => grade == 0 ? (double)Intake : 0)];

    public double[] StartByGrade => [.. Start.Select(count => (double)count)];

    public StockObserver Run()
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 300, PositionKind.Entry);
        var officials = Start.SelectMany((count, grade) => Enumerable.Range(0, count).Select(i => new SyntheticOfficial($"g{grade}-{i:D4}", null) { Unit = unit, Rank = (short)(grade + 1) }));
        var policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly) with
        {
            Progression = new ProgressionPolicy { Month = 12, Matrix = Millionths(Stay) },
            Recruits = PolicyDefaults.Recruits() with { PerYear = Intake, Month = 12, IsPoisson = IsPoisson },
        };
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticPacker.Pack(First - 1, [unit], [pool], [.. officials]), Years, Replicates, Seed, policy));
        var scratch = new ReplicateScratch(run);
        var observer = new StockObserver(Start.Length, Years, Replicates);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        return observer;
    }

    public static GradeMatrix Millionths(double[][] stay) => new()
    {
        Grades = [.. Enumerable.Range(1, stay.Length)],
        Shares = [.. stay.SelectMany(row => row.Append(1 - row.Sum())).Select(share => (int)Math.Round(share * 1e6))],
    };
}

/// <summary>Moments over replicates of counts that a run gave.</summary>
internal static class Sample
{
    public static double Mean(int replicates, Func<int, double> value) => Enumerable.Range(0, replicates).Average(value);

    public static double Covariance(int replicates, Func<int, double> one, Func<int, double> other)
    {
        var (first, second) = (Mean(replicates, one), Mean(replicates, other));
        return Enumerable.Range(0, replicates).Sum(replicate => (one(replicate) - first) * (other(replicate) - second)) / (replicates - 1);
    }

    /// <summary>Fails when the mean lies more than so many standard errors from the value.</summary>
    public static void ShouldHaveMean(int replicates, Func<int, double> value, double expected, string what, double standardErrors = 4.5)
    {
        var error = Math.Sqrt(Covariance(replicates, value, value) / replicates);
        Mean(replicates, value).ShouldBe(expected, Math.Max(standardErrors * error, 1e-9), what);
    }

    /// <summary>Fails when the covariance lies more than so many standard errors (of normal samples) from the value.</summary>
    public static void ShouldHaveCovariance(int replicates, Func<int, double> one, Func<int, double> other, double expected, string what, double standardErrors = 4.5)
    {
        var error = Math.Sqrt(((Covariance(replicates, one, one) * Covariance(replicates, other, other)) + (expected * expected)) / replicates);
        Covariance(replicates, one, other).ShouldBe(expected, standardErrors * error, what);
    }
}

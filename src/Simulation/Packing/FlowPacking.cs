using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs rows of probabilities between grades, and the intake of recruits.</summary>
internal static class FlowPacking
{
    private const int Million = 1_000_000;

    public static ProgressionPolicy Progression(ProgressionRule? rule) =>
        rule is null ? ProgressionPolicy.None : new ProgressionPolicy { Month = rule.Month, Matrix = Matrix(rule.Rows) };

    public static GradeMatrix Feeders(FeederRule? rule) => rule is null ? GradeMatrix.None : Matrix(rule.Rows);

    public static RecruitPolicy Recruits(RecruitPolicy recruits, RecruitmentRule? rule) => rule is null
        ? recruits
        : recruits with { PerYear = rule.PerYear?.Value ?? -1, Month = rule.Month?.Value ?? 0, IsPoisson = rule.Intake.Value == RecruitIntake.Poisson, IsBootstrapped = rule.BootstrapYears is { Value: > 0 } };

    private static GradeMatrix Matrix(IReadOnlyList<GradeFlow> rows)
    {
        GradeFlow[] sorted = [.. rows.OrderBy(row => row.Grade)];
        return new GradeMatrix
        {
            Grades = Array.ConvertAll(sorted, row => row.Grade),
            Shares = [.. sorted.SelectMany(row => Millionths([.. sorted.Select(to => row.To.FirstOrDefault(share => share.Grade == to.Grade)?.Share ?? 0), row.Outside]))],
        };
    }

    /// <summary>What rounding loses goes to the greatest share, so that the row still sums to one.</summary>
    private static int[] Millionths(double[] shares)
    {
        var rounded = Array.ConvertAll(shares, share => (int)Math.Round(share * Million, MidpointRounding.ToEven));
        rounded[Array.IndexOf(rounded, rounded.Max())] += Million - rounded.Sum();
        return rounded;
    }
}

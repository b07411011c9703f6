using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation.Markov;

/// <summary>How stocks spread under a fixed and under a Poisson intake (F5, V2), and the negative case: recruits are additive.</summary>
public sealed class IntakeTests
{
    private static readonly double[][] Firm = [[.80, .15, 0], [0, .70, .20], [0, 0, .95]];

    [Fact]
    public void Run_WithAFixedIntake_HasTheKnownCovariances()
    {
        Covariance(2_000).SelectMany(row => row).Select(value => Math.Round(value, 3)).ShouldBe([22.222, -7.576, -5.051, -7.576, 20.655, -4.643, -5.051, -4.643, 80.123]);
        Check(new MarkovWorld(Firm, [0, 0, 0]) { Intake = 10 }, Covariance(40));
    }

    [Fact]
    public void Run_WithAPoissonIntake_HasIndependentPoissonStocks()
    {
        var world = new MarkovWorld(Firm, [0, 0, 0]) { Intake = 10, IsPoisson = true };
        var mean = Matrix.Stock(world.StartByGrade, Firm, world.IntakeByGrade, world.Years);
        Check(world, [[mean[0], 0, 0], [0, mean[1], 0], [0, 0, mean[2]]]);
    }

    /// <summary>Thirty recruits a year settle the stock at (40, 40, 4.2667).</summary>
    [Fact]
    public void Run_WithAdditiveRecruits_Settles()
    {
        var world = new MarkovWorld([[.25, .75, 0], [0, .25, .08], [0, 0, .25]], [0, 0, 0]) { Intake = 30, Years = 20, Replicates = 1_000 };
        var seen = world.Run();
        double[] settled = [40, 40, 64 / 15.0];
        for (var grade = 0; grade < 3; grade++)
        {
            var at = grade;
            Sample.ShouldHaveMean(world.Replicates, replicate => seen.Stock(replicate, 19, at), settled[at], $"grade {at + 1}");
        }
    }

    /// <summary>Put inside the matrix instead, they would let it grow by 1.46644 a year for ever; such a matrix has no row that sums to one and is refused.</summary>
    [Fact]
    public void Encode_WithRecruitsInsideTheMatrix_IsRefused()
    {
        double[][] inside = [[.25, .75, 0], [0, .25, .08], [30, 0, .25]];
        var before = Matrix.Stock([1, 1, 1], inside, [0, 0, 0], 299).Sum();
        Math.Pow(Matrix.Stock([1, 1, 1], inside, [0, 0, 0], 302).Sum() / before, 1 / 3.0).ShouldBe(1.46644, 1e-5);
        var policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0)) with { Progression = new ProgressionPolicy { Month = 12, Matrix = MarkovWorld.Millionths(inside) } };
        Should.Throw<ArgumentException>(() => PolicyCodec.Encode(policy)).Message.ShouldContain("each of its rows sums to 1");
    }

    private static void Check(MarkovWorld world, double[][] expected)
    {
        var seen = world.Run();
        var mean = Matrix.Stock(world.StartByGrade, Firm, world.IntakeByGrade, world.Years);
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                var (one, other) = (i, j);
                Sample.ShouldHaveCovariance(
                    world.Replicates, replicate => seen.Stock(replicate, world.Years - 1, one), replicate => seen.Stock(replicate, world.Years - 1, other), expected[i][j], $"{i + 1}, {j + 1}");
            }

            var grade = i;
            Sample.ShouldHaveMean(world.Replicates, replicate => seen.Stock(replicate, world.Years - 1, grade), mean[i], $"grade {i + 1}");
        }
    }

    /// <summary>R sum of (diag(pi_t) - pi_t' pi_t), pi_t = e1 P^t: case F5.</summary>
    private static double[][] Covariance(int years)
    {
        var sum = Matrix.Plus(Matrix.Identity(3), Matrix.Identity(3), -1);
        double[] share = [1, 0, 0];
        for (var year = 0; year < years; year++)
        {
            for (var i = 0; i < 3; i++)
            {
                for (var j = 0; j < 3; j++)
                {
                    sum[i][j] += 10 * ((i == j ? share[i] : 0) - (share[i] * share[j]));
                }
            }

            share = Matrix.Times(share, Firm);
        }

        return sum;
    }
}

using CadreOrleans.Simulation.Validation.Markov;

namespace CadreOrleans.Simulation.Validation.Chains;

/// <summary>Vacancy chains (White 1970): lengths and moves against the fundamental matrix of the vacancies' transitions. Cases F4, V3, V4.</summary>
public sealed class ChainTests
{
    private static readonly double[][] Clergy = [[.46, .33, .05], [.11, .41, .12], [.02, .16, .24]];
    private static readonly double[][] Judges = [[0, 1, 0, 0], [0, .06, .68, .10], [0, 0, .21, .66], [0, .01, .02, .36]];

    [Fact]
    public void Run_OfTheClergyFromEachStratum_HasThePublishedLengths() =>
        CheckLengths(Clergy, [3.749542, 2.801632, 2.004279], [6.685114, 5.299755, 3.255583], posts: 30);

    [Fact]
    public void Run_OfTheJudgesFromEachStratum_HasThePublishedLengths() =>
        CheckLengths(Judges, [4.185031, 3.185031, 2.682821, 1.696104], variances: null, posts: 30);

    [Fact]
    public void Run_OfTheClergyFromTheTop_HasThePublishedDistribution()
    {
        var seen = From(Clergy, 0, posts: 30);
        double[] published = [.16, .2214, .189328, .139316, .096515, .065126];
        var out0 = Clergy.Select(row => 1 - row.Sum()).ToArray();
        for (var length = 1; length <= published.Length; length++)
        {
            // Q^(j-1) q0 from the top.
            double[] reach = [1, 0, 0];
            for (var link = 1; link < length; link++)
            {
                reach = Matrix.Times(reach, Clergy);
            }

            reach.Zip(out0, (share, leave) => share * leave).Sum().ShouldBe(published[length - 1], 1e-6);
            var share = published[length - 1];
            (seen.Lengths[length] / seen.Chains).ShouldBe(share, 4.5 * Math.Sqrt(share * (1 - share) / seen.Chains), $"length {length}");
        }
    }

    [Fact]
    public void Run_OfTheClergyWithLosses_HasThePublishedMovesAndEntries() => CheckMoves(
        new ChainWorld(Clergy, [20, 40, 80], [.10, .05, .05]), [2, 2, 4], [5.685476, 8.460860, 6.973128], [.909676, 3.045910, 4.044414]);

    [Fact]
    public void Run_OfTheJudgesWithLosses_HasThePublishedMovesAndEntries() => CheckMoves(
        new ChainWorld(Judges, [10, 100, 150, 200], [.06, .04, .03, .04]) { Replicates = 500 },
        [.6, 4, 4.5, 8],
        [.6, 5.153089, 10.749249, 24.390333],
        [0, .824494, 1.397402, 14.878103]);

    private static void CheckLengths(double[][] matrix, double[] means, double[]? variances, int posts)
    {
        var fundamental = Matrix.Fundamental(matrix);
        for (var stratum = 0; stratum < matrix.Length; stratum++)
        {
            fundamental[stratum].Sum().ShouldBe(means[stratum], 1e-6);
            var seen = From(matrix, stratum, posts);
            seen.Moment(1).ShouldBe(means[stratum], 4.5 * Math.Sqrt(seen.Variance / seen.Chains), $"stratum {stratum + 1}");
            if (variances is not null)
            {
                var fourth = seen.Lengths.Select((count, length) => count * Math.Pow(length - seen.Moment(1), 4)).Sum() / seen.Chains;
                seen.Variance.ShouldBe(variances[stratum], 4.5 * Math.Sqrt((fourth - (seen.Variance * seen.Variance)) / seen.Chains), $"variance of stratum {stratum + 1}");
            }
        }
    }

    private static void CheckMoves(ChainWorld world, double[] openings, double[] moves, double[] entries)
    {
        var fundamental = Matrix.Fundamental(world.Vacancies);
        var expected = Matrix.Times(openings, fundamental);
        var seen = world.Run();
        var years = (double)world.Years * world.Replicates;
        for (var stratum = 0; stratum < moves.Length; stratum++)
        {
            expected[stratum].ShouldBe(moves[stratum], 2e-6);

            // Each opening sends a random number of moves here: geometric returns make the count more spread than Poisson's by that factor.
            var spread = 2 * fundamental[stratum][stratum];
            seen.Moves(stratum).ShouldBe(moves[stratum], 4.5 * Math.Sqrt(moves[stratum] * spread / years), $"moves of stratum {stratum + 1}");
            (seen.Entries.Of(stratum) / years).ShouldBe(entries[stratum], (4.5 * Math.Sqrt(entries[stratum] / years)) + 1e-9, $"entries to stratum {stratum + 1}");
        }

        // Whatever way the chains take, as many come in as leave.
        entries.Sum().ShouldBe(openings.Sum(), 1e-5);
    }

    /// <summary>Losses in one stratum only, so that every chain begins there.</summary>
    private static ChainOutcome From(double[][] matrix, int stratum, int posts) => new ChainWorld(
        matrix,
        [.. matrix.Select(_ => posts)],
        [.. matrix.Select((_, other) => other == stratum ? .20 : 0)]).Run();
}

namespace CadreOrleans.Simulation.Validation.Markov;

/// <summary>Markov manpower (Bartholomew, Forbes and McClean): projection, expected years, absorption. Cases F1, F2, F3, V1, V2.</summary>
public sealed class StockTests
{
    private static readonly double[][] Firm = [[.80, .15, 0], [0, .70, .20], [0, 0, .95]];

    /// <summary>V1: the teaching example of an availability matrix, in which some also step down.</summary>
    [Fact]
    public void Run_OfTheAvailabilityMatrix_GivesThePublishedYear()
    {
        var world = new MarkovWorld([[.50, .10, .05, 0], [.05, .60, .10, 0], [.05, 0, .80, .10], [0, 0, 0, .70]], [300, 200, 50, 30]) { Years = 1 };
        var seen = world.Run();
        double[] stock = [162.5, 150, 75, 26];
        double[] exits = [105, 50, 2.5, 9];
        for (var grade = 0; grade < 4; grade++)
        {
            var at = grade;
            Sample.ShouldHaveMean(world.Replicates, replicate => seen.Stock(replicate, 0, at), stock[at], $"stock of grade {at + 1}");
            Sample.ShouldHaveMean(world.Replicates, replicate => seen.Moves(replicate, 0, at, 4), exits[at], $"exits from grade {at + 1}");
        }

        Sample.ShouldHaveMean(world.Replicates, replicate => Enumerable.Range(0, 4).Sum(grade => seen.Moves(replicate, 0, grade, 4)), 166.5, "all exits");
    }

    /// <summary>V2 and F1: the law firm with ten juniors a year.</summary>
    [Fact]
    public void Run_OfTheFirmWithIntake_FollowsTheProjection()
    {
        var world = new MarkovWorld(Firm, [50, 30, 10]) { Intake = 10 };
        var seen = world.Run();
        (int Year, double[] Stock)[] published =
        [
            (1, [50, 28.5, 15.5]), (5, [50, 25.84035, 32.782559]), (10, [50, 25.141238, 48.395633]), (20, [50, 25.00399, 69.167019]), (30, [50, 25.000113, 81.540976]),
        ];
        foreach (var (year, stock) in published)
        {
            var projected = Matrix.Stock(world.StartByGrade, Firm, world.IntakeByGrade, year);
            for (var grade = 0; grade < 3; grade++)
            {
                var at = grade;
                projected[at].ShouldBe(stock[at], 1e-6);
                Sample.ShouldHaveMean(world.Replicates, replicate => seen.Stock(replicate, year - 1, at), stock[at], $"year {year}, grade {at + 1}");
            }
        }

        // F2: the steady state R (I - P)^-1, which these stocks go to.
        Matrix.Times(world.IntakeByGrade, Matrix.Fundamental(Firm)).Select(stock => Math.Round(stock, 9)).ShouldBe([50, 25, 100]);
    }

    /// <summary>V2 and F2: what a census loses in a year is the intake H = N (I - P) that would keep it; a negative one means it grows of itself.</summary>
    [Fact]
    public void Run_OfTheFirmWithoutIntake_LosesTheIntakeThatWouldKeepIt()
    {
        var world = new MarkovWorld(Firm, [50, 30, 10]) { Years = 1 };
        var seen = world.Run();
        double[] wanted = [10, 1.5, -5.5];
        for (var grade = 0; grade < 3; grade++)
        {
            var at = grade;
            Sample.ShouldHaveMean(world.Replicates, replicate => world.Start[at] - seen.Stock(replicate, 0, at), wanted[at], $"grade {at + 1}");
        }
    }

    /// <summary>V2 and F3: years spent on each grade by those who begin as juniors and as seniors, and how many become partners.</summary>
    [Fact]
    public void Run_OfACohort_SpendsTheExpectedYearsAndIsAbsorbed()
    {
        Matrix.Fundamental(Firm).SelectMany(row => row).Select(years => Math.Round(years, 9)).ShouldBe([5, 2.5, 10, 0, Math.Round(10 / 3.0, 9), Math.Round(40 / 3.0, 9), 0, 0, 20]);
        double[] partners = [0.5, 2 / 3.0];
        for (var first = 0; first < 2; first++)
        {
            int[] start = [first == 0 ? 300 : 0, first == 1 ? 300 : 0, 0];
            var world = new MarkovWorld(Firm, start) { Replicates = 500 };
            var seen = world.Run();
            var powers = Matrix.Identity(3);
            var within = Matrix.Identity(3);
            for (var year = 1; year <= world.Years; year++)
            {
                powers = Matrix.Times(powers, Firm);
                within = Matrix.Plus(within, powers);
            }

            for (var grade = 0; grade < 3; grade++)
            {
                var at = grade;
                Sample.ShouldHaveMean(
                    world.Replicates,
                    replicate => (start[at] + Enumerable.Range(0, world.Years).Sum(year => seen.Stock(replicate, year, at))) / 300.0,
                    within[first][at],
                    $"years on grade {at + 1} from {first + 1}");
            }

            // In 40 years all but a ten-thousandth have become partners or left.
            Sample.ShouldHaveMean(
                world.Replicates,
                replicate => Enumerable.Range(0, world.Years).Sum(year => seen.Moves(replicate, year, 1, 2)) / 300.0,
                partners[first],
                $"partners from {first + 1}");
        }
    }
}

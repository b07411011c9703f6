using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation.Chains;

/// <summary>
/// Strata of posts, the first the highest, each a tier of its own with its own yearly loss; a vacancy goes at once to a stratum, or outside, by fixed
/// probabilities, and to one of those there, all alike. By policy alone.
/// </summary>
internal sealed record ChainWorld(double[][] Vacancies, int[] Posts, double[] Losses)
{
    private const int First = 2022 * 12;

    public int Years { get; init; } = 20;

    public int Replicates { get; init; } = 1_000;

    public ulong Seed { get; init; } = 5;

    public ChainOutcome Run()
    {
        var strata = Posts.Length;
        var units = Enumerable.Range(0, strata).Select(stratum => new SyntheticUnit($"u{stratum}", (byte)stratum, null)).ToArray();
        var positions = units.Select((unit, stratum) => new SyntheticPosition($"s{stratum}", unit, (short)(strata - stratum), (short)Posts[stratum], PositionKind.Post)).ToArray();
        var officials = positions.SelectMany(position => Enumerable.Range(0, position.Seats).Select(i => new SyntheticOfficial($"{position.Id}-{i:D3}", position)));
        var hazards = new HazardTable { BandLimits = [], Tiers = strata, PerYear = [.. Losses.Select(PerYear), .. new int[2 * strata]] };
        var policy = TestPolicy.Bare(hazards, SourceScope.PlanOnly) with { Feeders = Feeders() };
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticPacker.Pack(First - 1, units, positions, [.. officials]), Years, Replicates, Seed, policy));
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var observer = new EntryObserver(Years * 12, strata);
        for (var block = 0; block < run.Inputs.Blocks; block++)
        {
            var table = into.Begin(block);
            scratch.Positions.Clear();
            for (var i = 0; i < run.Inputs.ReplicatesIn(block); i++)
            {
                Kernel.RunReplicate(scratch, (block * Simulation.Runs.RunInputs.BlockSize) + i, into, table.AsSpan(i * run.Layout.Headlines, run.Layout.Headlines), ref observer);
            }

            scratch.Positions.Flush(into);
        }

        return new ChainOutcome(ResultBuilder.Build(run.Inputs, into), observer);
    }

    /// <summary>The policy's matrix runs from the lowest grade up.</summary>
    private GradeMatrix Feeders() => new()
    {
        Grades = [.. Enumerable.Range(1, Posts.Length)],
        Shares = [.. Vacancies.Reverse().SelectMany(row => row.Reverse().Append(1 - row.Sum())).Select(share => (int)Math.Round(share * 1e6))],
    };

    /// <summary>The yearly hazard, in millionths, under which seats that are refilled at once lose so many of their number a year on average.</summary>
    private static int PerYear(double loss) => (int)Math.Round((1 - Math.Pow(1 - (loss / 12), 12)) * 1e6);
}

/// <summary>What a run of chains gave.</summary>
internal sealed record ChainOutcome(RunResult Result, EntryObserver Entries)
{
    /// <summary>Chains by length; index 0 is empty.</summary>
    public long[] Lengths { get; } = [.. Result.Distributions.Single(distribution => distribution.Code == IndicatorCodes.ChainLength).Counts];

    public double Chains => Lengths.Sum();

    public double Moment(int power) => Lengths.Select((count, length) => count * Math.Pow(length, power)).Sum() / Chains;

    public double Variance => Moment(2) - (Moment(1) * Moment(1));

    /// <summary>Moves a year into a stratum, counted from 0.</summary>
    public double Moves(int stratum) => Result.Positions.Single(position => position.Position == $"s{stratum}").Periods.Average(period => period.Fills);
}

/// <summary>Sums the entries from outside into each stratum over replicates.</summary>
internal readonly struct EntryObserver(int months, int strata) : IMonthObserver
{
    private readonly long[] entries = new long[strata];

    public long Of(int stratum) => entries[stratum];

    public void EndOfMonth(ReplicateScratch r, int month)
    {
        for (var place = 0; place < entries.Length && month == months - 1; place++)
        {
            entries[place] += r.State.Arrivals[place];
        }
    }
}

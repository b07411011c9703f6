using System.Globalization;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation.Rcw;

/// <summary>
/// The reference career workload as a state and a policy of the kernel: everything of a year happens in December. Units of 60, 25, 12 and 3 posts at
/// four levels; whoever is three years in post and at most 55 competes for the next level, whatever the unit, by 0.6 virtue + 0.4 talent.
/// </summary>
internal static class RcwWorkload
{
    public const int Years = 15;

    private const int Start = 2022 * 12;
    private static readonly short[] SeatsOfLevel = [60, 25, 12, 3];

    public static RunInputs Inputs(int officials, int replicates, ulong seed = 1) =>
        TestRun.Inputs(State(officials), Years, replicates, seed, Policy);

    /// <summary>
    /// A year's age is reached at the end of its December: the month before counts as one month short of it. Hazards are those of the age at the
    /// end of the year, so their band ends a year early.
    /// </summary>
    private static Policy Policy { get; } = TestPolicy.With(
        TestPolicy.Bare(new HazardTable { BandLimits = [44], Tiers = 1, PerYear = [20_000, 10_000, 0, 0, 0, 0], Month = 12 }, SourceScope.Open),
        retirement: true,
        drift: 30_000,
        newcomerRetirement: RetirementSteps.Fixed((62 * 12) - 1, (60 * 12) - 1)) with
    {
        Abilities = AbilityPolicy.Plain with { VirtueWeight = 600_000 },
        Recruits = PolicyDefaults.Recruits() with
        {
            MinimumAge = (22 * 12) - 1,
            MaximumAge = (31 * 12) - 1,
            AgeStep = 12,
            Women = 500_000,
            ScoreDeviation = 0,
            ScoreHalfWidth = 500_000,
        },
    };

    private static InitialState State(int count)
    {
        var units = Enumerable.Range(0, count / 100).Select(unit => new SyntheticUnit($"u{unit:D4}", 0, null)).ToArray();
        var positions = units.Select(unit => Enumerable.Range(1, 4).Select(level => Position(unit, level)).ToArray()).ToArray();
        var officials = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Rcw", $"roster_{count}.csv")).Skip(1).Select(line => Official(line.Split(','), positions));
        return SyntheticPacker.Pack(Start - 1, units, [.. positions.SelectMany(unit => unit)], [.. officials]);
    }

    private static SyntheticPosition Position(SyntheticUnit unit, int level) =>
        new($"{unit.Id}-l{level}", unit, (short)level, SeatsOfLevel[level - 1], level == 1 ? PositionKind.Entry : PositionKind.Post)
        {
            Feeder = (short)(level - 1),
            FeederMonths = 36,
            MaximumAge = 55 * 12,
        };

    private static SyntheticOfficial Official(string[] row, SyntheticPosition[][] positions)
    {
        var (level, slot) = (Number(row[0]), Number(row[1]));
        var woman = row[3] == "1";
        var birth = Start - (Number(row[2]) * 12);
        return new SyntheticOfficial($"l{level}-{slot:D5}", positions[slot / SeatsOfLevel[level - 1]][level - 1])
        {
            Birth = birth,
            Woman = woman,
            Retirement = birth + ((woman ? 60 : 62) * 12) - 1,
            Since = Start - (Number(row[4]) * 12) - 1,
            Virtue = Score.Of(Share(row[5])),
            Talent = Score.Of(Share(row[6])),
        };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Share(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

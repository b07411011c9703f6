using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>
/// The band from assumptions: what the headlines would be had the policy assumed otherwise. Each variant is run with the same randomness on
/// the first replicates only and paired with the run itself, so a few replicates are enough.
/// </summary>
public static class Assumptions
{
    /// <summary>Replicates of each variant, at most.</summary>
    public const int Replicates = RunInputs.BlockSize;

    private const int Million = 1_000_000;

    /// <summary>The inputs of each variant. One that would change nothing, as half of no noise, is left out.</summary>
    /// <param name="inputs">The run's inputs.</param>
    /// <param name="calibrated">The ends of the intervals of its hazards where they are calibrated; null for half and twice the hazards.</param>
    public static IReadOnlyList<AssumptionVariant> Variants(RunInputs inputs, HazardRange? calibrated = null)
    {
        var policy = inputs.Policy;
        var (low, high) = Ends(policy.Hazards.PerYear, calibrated?.Low, calibrated?.High);
        var (mild, strict) = Ends(policy.Discipline.PerYear, calibrated?.DisciplineLow, calibrated?.DisciplineHigh);
        var variants = new List<AssumptionVariant>
        {
            Of(inputs, AssumptionCodes.Hazards, -1, policy with { Hazards = With(policy.Hazards, low), Discipline = policy.Discipline with { PerYear = mild } }),
            Of(inputs, AssumptionCodes.Hazards, 1, policy with { Hazards = With(policy.Hazards, high), Discipline = policy.Discipline with { PerYear = strict } }),
        };
        if (policy.SelectionNoise > 0)
        {
            variants.Add(Of(inputs, AssumptionCodes.SelectionNoise, -1, policy with { SelectionNoise = policy.SelectionNoise / 2 }));
            variants.Add(Of(inputs, AssumptionCodes.SelectionNoise, 1, policy with { SelectionNoise = Math.Min(Million, policy.SelectionNoise * 2) }));
        }

        if (policy.Drift > 0)
        {
            variants.Add(Of(inputs, AssumptionCodes.Drift, -1, policy with { Drift = policy.Drift / 2 }));
            variants.Add(Of(inputs, AssumptionCodes.Drift, 1, policy with { Drift = Math.Min(Million, policy.Drift * 2) }));
        }

        return variants;
    }

    /// <summary>The bands of all headlines.</summary>
    /// <param name="run">Headlines of the run itself.</param>
    /// <param name="variants">Headlines of its variants.</param>
    public static IReadOnlyList<AssumptionBand> Bands(HeadlineTable run, IReadOnlyList<(AssumptionVariant Variant, HeadlineTable Table)> variants) =>
        [.. HeadlineCatalogue.All.Where(headline => run.Find(headline.Code) is not null).Select(headline => Band(headline, run, variants))];

    /// <summary>The assumption that matters most over all headlines: the one that is the widest for most of them; null when none matters.</summary>
    public static string? Greatest(IEnumerable<AssumptionBand> bands) => bands
        .Where(band => band.Widest is not null)
        .GroupBy(band => band.Widest!)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static AssumptionBand Band(
        (string Code, IndicatorUnit Unit, int Divisor) headline, HeadlineTable run, IReadOnlyList<(AssumptionVariant Variant, HeadlineTable Table)> variants)
    {
        double low = 0, high = 0, widest = 0;
        string? name = null;
        foreach (var assumption in variants.GroupBy(one => one.Variant.Assumption))
        {
            double lowest = 0, highest = 0;
            foreach (var (_, table) in assumption)
            {
                var shift = Pairing.Difference(headline.Code, headline.Unit, headline.Divisor, run.Find(headline.Code), table.Find(headline.Code)).Mean;
                lowest = Math.Min(lowest, shift);
                highest = Math.Max(highest, shift);
            }

            if (highest - lowest > widest)
            {
                (widest, name) = (highest - lowest, assumption.Key);
            }

            low = Math.Min(low, lowest);
            high = Math.Max(high, highest);
        }

        return new AssumptionBand(headline.Code, low, high, name);
    }

    /// <summary>How far assumptions move the difference of two runs: under each assumption both runs are made with it, and paired.</summary>
    /// <param name="code">Code of the headline.</param>
    /// <param name="before">Variants of the run compared with.</param>
    /// <param name="after">Variants of the run compared.</param>
    /// <returns>The least and the greatest difference under any assumption, and the assumption with the widest span; null without variants in common.</returns>
    public static AssumptionBand? OfDifference(
        string code,
        IReadOnlyList<(string Assumption, int Direction, HeadlineTable Table)> before,
        IReadOnlyList<(string Assumption, int Direction, HeadlineTable Table)> after)
    {
        var (_, unit, divisor) = HeadlineCatalogue.All.First(headline => headline.Code == code);
        var differences = (
            from one in before
            join other in after on (one.Assumption, one.Direction) equals (other.Assumption, other.Direction)
            let first = one.Table.Find(code)
            let second = other.Table.Find(code)
            where first is not null && second is not null
            select (one.Assumption, Pairing.Difference(code, unit, divisor, first, second).Mean)).ToArray();
        if (differences.Length == 0)
        {
            return null;
        }

        var widest = differences.GroupBy(one => one.Assumption).MaxBy(group => group.Max(one => one.Mean) - group.Min(one => one.Mean))!;
        return new AssumptionBand(
            code,
            differences.Min(one => one.Mean),
            differences.Max(one => one.Mean),
            widest.Max(one => one.Mean) > widest.Min(one => one.Mean) ? widest.Key : null);
    }

    /// <summary>The ends of the intervals of rates where they are calibrated, else half and twice the rates.</summary>
    private static (int[] Low, int[] High) Ends(int[] rates, int[]? low, int[]? high) =>
        low?.Length == rates.Length && high?.Length == rates.Length ? (low, high) : (Scaled(rates, 1, 2), Scaled(rates, 2, 1));

    private static HazardTable With(HazardTable table, int[] perYear) =>
        new() { BandLimits = table.BandLimits, Tiers = table.Tiers, PerYear = perYear, Month = table.Month };

    private static int[] Scaled(int[] rates, int times, int over) => [.. rates.Select(rate => (int)Math.Min(Million - 1L, (long)rate * times / over))];

    private static AssumptionVariant Of(RunInputs inputs, string assumption, int direction, Policy policy) => new(assumption, direction, new RunInputs
    {
        State = inputs.State,
        Policy = policy,
        Interventions = inputs.Interventions,
        Start = inputs.Start,
        Years = inputs.Years,
        Replicates = Math.Min(inputs.Replicates, Replicates),
        Seed = inputs.Seed,
    });
}

/// <summary>A run with one assumption changed.</summary>
/// <param name="Assumption">Code of the assumption, see <see cref="AssumptionCodes"/>.</param>
/// <param name="Direction">-1 for less of it, 1 for more.</param>
/// <param name="Inputs">Inputs of the run.</param>
public sealed record AssumptionVariant(string Assumption, int Direction, RunInputs Inputs);

/// <summary>How far assumptions move a headline, in its unit. It is no confidence interval and never added to one.</summary>
/// <param name="Code">Code of the headline.</param>
/// <param name="Low">Greatest shift downwards, at most 0.</param>
/// <param name="High">Greatest shift upwards, at least 0.</param>
/// <param name="Widest">The assumption that moves it most; null when none does.</param>
public sealed record AssumptionBand(string Code, double Low, double High, string? Widest);

/// <summary>Stable codes of assumptions.</summary>
public static class AssumptionCodes
{
    /// <summary>Yearly hazards of leaving other than by law: the ends of their intervals where they are calibrated, else halved and doubled.</summary>
    public const string Hazards = "hazards";

    /// <summary>Spread of selection noise (tau), halved and doubled.</summary>
    public const string SelectionNoise = "selection-noise";

    /// <summary>Yearly drift of talent and virtue, halved and doubled.</summary>
    public const string Drift = "drift";
}

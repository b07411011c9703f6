using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Grains.Simulations.Comparisons;

/// <summary>Makes a comparison out of the stored results of its runs. Pure.</summary>
internal static class ComparisonMaker
{
    /// <summary>So many of the positions that a scenario changes are named.</summary>
    private const int MostPositions = 20;

    public static ScenarioComparison Make(string scenario, string run, StoredResult before, StoredResult after)
    {
        var (one, other) = (Tables(before), Tables(after));
        return new ScenarioComparison(
            scenario,
            run,
            [
                .. Pairing.Compare(HeadlineTable.Decode(before.Table), HeadlineTable.Decode(after.Table))
                    .Select(paired => Difference(paired, Assumptions.OfDifference(paired.Code, one, other))),
            ],
            Positions(before.Positions, after.Positions));
    }

    private static (string, int, HeadlineTable)[] Tables(StoredResult result) =>
        [.. result.Variants.Select(variant => (variant.Assumption, variant.Direction, HeadlineTable.Decode(variant.Table)))];

    private static IndicatorDifference Difference(PairedDifference paired, AssumptionBand? band) => new(
        paired.Code,
        ResultMaker.Unit(paired.Unit),
        paired.Before,
        paired.After,
        paired.Mean,
        paired.StandardError,
        paired.Low,
        paired.High,
        paired.IsSeen,
        paired.Replicates)
    {
        AssumedLow = Math.Min(paired.Mean, band?.Low ?? paired.Mean),
        AssumedHigh = Math.Max(paired.Mean, band?.High ?? paired.Mean),
        Widest = band?.Widest,
    };

    /// <summary>A position that one of the scenarios makes or abolishes is not there in the other and is left out.</summary>
    private static PositionDifference[] Positions(IReadOnlyList<PositionOutcome> before, IReadOnlyList<PositionOutcome> after)
    {
        var known = before.ToDictionary(position => position.Position, StringComparer.Ordinal);
        return
        [
            .. after
                .Where(position => known.ContainsKey(position.Position))
                .Select(position => Difference(known[position.Position], position))
                .Where(difference => difference.Change > 0)
                .OrderByDescending(difference => difference.Change)
                .ThenBy(difference => difference.Position, StringComparer.Ordinal)
                .Take(MostPositions),
        ];
    }

    private static PositionDifference Difference(PositionOutcome before, PositionOutcome after) => new(
        after.Position,
        after.Name,
        after.UnitName,
        Mean(before.VacantThreeMonths) ?? 0,
        Mean(after.VacantThreeMonths) ?? 0,
        Mean(before.NoReadySuccessor),
        Mean(after.NoReadySuccessor));

    private static double? Mean(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Average();
}

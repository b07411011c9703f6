using CadreOrleans.Simulation.Recording;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>The k-th succession of a position after the holder at the start; acting holders and re-appointments do not count.</summary>
/// <param name="Number">k: 1, 2 or 3.</param>
/// <param name="Occurs">Share of the replicates in which it comes within the run.</param>
/// <param name="Count">Replicates in which it comes.</param>
/// <param name="Planned">Of these, the share in which the successor had stood in the plan at least twelve months; null where they are too few to tell.</param>
public sealed record Succession(int Number, double Occurs, long Count, double? Planned)
{
    /// <summary>Fewest occurrences of which a share is told.</summary>
    public const int FewestTold = 30;

    internal static IReadOnlyList<Succession> Of(Accumulators merged, int position)
    {
        var cells = merged.Cells.AsSpan(merged.Layout.ContinuityCellAt(position), 2 * ContinuityRecorder.Generations);
        var found = new List<Succession>();
        for (var k = 0; k < ContinuityRecorder.Generations && cells[0] > 0; k++)
        {
            var count = cells[k];
            var planned = count < FewestTold ? (double?)null : (double)cells[ContinuityRecorder.Generations + k] / count;
            found.Add(new Succession(k + 1, (double)count / Math.Max(1, merged.Replicates), count, planned));
        }

        return found;
    }
}

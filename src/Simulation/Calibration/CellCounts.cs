using System.Collections;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>Time in service, people and exits, by tier and age band.</summary>
internal sealed class CellCounts(int tiers, int bands, int officials)
{
    private readonly int[] months = new int[tiers * bands];
    private readonly int[] events = new int[tiers * bands * HazardTable.Causes];
    private readonly BitArray?[] people = new BitArray?[tiers * bands];

    public int Tiers => tiers;

    public int Bands => bands;

    /// <summary>An official was in service for a month.</summary>
    public void Month(int tier, int band, int official)
    {
        var cell = (tier * bands) + band;
        months[cell]++;
        (people[cell] ??= new BitArray(officials))[official] = true;
    }

    /// <summary>An official left in the month counted last.</summary>
    public void Exit(int tier, int band, ExitCause cause) => events[(((tier * bands) + band) * HazardTable.Causes) + (int)cause]++;

    public int Months(int tier, int band) => months[(tier * bands) + band];

    public int Events(int tier, int band, ExitCause cause) => events[(((tier * bands) + band) * HazardTable.Causes) + (int)cause];

    /// <summary>Officials seen anywhere in a rectangle of cells, each once.</summary>
    public int People(Stretch tierSpan, Stretch bandSpan)
    {
        var seen = new BitArray(officials);
        foreach (var tier in tierSpan.All)
        {
            foreach (var band in bandSpan.All)
            {
                if (people[(tier * bands) + band] is { } cell)
                {
                    seen.Or(cell);
                }
            }
        }

        var count = 0;
        foreach (bool one in seen)
        {
            count += one ? 1 : 0;
        }

        return count;
    }
}

/// <summary>Neighbouring tiers or bands that count as one.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last, included.</param>
internal readonly record struct Stretch(int First, int Last)
{
    public IEnumerable<int> All => Enumerable.Range(First, Last - First + 1);
}

using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// Cumulative hazards by tier, age in months and cause, in the fixed point of <see cref="LogTable.ExponentialBits"/>. The monthly hazard is
/// 1-(1-h)^(1/12), so a month adds -ln(1-h)/12, and an exit comes when the sum passes an Exp(1) variate.
/// </summary>
internal sealed class HazardCurves
{
    /// <summary>Ages are known up to this many months; nobody of the longest horizon gets beyond.</summary>
    public const int Ages = 151 * 12;

    private const double Million = 1_000_000;

    private readonly ulong[] sums;
    private readonly int tiers;

    public HazardCurves(HazardTable table)
    {
        tiers = table.Tiers;
        sums = new ulong[tiers * (Ages + 1) * HazardTable.Causes];
        for (var tier = 0; tier < tiers; tier++)
        {
            for (var cause = 0; cause < HazardTable.Causes; cause++)
            {
                Fill(table, tier, cause);
            }
        }
    }

    /// <summary>Index of the sums of an official's tier at an age; the causes lie side by side.</summary>
    public int At(int tier, int age) => ((Math.Min(tier, tiers - 1) * (Ages + 1)) + Math.Clamp(age, 0, Ages)) * HazardTable.Causes;

    /// <summary>The sum up to, not including, the month of an age.</summary>
    public ulong this[int index] => sums[index];

    /// <summary>First month after the age of <paramref name="from"/> in which the sum passes the threshold, counted from it; at most <paramref name="months"/>.</summary>
    public int MonthsUntil(int from, ulong threshold, int months)
    {
        var low = 0;
        var high = months;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sums[from + ((middle + 1) * HazardTable.Causes)] - sums[from] > threshold)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void Fill(HazardTable table, int tier, int cause)
    {
        var sum = 0UL;
        for (var age = 0; age <= Ages; age++)
        {
            sums[(((tier * (Ages + 1)) + age) * HazardTable.Causes) + cause] = sum;
            sum += Monthly(table[(ExitCause)cause, tier, Band(table, age / 12)]);
        }
    }

    private static ulong Monthly(int perYear) => LogTable.Fixed(-PortableMath.Ln(1 - (perYear / Million)) / 12);

    private static int Band(HazardTable table, int years)
    {
        var band = 0;
        while (band < table.BandLimits.Length && years >= table.BandLimits[band])
        {
            band++;
        }

        return band;
    }
}

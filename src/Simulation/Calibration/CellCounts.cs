using System.Collections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>Time in service, people and exits, by tier, age band and sex; and discipline, by tier and age band.</summary>
internal sealed class CellCounts(int tiers, int bands, int officials)
{
    private const int Sexes = 2;
    private readonly int[] months = new int[tiers * bands * Sexes];
    private readonly int[] events = new int[tiers * bands * Sexes * HazardTable.Causes];
    private readonly int[] disciplined = new int[tiers * bands];
    private readonly BitArray?[] people = new BitArray?[tiers * bands * Sexes];

    public int Tiers => tiers;

    public int Bands => bands;

    /// <summary>An official was in service for a month.</summary>
    public void Month(int tier, int band, Sex sex, int official)
    {
        var cell = CellOf(tier, band, sex);
        months[cell]++;
        (people[cell] ??= new BitArray(officials))[official] = true;
    }

    /// <summary>An official left in the month counted last.</summary>
    public void Exit(int tier, int band, Sex sex, ExitCause cause) => events[(CellOf(tier, band, sex) * HazardTable.Causes) + (int)cause]++;

    /// <summary>An official was disciplined in the month counted last.</summary>
    public void Discipline(int tier, int band) => disciplined[(tier * bands) + band]++;

    /// <summary>Officials disciplined, each once a year.</summary>
    public int Disciplined(int tier, int band) => disciplined[(tier * bands) + band];

    /// <summary>Months in service, of one sex or of both.</summary>
    public int Months(int tier, int band, Sex? sex = null) => Of(sex).Sum(one => months[CellOf(tier, band, one)]);

    /// <summary>Exits of a cause, of one sex or of both.</summary>
    public int Events(int tier, int band, ExitCause cause, Sex? sex = null) => Of(sex).Sum(one => events[(CellOf(tier, band, one) * HazardTable.Causes) + (int)cause]);

    /// <summary>Officials seen anywhere in a rectangle of cells, each once.</summary>
    public int People(Stretch tierSpan, Stretch bandSpan, Sex? sex = null)
    {
        var seen = new BitArray(officials);
        foreach (var cell in tierSpan.All.SelectMany(tier => bandSpan.All.SelectMany(band => Of(sex).Select(one => CellOf(tier, band, one)))))
        {
            if (people[cell] is { } some)
            {
                seen.Or(some);
            }
        }

        var count = 0;
        foreach (bool one in seen)
        {
            count += one ? 1 : 0;
        }

        return count;
    }

    private static Sex[] Of(Sex? sex) => sex is { } one ? [one] : [Sex.Male, Sex.Female];

    private int CellOf(int tier, int band, Sex sex) => (((tier * bands) + band) * Sexes) + (int)sex;
}

/// <summary>Neighbouring tiers or bands that count as one.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last, included.</param>
internal readonly record struct Stretch(int First, int Last)
{
    public IEnumerable<int> All => Enumerable.Range(First, Last - First + 1);
}

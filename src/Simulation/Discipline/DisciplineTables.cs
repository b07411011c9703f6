using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Discipline;

/// <summary>Hazards of discipline made ready: by tier and age in whole years.</summary>
internal sealed class DisciplineTables
{
    private const ulong Million = 1_000_000;
    private const int Ages = HazardCurves.Ages / 12;

    private readonly int tiers;
    private readonly int[] perYear;
    private readonly int most;

    public DisciplineTables(DisciplinePolicy policy)
    {
        IsOn = policy.IsOn;
        tiers = policy.Tiers;
        Forms = new WeightTable(policy.FormWeights);
        most = policy.PerYear.Max();
        perYear = new int[tiers * (Ages + 1)];
        for (var tier = 0; tier < tiers; tier++)
        {
            for (var years = 0; years <= Ages; years++)
            {
                var band = 0;
                while (band < policy.BandLimits.Length && years >= policy.BandLimits[band])
                {
                    band++;
                }

                perYear[(tier * (Ages + 1)) + years] = policy.PerYear[(tier * policy.Bands) + band];
            }
        }
    }

    public bool IsOn { get; }

    public WeightTable Forms { get; }

    /// <summary>No word from here on brings an incident, whatever the cell, while hazards are so many percent of the usual.</summary>
    public ulong ThresholdAt(int percent) => ((Math.Min(Million, ((ulong)most * (uint)percent / 100) + 1) << 32) / Million) + 1;

    /// <summary>Millionths a year of somebody of a tier and an age in months.</summary>
    public int this[int tier, int age] => perYear[(Math.Min(tier, tiers - 1) * (Ages + 1)) + Math.Clamp(age / 12, 0, Ages)];
}

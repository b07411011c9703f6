using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The default policy under a regulation pack.</summary>
public static class PolicyPacker
{
    /// <summary>Defaults, with the retirement ages of the pack.</summary>
    public static Policy Pack(RegulationPack pack) => PolicyDefaults.Vietnamese(Steps(pack.Retirement));

    private static RetirementSteps Steps(RetirementRoadmap roadmap)
    {
        RetirementBand[] men = [.. roadmap.Bands.Where(band => band.Sex == Sex.Male)];
        RetirementBand[] women = [.. roadmap.Bands.Where(band => band.Sex == Sex.Female)];
        return new RetirementSteps
        {
            MenFrom = Array.ConvertAll(men, band => band.BornFrom.Index),
            MenAge = Array.ConvertAll(men, band => band.AgeMonths),
            WomenFrom = Array.ConvertAll(women, band => band.BornFrom.Index),
            WomenAge = Array.ConvertAll(women, band => band.AgeMonths),
        };
    }
}

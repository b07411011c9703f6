using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The default policy under a regulation pack.</summary>
public static class PolicyPacker
{
    /// <summary>
    /// Share of women aimed at in a committee (CT 35-CT/TW 2019: at least 15%; recalled).
    /// </summary>
    private const int WomenInBodies = 150_000;

    /// <summary>Month in which rotations are decided: after the yearly review of plans; assumed.</summary>
    private const int RotationMonth = 5;

    /// <summary>Defaults, with the retirement ages, terms, cohorts, regimes and targets of the pack.</summary>
    public static Policy Pack(RegulationPack pack)
    {
        var rules = RulePacking.Rules(pack);
        var defaults = PolicyDefaults.Vietnamese(Steps(pack.Retirement));
        return defaults with
        {
            Terms = new TermPolicy
            {
                Calendars = new TermBook(pack).Calendars,
                CountsFromMonths = TermPolicy.None.CountsFromMonths,
                Women = WomenInBodies,
                Young = (int)Math.Round(pack.Cohorts.FirstShare * 1_000_000, MidpointRounding.ToEven),
            },
            Rotation = new RotationPolicy
            {
                Month = pack.Regimes.Rotation.All.Count > 0 ? RotationMonth : 0,
                MustBePlanned = pack.Regimes.Rotation.All.Any(regime => regime.MustBePlanned.Value),
            },
            Rules = rules,
            Abilities = AbilityPacking.Abilities(pack),
            Drift = AbilityPacking.Drift(pack, defaults.Drift),
            AssessmentMonth = ConductPacking.Month(pack.Simulation.Assessment, defaults.AssessmentMonth),
            Assessment = ConductPacking.Assessment(pack.Simulation.Assessment),
            Discipline = ConductPacking.Discipline(pack.Simulation.Discipline),
            Training = TrainingPacking.Training(pack),
            Progression = FlowPacking.Progression(pack.Simulation.Progression),
            Feeders = FlowPacking.Feeders(pack.Simulation.Feeders),
            Recruits = FlowPacking.Recruits(defaults.Recruits, pack.Simulation.Recruitment),
        };
    }

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

using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>Policies that differ from another in what is named.</summary>
internal static class TestPolicy
{
    public static Policy With(
        Policy policy,
        HazardTable? hazards = null,
        bool? retirement = null,
        MonthDistribution? fillLag = null,
        int? noise = null,
        int? drift = null,
        SourceScope? sources = null,
        int? serviceLeft = null,
        PlanPolicy? plans = null,
        RecruitPolicy? recruits = null,
        RetirementSteps? newcomerRetirement = null) => policy with
        {
            Hazards = hazards ?? policy.Hazards,
            Retirement = retirement ?? policy.Retirement,
            FillLag = fillLag ?? policy.FillLag,
            SelectionNoise = noise ?? policy.SelectionNoise,
            Drift = drift ?? policy.Drift,
            Sources = sources ?? policy.Sources,
            ServiceLeftAtAppointment = serviceLeft ?? policy.ServiceLeftAtAppointment,
            Plans = plans ?? policy.Plans,
            Recruits = recruits ?? policy.Recruits,
            NewcomerRetirement = newcomerRetirement ?? policy.NewcomerRetirement,
        };

    /// <summary>No plans, no noise, no drift, no lag, nobody retires: only the named process remains.</summary>
    public static Policy Bare(HazardTable hazards, SourceScope sources = SourceScope.Anywhere, int recruitsPerYear = -1) => With(
        PolicyDefaults.Vietnamese(RetirementSteps.Never),
        hazards,
        retirement: false,
        fillLag: MonthDistribution.Always(0),
        noise: 0,
        drift: 0,
        sources: sources,
        serviceLeft: 0,
        plans: new PlanPolicy { ReviewMonth = 0, MostPositionsPerNominee = 3, ReferenceMonth = 0, TermMonths = 60, ServiceLeft = 0 },
        recruits: Recruits(PolicyDefaults.Recruits(), recruitsPerYear));

    public static RecruitPolicy Recruits(RecruitPolicy recruits, int perYear) => recruits with { PerYear = perYear };
}

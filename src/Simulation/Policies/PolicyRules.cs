namespace CadreOrleans.Simulation.Policies;

/// <summary>What a policy must satisfy; one rule, one sentence.</summary>
public static class PolicyRules
{
    private const int Million = 1_000_000;

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(Policy policy) =>
        CheckHazards(policy.Hazards)
        ?? CheckDistribution(policy.FillLag)
        ?? CheckDistribution(policy.OutsideLag)
        ?? CheckChoice(policy)
        ?? CheckPlans(policy.Plans)
        ?? CheckRecruits(policy.Recruits)
        ?? CheckRetirement(policy.NewcomerRetirement)
        ?? AbilityCodec.Check(policy.Abilities)
        ?? ChangingRules.Check(policy)
        ?? FlowCodec.Check(policy)
        ?? ConductCodec.Check(policy);

    private static string? CheckHazards(HazardTable hazards)
    {
        for (var i = 0; i < hazards.BandLimits.Length; i++)
        {
            if (hazards.BandLimits[i] is < 1 or > 110 || (i > 0 && hazards.BandLimits[i] <= hazards.BandLimits[i - 1]))
            {
                return "Age bands must ascend and end between 1 and 110 years.";
            }
        }

        return hazards.Tiers is >= 1 and <= 16 && hazards.Month is >= 0 and <= 12
            && hazards.PerYear.Length == HazardTable.Causes * hazards.Tiers * hazards.Bands
            && Array.TrueForAll(hazards.PerYear, rate => rate is >= 0 and < Million)
            ? null
            : "There must be one hazard for each cause, tier and age band, from 0 to under 1 a year, and their month lies between 1 and 12 or is none.";
    }

    private static string? CheckDistribution(MonthDistribution distribution) =>
        distribution.Weights.Length is >= 1 and <= 120
        && Array.TrueForAll(distribution.Weights, weight => weight >= 0)
        && distribution.Weights.Sum(weight => (long)weight) is > 0 and <= Million
            ? null
            : "A distribution over months needs 1 to 120 non-negative weights, their sum from 1 to a million.";

    private static string? CheckChoice(Policy policy) =>
        policy.SelectionNoise is >= 0 and <= Million && policy.Drift is >= 0 and <= Million
        && policy.AssessmentMonth is >= 1 and <= 12 && policy.Sources <= SourceScope.Open
        && policy.ServiceLeftAtAppointment is >= 0 and <= 600
        && policy.YoungBelow is >= 1 and <= 110 && policy.OldFrom >= policy.YoungBelow && policy.OldFrom <= 110
            ? null
            : "Noise and drift lie between 0 and 1, the assessment month between 1 and 12, the cohorts' ages in order, the service left at most 50 years.";

    private static string? CheckPlans(PlanPolicy plans) =>
        plans.ReviewMonth is >= 0 and <= 12 && plans.MostPositionsPerNominee is >= 1 and <= 200
        && plans.TermMonths is >= 1 and <= 600 && plans.ServiceLeft is >= 0 and <= 600 && plans.ReferenceMonth is >= 0 and <= 120_000
            ? null
            : "A plan's review month is 0 to 12, a nominee stands for 1 to 200 positions, a term lasts 1 to 600 months.";

    private static string? CheckRecruits(RecruitPolicy recruits) =>
        recruits.PerYear is >= -1 and <= 10_000
        && recruits.MinimumAge is >= 0 and < 1200 && recruits.MaximumAge > recruits.MinimumAge && recruits.MaximumAge <= 1200
        && recruits.MinimumOutsiderAge is >= 0 and < 1200 && recruits.MaximumOutsiderAge > recruits.MinimumOutsiderAge && recruits.MaximumOutsiderAge <= 1200
        && recruits.Women is >= 0 and <= Million && recruits.EthnicMinority is >= 0 and <= Million
        && recruits.MeanScore is >= 0 and <= Million && recruits.ScoreDeviation is >= 0 and <= Million
        && recruits.ScoreHalfWidth is >= 0 and <= Million && recruits.AgeStep is >= 1 and <= 1200 && recruits.Month is >= 0 and <= 12
        && AreWeights(recruits.Degree) && AreWeights(recruits.Theory) && AreWeights(recruits.StateManagement)
            ? null
            : "Newcomers' numbers, ages, shares, level weights and scores must lie in their ranges.";

    private static string? CheckRetirement(RetirementSteps steps) =>
        AreSteps(steps.MenFrom, steps.MenAge) && AreSteps(steps.WomenFrom, steps.WomenAge)
            ? null
            : "Retirement steps must ascend by birth month, each with an age under 100 years.";

    private static bool AreWeights(int[] weights) =>
        weights.Length is >= 1 and <= 8 && Array.TrueForAll(weights, weight => weight >= 0)
        && weights.Sum(weight => (long)weight) is > 0 and <= Million;

    private static bool AreSteps(int[] from, int[] age)
    {
        for (var i = 1; i < from.Length; i++)
        {
            if (from[i] <= from[i - 1])
            {
                return false;
            }
        }

        return from.Length == age.Length && Array.TrueForAll(age, months => months is > 0 and < 1200);
    }
}

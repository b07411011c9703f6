namespace CadreOrleans.Simulation.Policies;

/// <summary>The policy used where a committee has set nothing else. Every figure names its source; those marked assumed are to be calibrated from the committee's own ledger.</summary>
public static class PolicyDefaults
{
    /// <summary>The default policy for Vietnamese committees.</summary>
    /// <param name="newcomerRetirement">The roadmap of the pack in force (NĐ 135/2020/NĐ-CP).</param>
    public static Policy Vietnamese(RetirementSteps newcomerRetirement) => new()
    {
        Hazards = Hazards(),
        Retirement = true,
        FillLag = FillLag(),
        OutsideLag = OutsideLag(),
        SelectionNoise = 50_000,
        Drift = 30_000,
        AssessmentMonth = 12,
        Sources = SourceScope.TierAndAbove,
        ServiceLeftAtAppointment = 60,
        YoungBelow = 42,
        OldFrom = 52,
        Plans = Plans(),
        Recruits = Recruits(),
        NewcomerRetirement = newcomerRetirement,
    };

    /// <summary>
    /// Hazards by age band under 35, 35-44, 45-54, 55 and over. Resignation or transfer out 2% a year under 45 and 1% from then on is the
    /// reference career workload's; death or long illness follows the order of size of Vietnamese life tables for the employed; dismissal
    /// 0.1% a year. All assumed until calibrated.
    /// </summary>
    public static HazardTable Hazards() => new()
    {
        BandLimits = [35, 45, 55],
        Tiers = 1,
        PerYear =
        [
            20_000, 20_000, 10_000, 10_000,
            800, 1_500, 3_500, 7_000,
            1_000, 1_000, 1_000, 1_000,
        ],
    };

    /// <summary>Months until a vacancy is filled: mostly two to four (15 working days for the steps of an appointment after the policy is agreed, and the file before it); assumed.</summary>
    public static MonthDistribution FillLag() => new() { Weights = [0, 10, 25, 25, 15, 10, 8, 4, 3] };

    /// <summary>Months until the level above sends somebody; assumed.</summary>
    public static MonthDistribution OutsideLag() => new() { Weights = [0, 15, 25, 25, 20, 10, 5] };

    /// <summary>
    /// Yearly review in the first quarter after assessment (HD 16); at most three positions a nominee at one level (QĐ 50, QĐ 377);
    /// one full term of 60 months left at the reference month of the next term (QĐ 50; CT 45-CT/TW: district 6/2025). The next term's plan is
    /// kept in the last two years of a term (assumed; Nghi Sơn reviewed both in February 2024); the young are under 45, 40, 40, 35 from the centre to the communes (QĐ 50).
    /// </summary>
    public static PlanPolicy Plans() => new()
    {
        ReviewMonth = 3,
        MostPositionsPerNominee = 3,
        ReferenceMonth = (2025 * 12) + 5,
        TermMonths = 60,
        ServiceLeft = 60,
        NextPlanMonths = 24,
        YoungUnder = [45, 40, 40, 35],
    };

    /// <summary>
    /// Newcomers aged 22 to 29, all with a university degree (R1, R22: 100% of those recruited); women and minorities in the shares of
    /// comparable districts (34 of 79 women among specialists; about 90% minority); outsiders sent in are 38 to 49; scores are the
    /// uninformed prior. Assumed where no figure is published.
    /// </summary>
    public static RecruitPolicy Recruits() => new()
    {
        PerYear = -1,
        MinimumAge = 22 * 12,
        MaximumAge = 30 * 12,
        MinimumOutsiderAge = 38 * 12,
        MaximumOutsiderAge = 50 * 12,
        Women = 430_000,
        EthnicMinority = 850_000,
        Degree = [0, 0, 0, 0, 95, 5, 0],
        Theory = [70, 25, 5, 0, 0],
        StateManagement = [60, 0, 40, 0, 0],
        MeanScore = 500_000,
        ScoreDeviation = 150_000,
    };
}

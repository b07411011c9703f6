namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// What a pack assumes about the course of things in simulated futures, where the product's defaults are not enough. A part that is left out is off, or
/// as the product assumes.
/// </summary>
/// <param name="Abilities">How virtue and talent are drawn from the evidence, move, and show.</param>
/// <param name="Progression">Progression from grade to grade without a vacancy.</param>
/// <param name="Feeders">Grades whose vacancies are filled from a drawn source.</param>
/// <param name="Recruitment">How many recruits come, and when.</param>
/// <param name="Assessment">The yearly classification.</param>
/// <param name="Discipline">Hazards of discipline.</param>
/// <param name="Training">Places on courses.</param>
public sealed record SimulationPolicy(
    AbilityRule? Abilities = null,
    ProgressionRule? Progression = null,
    FeederRule? Feeders = null,
    RecruitmentRule? Recruitment = null,
    AssessmentRule? Assessment = null,
    DisciplineHazards? Discipline = null,
    TrainingRule? Training = null)
{
    /// <summary>Nothing but the product's defaults.</summary>
    public static SimulationPolicy None { get; } = new();
}

/// <summary>How virtue and talent are drawn from the evidence on record, how they move, and what a year's assessment shows of them. All on the logit scale.</summary>
/// <param name="FromEvidence">Whether each future draws the abilities of each official from what the evidence leaves open; else they are the estimates.</param>
/// <param name="DriftDeviation">Standard deviation of the yearly movement, 0 to 1.</param>
/// <param name="ReversionPercent">Share of the distance to the middle that is lost in a year, in percent.</param>
/// <param name="AssessmentVariance">Variance of what one yearly assessment shows of an ability, 0 to 16; 0 when it shows the ability itself.</param>
public sealed record AbilityRule(
    Sourced<bool> FromEvidence,
    Sourced<double> DriftDeviation,
    Sourced<int> ReversionPercent,
    Sourced<double> AssessmentVariance);

/// <summary>Progression from grade to grade without a vacancy, once a year.</summary>
/// <param name="Month">Month of the year, 1 to 12.</param>
/// <param name="Rows">For each grade where its people are a year later; those who stay are named, too.</param>
/// <param name="Source">Where the probabilities come from.</param>
public sealed record ProgressionRule(int Month, IReadOnlyList<GradeFlow> Rows, Citation Source);

/// <summary>Grades whose vacancies are filled from a drawn source instead of by rank.</summary>
/// <param name="Rows">For each grade where its vacancies are filled from.</param>
/// <param name="Source">Where the probabilities come from.</param>
public sealed record FeederRule(IReadOnlyList<GradeFlow> Rows, Citation Source);

/// <summary>Where the people, or the vacancies, of a grade go. The shares and that of outside sum to 1.</summary>
/// <param name="Grade">The grade: a group of the title ladder.</param>
/// <param name="To">The grades gone to, each with a row of its own.</param>
/// <param name="Outside">Share that goes outside, or comes from there.</param>
public sealed record GradeFlow(int Grade, IReadOnlyList<GradeShare> To, double Outside);

/// <summary>A share that goes to a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Share">From 0 to 1.</param>
public sealed record GradeShare(int Grade, double Share);

/// <summary>How many recruits an entry position takes.</summary>
public enum RecruitIntake
{
    /// <summary>Whatever is vacant.</summary>
    Refill,

    /// <summary>A fixed number a year.</summary>
    Fixed,

    /// <summary>A Poisson number a year, with the mean given.</summary>
    Poisson,
}

/// <summary>How many recruits come, and when.</summary>
/// <param name="Intake">How the number comes about.</param>
/// <param name="PerYear">The number, or its mean, for each entry position; none where vacancies are refilled.</param>
/// <param name="Month">Month of the year in which they come, 1 to 12; none when they come all over the year.</param>
/// <param name="BootstrapYears">
/// Years back of whose real recruits each new one repeats age, group and qualifications, 0 to 20; none, or fewer than 20 recruits, for the product's
/// distributions.
/// </param>
public sealed record RecruitmentRule(Sourced<RecruitIntake> Intake, Sourced<int>? PerYear = null, Sourced<int>? Month = null, Sourced<int>? BootstrapYears = null);

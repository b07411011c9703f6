namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// Everything a run assumes about behaviour. All numbers are integers (shares and rates in millionths, ages and times in months), so that a
/// policy has one canonical form; see <see cref="PolicyCodec"/>. <see cref="PolicyDefaults"/> gives the defaults with their sources.
/// </summary>
public sealed record Policy
{
    /// <summary>Hazards of leaving other than by law.</summary>
    public required HazardTable Hazards { get; init; }

    /// <summary>Whether officials retire in their legal month; off in test policies only.</summary>
    public required bool Retirement { get; init; }

    /// <summary>Months from the opening of a seat until it can be filled.</summary>
    public required MonthDistribution FillLag { get; init; }

    /// <summary>Months from the opening of a seat that is decided elsewhere until somebody is sent.</summary>
    public required MonthDistribution OutsideLag { get; init; }

    /// <summary>Spread of selection noise (tau) in score units, millionths; 0 is the strict ranking.</summary>
    public required int SelectionNoise { get; init; }

    /// <summary>Standard deviation a year of the drift of talent and virtue on the scale of <see cref="AbilityPolicy.Scale"/>, millionths.</summary>
    public required int Drift { get; init; }

    /// <summary>Month of the year in which the yearly assessment falls, 1 to 12.</summary>
    public required int AssessmentMonth { get; init; }

    /// <summary>From how far away vacancies are filled.</summary>
    public required SourceScope Sources { get; init; }

    /// <summary>Months of service that must be left on taking a higher post.</summary>
    public required int ServiceLeftAtAppointment { get; init; }

    /// <summary>Ages in whole years that bound the three cohorts: young below the first, old from the second on.</summary>
    public required int YoungBelow { get; init; }

    /// <summary>Age in whole years from which an official is of the oldest cohort.</summary>
    public required int OldFrom { get; init; }

    /// <summary>Plans and their review.</summary>
    public required PlanPolicy Plans { get; init; }

    /// <summary>Newcomers.</summary>
    public required RecruitPolicy Recruits { get; init; }

    /// <summary>Retirement ages of newcomers.</summary>
    public required RetirementSteps NewcomerRetirement { get; init; }

    /// <summary>Virtue and talent.</summary>
    public AbilityPolicy Abilities { get; init; } = AbilityPolicy.Plain;

    /// <summary>Terms.</summary>
    public TermPolicy Terms { get; init; } = TermPolicy.None;

    /// <summary>Planned rotation.</summary>
    public RotationPolicy Rotation { get; init; } = RotationPolicy.None;

    /// <summary>Progression from grade to grade without a vacancy.</summary>
    public ProgressionPolicy Progression { get; init; } = ProgressionPolicy.None;

    /// <summary>
    /// Grades whose vacancies are filled from a drawn source: probabilities of each source grade and of outside. Those of other grades are filled by
    /// who ranks first.
    /// </summary>
    public GradeMatrix Feeders { get; init; } = GradeMatrix.None;

    /// <summary>The yearly classification.</summary>
    public AssessmentPolicy Assessment { get; init; } = AssessmentPolicy.None;

    /// <summary>Discipline.</summary>
    public DisciplinePolicy Discipline { get; init; } = DisciplinePolicy.None;

    /// <summary>Courses.</summary>
    public TrainingPolicy Training { get; init; } = TrainingPolicy.None;

    /// <summary>Rules that change with the regimes of the pack, in order of month; those before the start hold when it starts, over the values above.</summary>
    public RuleChange[] Rules { get; init; } = [];
}

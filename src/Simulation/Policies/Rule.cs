namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// A value of the rules that may change while a run goes on: because a regime of the pack begins, or because an intervention changes it. The
/// numbers are part of a run's key and never change.
/// </summary>
public enum Rule : byte
{
    /// <summary>Months of service left on taking a higher or an elective post.</summary>
    ServiceLeftAtAppointment,

    /// <summary>Months of service a nominee must have left at the reference month.</summary>
    ServiceLeftInPlan,

    /// <summary>Most positions one official is planned for at a level.</summary>
    PositionsPerNominee,

    /// <summary>Names aimed at for one post; 0 leaves each position its own number.</summary>
    NamesPerPost,

    /// <summary>Nominees aimed at for a body, in percent of its seats; 0 leaves each body its own number.</summary>
    BodyCoefficient,

    /// <summary>Share of women aimed at in plans, percent.</summary>
    WomenInPlan,

    /// <summary>Share of the young aimed at in plans, percent.</summary>
    YoungInPlan,

    /// <summary>Most consecutive terms in one head post.</summary>
    ConsecutiveTerms,

    /// <summary>Months in the present post that a higher one asks for, where a position asks for any; 0 leaves each position its own number.</summary>
    HeldMonths,

    /// <summary>Rotations a year, in thousandths of the leaders.</summary>
    RotationsPerYear,

    /// <summary>Months of service left on a rotation.</summary>
    RotationServiceLeft,

    /// <summary>Months of service left on a rotation for the rule on locality or on consecutive terms.</summary>
    RotationServiceLeftForLocality,

    /// <summary>Least months in a post before the next rotation.</summary>
    RotationStay,

    /// <summary>Months in one post after which a leader is to be rotated; 0 for no such limit.</summary>
    RotationHeldLimit,

    /// <summary>Least number of key leaders of a unit who are no locals; 0 for no such rule.</summary>
    NonLocalLeaders,

    /// <summary>Selection noise, millionths of a score.</summary>
    SelectionNoise,

    /// <summary>How far vacancies are filled from; see <see cref="SourceScope"/>.</summary>
    Sources,

    /// <summary>Where rotations go: 0 anywhere, 1 horizontally, 2 vertically.</summary>
    RotationDirection,

    /// <summary>Rotations a year that a programme sets, plus one; 0 when none does.</summary>
    RotationProgramme,

    /// <summary>Most officials rated excellent, in percent of those rated good in the same unit and group; 0 for no cap.</summary>
    ExcellentCap,

    /// <summary>Consecutive years of tasks not completed that end plan and post; 0 for no such rule.</summary>
    NotCompletedYears,

    /// <summary>Whether discipline in a year makes it one of tasks not completed, 1 or 0.</summary>
    DisciplineExcludesCompletion,

    /// <summary>Months for which a reprimand bars from plans and higher posts.</summary>
    ReprimandBar,

    /// <summary>Months for which a warning bars.</summary>
    WarningBar,

    /// <summary>Months for which a removal bars.</summary>
    RemovalBar,

    /// <summary>Standard deviation of what a yearly assessment shows around an ability, thousandths, plus one; 0 for the policy's own.</summary>
    AssessmentNoise,

    /// <summary>Names that a plan should hold for a post at least.</summary>
    LeastNames,
}

/// <summary>The subjects of regimes.</summary>
public enum RuleSubject : byte
{
    /// <summary>Numbers of the policy that no regulation sets.</summary>
    Policy,

    /// <summary>Planning.</summary>
    Planning,

    /// <summary>Appointment and terms.</summary>
    Appointment,

    /// <summary>Rotation.</summary>
    Rotation,

    /// <summary>Yearly assessment.</summary>
    Assessment,

    /// <summary>Discipline.</summary>
    Discipline,
}

/// <summary>A rule's value from a month on.</summary>
/// <param name="From">Month index.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Value">Its value.</param>
public readonly record struct RuleChange(int From, Rule Rule, int Value)
{
    /// <summary>The subject a rule belongs to.</summary>
    public static RuleSubject SubjectOf(Rule rule) => rule switch
    {
        Rule.ServiceLeftInPlan or Rule.PositionsPerNominee or Rule.NamesPerPost or Rule.BodyCoefficient or Rule.WomenInPlan or Rule.YoungInPlan or Rule.LeastNames
            => RuleSubject.Planning,
        Rule.ServiceLeftAtAppointment or Rule.ConsecutiveTerms or Rule.HeldMonths => RuleSubject.Appointment,
        Rule.RotationServiceLeft or Rule.RotationServiceLeftForLocality or Rule.RotationStay or Rule.RotationHeldLimit or Rule.NonLocalLeaders
            or Rule.RotationsPerYear or Rule.RotationDirection or Rule.RotationProgramme => RuleSubject.Rotation,
        Rule.ExcellentCap or Rule.NotCompletedYears or Rule.DisciplineExcludesCompletion => RuleSubject.Assessment,
        Rule.ReprimandBar or Rule.WarningBar or Rule.RemovalBar => RuleSubject.Discipline,
        _ => RuleSubject.Policy,
    };
}

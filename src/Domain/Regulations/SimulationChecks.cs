namespace CadreOrleans.Domain.Regulations;

using System.Globalization;
using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>What the simulation section of a pack must satisfy beyond its form.</summary>
internal static class SimulationChecks
{
    private const string Section = "$.simulation";
    private const int MostRecruits = 10_000;
    private const int MostPlaces = 10_000;

    public static IEnumerable<PackError> Check(PackDocument document) => document.Simulation is not { } policy
        ? []
        :
        [
            .. policy.Abilities is { } abilities ? Check(abilities) : [],
            .. policy.Progression is { } progression ? Check(progression) : [],
            .. policy.Feeders is { } feeders ? GradeFlowChecks.Check(feeders.Rows, Section + ".feeders.rows", mustEnd: true) : [],
            .. ConductChecks.Check(policy),
            .. policy.Training is { } training ? Check(training) : [],
            .. policy.Recruitment is { } recruitment ? Check(recruitment) : [],
        ];

    private static IEnumerable<PackError> Check(AbilityRule rule) =>
    [
        .. Within(rule.DriftDeviation, 0, 1, "abilities.driftDeviation"),
        .. Within(rule.ReversionPercent, 0, 100, "abilities.reversionPercent"),
        .. Within(rule.AssessmentVariance, 0, 16, "abilities.assessmentVariance"),
    ];

    private static IEnumerable<PackError> Check(ProgressionRule rule) =>
    [
        .. Within(rule.Month, 1, 12, "progression.month"),
        .. GradeFlowChecks.Check(rule.Rows, Section + ".progression.rows", mustEnd: false),
    ];

    private static IEnumerable<PackError> Check(TrainingRule rule) =>
    [
        .. Within(rule.Month, 1, 12, "training.month"),
        .. Within(rule.DegreePlaces, 0, MostPlaces, "training.degreePlaces"),
        .. Within(rule.PoliticalTheoryPlaces, 0, MostPlaces, "training.politicalTheoryPlaces"),
        .. Within(rule.StateManagementPlaces, 0, MostPlaces, "training.stateManagementPlaces"),
    ];

    private static IEnumerable<PackError> Check(RecruitmentRule rule)
    {
        if ((rule.Intake.Value == RecruitIntake.Refill) != (rule.PerYear is null))
        {
            yield return new PackError(Section + ".recruitment.perYear", "A fixed or Poisson intake has a number a year; refilling has none.");
        }

        foreach (var error in rule.PerYear is { } number ? Within(number, 0, MostRecruits, "recruitment.perYear") : [])
        {
            yield return error;
        }

        foreach (var error in rule.BootstrapYears is { } years ? Within(years, 0, 20, "recruitment.bootstrapYears") : [])
        {
            yield return error;
        }

        foreach (var error in rule.Month is { } month ? Within(month, 1, 12, "recruitment.month") : [])
        {
            yield return error;
        }
    }

    private static PackError[] Within(Sourced<int> number, int least, int most, string field) => Within(number.Value, least, most, field + ".value");

    private static PackError[] Within(Sourced<double> number, double least, double most, string field) => Within(number.Value, least, most, field + ".value");

    private static PackError[] Within(double value, double least, double most, string field) => value >= least && value <= most
        ? []
        : [new PackError($"{Section}.{field}", string.Create(CultureInfo.InvariantCulture, $"The value lies between {least} and {most}; {value} does not."))];
}

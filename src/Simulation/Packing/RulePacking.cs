using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The rules that change with the regimes of a pack, each from the month in which its regime comes into force.</summary>
internal static class RulePacking
{
    private const int YearsOfTarget = 5;

    public static RuleChange[] Rules(RegulationPack pack) =>
    [
        .. pack.Regimes.Planning.All.SelectMany(Planning)
            .Concat(pack.Regimes.Appointment.All.SelectMany(Appointment))
            .Concat(pack.Regimes.Rotation.All.SelectMany(Rotation))
            .Concat(pack.Regimes.Assessment.All.SelectMany(Assessment))
            .Concat(pack.Regimes.Discipline.All.SelectMany(Discipline))
            .Concat(Targets(pack))
            .OrderBy(change => change.From).ThenBy(change => change.Rule),
    ];

    private static IEnumerable<RuleChange> Planning(PlanningRegime regime) =>
    [
        At(regime, Rule.ServiceLeftInPlan, regime.FullTermMonths.Value),
        At(regime, Rule.PositionsPerNominee, regime.MaximumPositions.Value),
        At(regime, Rule.NamesPerPost, regime.MaximumNames.Value),
        At(regime, Rule.BodyCoefficient, regime.CoefficientAimPercent.Value),
        At(regime, Rule.WomenInPlan, regime.WomenPercent.Value),
        At(regime, Rule.YoungInPlan, regime.YoungPercent.Value),
        At(regime, Rule.LeastNames, regime.MinimumNames.Value),
    ];

    private static IEnumerable<RuleChange> Appointment(AppointmentRegime regime) =>
    [
        At(regime, Rule.ServiceLeftAtAppointment, regime.FullTermMonths.Value),
        At(regime, Rule.ConsecutiveTerms, regime.MaximumConsecutiveTerms.Value),
        At(regime, Rule.HeldMonths, regime.HeldMonths.Value),
    ];

    private static IEnumerable<RuleChange> Rotation(RotationRegime regime) =>
    [
        At(regime, Rule.RotationServiceLeft, regime.RemainingMonths.Value),
        At(regime, Rule.RotationServiceLeftForLocality, regime.RemainingForLocalityMonths.Value),
        At(regime, Rule.RotationStay, Math.Max(regime.StayMonths.Value, regime.HeldMonths.Value)),
    ];

    private static IEnumerable<RuleChange> Assessment(AssessmentRegime regime) =>
    [
        At(regime, Rule.ExcellentCap, regime.ExcellentCapPercent.Value),
        At(regime, Rule.NotCompletedYears, regime.NotCompletedYears.Value),
        At(regime, Rule.DisciplineExcludesCompletion, regime.DisciplineExcludesCompletion.Value ? 1 : 0),
    ];

    /// <summary>The strictest of all bars that follow a form (domain notes, section 6.2).</summary>
    private static IEnumerable<RuleChange> Discipline(DisciplineRegime regime) =>
    [
        At(regime, Rule.ReprimandBar, Strictest(regime, DisciplineForm.Reprimand)),
        At(regime, Rule.WarningBar, Strictest(regime, DisciplineForm.Warning)),
        At(regime, Rule.RemovalBar, Strictest(regime, DisciplineForm.Removal)),
    ];

    private static int Strictest(DisciplineRegime regime, DisciplineForm form) =>
        Math.Max(Math.Max(regime.Appointment.Of(form), regime.Planning.Of(form)), Math.Max(regime.Law.Of(form), regime.PartyLapseMonths.Value));

    /// <summary>The committee's own targets: the share of leaders rotated in five years, and key leaders who are no locals.</summary>
    private static IEnumerable<RuleChange> Targets(RegulationPack pack)
    {
        foreach (var target in pack.Targets)
        {
            var from = target.From is { } day ? Month.Of(day).Index : 0;
            if (target.Code == TargetCodes.Rotation)
            {
                yield return new RuleChange(from, Rule.RotationsPerYear, (int)Math.Round(target.Share * 1_000 / YearsOfTarget, MidpointRounding.ToEven));
            }
            else if (target.Code == TargetCodes.Locality)
            {
                yield return new RuleChange(from, Rule.NonLocalLeaders, 1);
            }
        }
    }

    private static RuleChange At(Regime regime, Rule rule, int value) => new(Month.Of(regime.From).Index, rule, value);
}

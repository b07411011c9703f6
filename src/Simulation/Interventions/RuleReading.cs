using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Reads interventions that change rules.</summary>
internal static class RuleReading
{
    private const string RetirementDelay = "retirementDelay";

    public static ResolvedIntervention PolicyValue(InterventionReader reader)
    {
        var value = reader.Intervention.Value ?? 0;
        if (reader.Intervention.Choice == RetirementDelay)
        {
            return reader.Make(InterventionKind.RetirementDelay) with { Value = value };
        }

        Rule? rule = reader.Intervention.Choice switch
        {
            "serviceLeftAtAppointment" => Rule.ServiceLeftAtAppointment,
            "serviceLeftInPlan" => Rule.ServiceLeftInPlan,
            "positionsPerNominee" => Rule.PositionsPerNominee,
            "selectionNoise" => Rule.SelectionNoise,
            "sources" => Rule.Sources,
            "womenInPlan" => Rule.WomenInPlan,
            "youngInPlan" => Rule.YoungInPlan,
            "consecutiveTerms" => Rule.ConsecutiveTerms,
            "excellentCap" => Rule.ExcellentCap,
            "notCompletedYears" => Rule.NotCompletedYears,
            "assessmentNoise" => Rule.AssessmentNoise,
            _ => null,
        };
        if (rule is not { } known)
        {
            reader.Refuse(InterventionRefusalCodes.NotSupported, "choice");
            return reader.Make(InterventionKind.PolicyValue);
        }

        return reader.Make(InterventionKind.PolicyValue) with { Choice = (int)known, Value = known switch { Rule.SelectionNoise => value * 1_000, Rule.AssessmentNoise => value + 1, _ => value } };
    }

    public static ResolvedIntervention Requirement(InterventionReader reader)
    {
        RequirementKind? kind = reader.Intervention.Choice switch
        {
            "degree" => RequirementKind.Degree,
            "politicalTheory" => RequirementKind.PoliticalTheory,
            "stateManagement" => RequirementKind.StateManagement,
            "heldMonths" => RequirementKind.HeldMonths,
            "maximumAge" => RequirementKind.MaximumAge,
            _ => null,
        };
        if (kind is null)
        {
            reader.Refuse(InterventionRefusalCodes.NotSupported, "choice");
        }

        return reader.Make(InterventionKind.Requirement, position: reader.Position()) with { Choice = (int)(kind ?? 0), Value = reader.Intervention.Value ?? 0 };
    }

    public static ResolvedIntervention RotationProgramme(InterventionReader reader) => reader.Make(InterventionKind.RotationProgramme, perYear: reader.PerYear()) with
    {
        Choice = reader.Intervention.Choice switch { "horizontal" => 1, "vertical" => 2, _ => 0 },
    };

    public static ResolvedIntervention TrainingPlaces(InterventionReader reader)
    {
        CourseKind? kind = reader.Intervention.Choice switch
        {
            "degree" => CourseKind.Degree,
            "politicalTheory" => CourseKind.PoliticalTheory,
            "stateManagement" => CourseKind.StateManagement,
            _ => null,
        };
        if (kind is null)
        {
            reader.Refuse(InterventionRefusalCodes.NotSupported, "choice");
        }

        return reader.Make(InterventionKind.TrainingPlaces, perYear: reader.PerYear()) with { Choice = (int)(kind ?? 0) };
    }

    public static ResolvedIntervention RegimeSwitch(InterventionReader reader) => reader.Make(InterventionKind.RegimeSwitch) with
    {
        Choice = reader.Intervention.Choice switch
        {
            "planning" => (int)RuleSubject.Planning,
            "appointment" => (int)RuleSubject.Appointment,
            "rotation" => (int)RuleSubject.Rotation,
            _ => 0,
        },
    };
}

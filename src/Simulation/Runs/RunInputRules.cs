using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Runs;

/// <summary>What the inputs of a run must satisfy beside the rules of state and policy.</summary>
public static class RunInputRules
{
    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(RunInputs inputs)
    {
        if (inputs.Years is < 1 or > RunInputs.MostYears)
        {
            return $"A run lasts 1 to {RunInputs.MostYears} years.";
        }

        if (inputs.Replicates is < 1 or > RunInputs.MostReplicates)
        {
            return $"A run has 1 to {RunInputs.MostReplicates} replicates.";
        }

        if (inputs.Start < inputs.State.AsOfMonth || inputs.Start > inputs.State.AsOfMonth + 12)
        {
            return "A run starts in the roster's as-of month or at most twelve months after it.";
        }

        if (inputs.Precision.Any(target => target.HalfWidth <= 0 || !Statistics.StoppingRule.Codes.Contains(target.Code)))
        {
            return "A target of precision names a headline and a half-width above 0.";
        }

        return PolicyRules.Check(inputs.Policy) ?? (inputs.Interventions.All(one => IsSound(one, inputs)) ? null : "An intervention lies outside the run or names what is unknown.");
    }

    private static bool IsSound(ResolvedIntervention one, RunInputs inputs)
    {
        if (one.Month < inputs.Start || one.Month >= inputs.Start + inputs.Months)
        {
            return false;
        }

        var positions = inputs.State.Positions;
        var officialKnown = one.Official >= 0 && one.Official < inputs.State.Officials.Count;
        var positionKnown = one.Position >= 0 && one.Position < positions.Count;
        return one.Kind switch
        {
            InterventionKind.ForcedExit => officialKnown && one.Position == -1,
            InterventionKind.ForcedMove => officialKnown && positionKnown && positions.Kind[one.Position] == PositionKind.Post && positions.LinkedTo[one.Position] < 0,
            InterventionKind.Recruitment => one.Official == -1 && one.PerYear is >= -1 and <= 10_000
                && (one.Position == -1 || (positionKnown && positions.Kind[one.Position] == PositionKind.Entry)),
            InterventionKind.SentIn => positionKnown && positions.Kind[one.Position] == PositionKind.Post && positions.LinkedTo[one.Position] < 0,
            InterventionKind.UnnamedExits => one.Count >= 0 && one.Unit >= -1 && one.Unit < inputs.State.Units.Count,
            InterventionKind.Freeze => one.Unit >= -1 && one.Unit < inputs.State.Units.Count,
            InterventionKind.PolicyValue => Enum.IsDefined((Rule)one.Choice) && one.Value is >= 0 and <= 1_000_000,
            InterventionKind.RetirementDelay => one.Value is >= 0 and <= 600,
            InterventionKind.Requirement => positionKnown && one.Value is >= 0 and <= short.MaxValue,
            InterventionKind.RegimeSwitch => one.Choice is >= 0 and <= (int)RuleSubject.Rotation,
            InterventionKind.Protected => Array.TrueForAll(one.List, official => official >= 0 && official < inputs.State.Officials.Count),
            InterventionKind.CalledUp => officialKnown,
            InterventionKind.RotationProgramme => one.PerYear is >= 0 and <= 10_000 && one.Choice is >= 0 and <= 2,
            InterventionKind.SeatsChanged => positionKnown && one.Count >= 0 && one.Count <= positions.Seats[one.Position],
            InterventionKind.SeatsAbolished => positionKnown && one.Count >= 0,
            InterventionKind.HeadcountCut => one.Count is >= 0 and <= 100 && one.Unit >= -1 && one.Unit < inputs.State.Units.Count,
            InterventionKind.HazardShock => one.Count is >= 0 and <= 1_000 && one.Choice is >= 0 and <= HazardShocks.Discipline,
            InterventionKind.EarlyRetirement => one.List.Length % 2 == 0 && Array.TrueForAll(one.List, number => number is >= 0 and <= 600),
            InterventionKind.UnitsMerged => one.Unit >= 0 && one.Unit < inputs.State.Units.Count && one.List.Length > 0,
            InterventionKind.UnitsAbolished => one.Unit >= -1 && one.Unit < inputs.State.Units.Count
                && Array.TrueForAll(one.List, unit => unit >= 0 && unit < inputs.State.Units.Count),
            InterventionKind.PositionsMoved => one.List.Length % 2 == 0 && Array.TrueForAll(one.List, position => position >= 0 && position < positions.Count),
            InterventionKind.TrainingPlaces => one.PerYear is >= 0 and <= 10_000 && one.Choice is >= 0 and < TrainingPolicy.Kinds,
            InterventionKind.CongressMoved => one.Until >= 0,
            InterventionKind.NotStanding => officialKnown,
            InterventionKind.ElectionFails => positionKnown && positions.Kind[one.Position] == PositionKind.Post && positions.LinkedTo[one.Position] < 0,
            _ => false,
        };
    }
}

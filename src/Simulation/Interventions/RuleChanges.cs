using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Interventions that change numbers and rules of a replicate.</summary>
internal static class RuleChanges
{
    public static void Recruitment(ReplicateScratch r, ResolvedIntervention what)
    {
        if (what.Position >= 0)
        {
            r.State.RecruitsPerYear[r.Run.Places.OfPosition[what.Position]] = what.PerYear;
        }
        else
        {
            Array.Fill(r.State.RecruitsPerYear, what.PerYear);
        }
    }

    /// <summary>Puts off the retirement of everybody who has one ahead, newcomers included.</summary>
    public static void DelayRetirement(ReplicateScratch r, int months)
    {
        var state = r.State;
        state.RetirementDelay += months;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Present[slot] && state.Retire[slot] < OrganisationState.Never)
            {
                state.Retire[slot] += months;
                ExitSchedule.Redate(r, slot);
            }
        }
    }

    /// <summary>Whether a rule is read at all: what concerns assessments is not where they show abilities as they are or give no levels.</summary>
    public static bool Matters(ReplicateScratch r, Rule rule) => rule switch
    {
        Rule.AssessmentNoise => r.Run.Abilities.FromEvidence,
        Rule.ExcellentCap or Rule.NotCompletedYears => r.Run.LevelCuts.IsOn,
        _ => true,
    };

    /// <summary>Sets the places of a kind of course. More than none has taken effect once somebody begins such a course.</summary>
    public static bool TrainingPlaces(ReplicateScratch r, DatedIntervention dated)
    {
        r.Training.Places[dated.What.Choice] = dated.What.PerYear;
        r.Training.SetBy[dated.What.Choice] = dated.What.PerYear > 0 ? dated.Index : -1;
        return dated.What.PerYear == 0;
    }

    public static void Freeze(ReplicateScratch r, ResolvedIntervention what)
    {
        var until = what.Until - r.Run.Start;
        for (var unit = 0; unit < r.State.FrozenUntil.Length; unit++)
        {
            if (what.Unit < 0 || unit == what.Unit)
            {
                r.State.FrozenUntil[unit] = Math.Max(r.State.FrozenUntil[unit], until);
            }
        }
    }
}

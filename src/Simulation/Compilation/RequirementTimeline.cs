using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>What each place requires in the course of a run, where regimes and interventions change it.</summary>
internal static class RequirementTimeline
{
    /// <summary>The changes in order of month; a place without a requirement has none.</summary>
    public static RequirementSwitch[] Of(RunInputs inputs, Places places, Requirement?[] first, int[][] rules)
    {
        var now = (Requirement?[])first.Clone();
        var switches = new List<RequirementSwitch>();
        var held = rules[0][(int)Rule.HeldMonths];
        for (var month = 0; month < inputs.Months; month++)
        {
            if (rules[month][(int)Rule.HeldMonths] is var asked && asked != held)
            {
                held = asked;
                for (var place = 0; place < places.Count; place++)
                {
                    if (first[place] is { FeederMonths: > 0 })
                    {
                        Switch(now, switches, month, place, requirement => requirement with { FeederMonths = (short)asked });
                    }
                }
            }

            foreach (var one in inputs.Interventions)
            {
                if (one.Kind == InterventionKind.Requirement && one.Month == inputs.Start + month)
                {
                    Switch(now, switches, month, places.OfPosition[one.Position], requirement => Changed(requirement, one));
                }
            }
        }

        return [.. switches];
    }

    private static void Switch(Requirement?[] now, List<RequirementSwitch> switches, int month, int place, Func<Requirement, Requirement> change)
    {
        if (now[place] is { } before && change(before) is var after && after != before)
        {
            now[place] = after;
            switches.Add(new RequirementSwitch(month, place, after));
        }
    }

    private static Requirement Changed(Requirement requirement, ResolvedIntervention one) => (RequirementKind)one.Choice switch
    {
        RequirementKind.Degree => requirement with { Degree = (byte)one.Value },
        RequirementKind.PoliticalTheory => requirement with { Theory = (byte)one.Value },
        RequirementKind.StateManagement => requirement with { StateManagement = (byte)one.Value },
        RequirementKind.HeldMonths => requirement with { FeederMonths = (short)one.Value },
        _ => requirement with { MaximumAge = (short)one.Value },
    };
}

/// <summary>A place requires something else from a month on.</summary>
internal readonly record struct RequirementSwitch(int Month, int Place, Requirement Requirement);

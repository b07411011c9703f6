using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>A stretch of months with the same rules and requirements.</summary>
internal sealed class Epoch
{
    private readonly int[] rules;

    private Epoch(int[] rules, int[] classOf, Places places)
    {
        this.rules = rules;
        ClassOf = classOf;
        ServiceLeftAtAppointment = rules[(int)Rule.ServiceLeftAtAppointment];
        ServiceLeftInPlan = rules[(int)Rule.ServiceLeftInPlan];
        PositionsPerNominee = rules[(int)Rule.PositionsPerNominee];
        Noise = CompiledRun.Fixed(rules[(int)Rule.SelectionNoise]);
        Sources = (SourceScope)rules[(int)Rule.Sources];
        PlanTarget = [.. Enumerable.Range(0, places.Count).Select(place => Target(rules, places, place))];
    }

    /// <summary>Requirement class of each place, -1 where nobody is ever sought or planned.</summary>
    public int[] ClassOf { get; }

    /// <summary>Number of nominees aimed at for each place.</summary>
    public int[] PlanTarget { get; }

    public int ServiceLeftAtAppointment { get; }

    public int ServiceLeftInPlan { get; }

    public int PositionsPerNominee { get; }

    /// <summary>Tau, in score units.</summary>
    public int Noise { get; }

    public SourceScope Sources { get; }

    public int this[Rule rule] => rules[(int)rule];

    /// <summary>The epoch of each month.</summary>
    public static Epoch[] Of(RunInputs inputs, Places places, RequirementClasses classes, int[][] rules)
    {
        var epochs = new Epoch[inputs.Months];
        var classOf = classes.OfPlace;
        var switches = classes.Switches.ToLookup(one => one.Month);
        for (var month = 0; month < epochs.Length; month++)
        {
            if (switches.Contains(month))
            {
                classOf = (int[])classOf.Clone();
                foreach (var one in switches[month])
                {
                    classOf[one.Place] = classes.NumberOf(one.Requirement);
                }
            }

            epochs[month] = month > 0 && rules[month] == rules[month - 1] && !switches.Contains(month)
                ? epochs[month - 1]
                : new Epoch(rules[month], classOf, places);
        }

        return epochs;
    }

    /// <summary>Nominees aimed at: what the regime says for posts and bodies that are planned at all.</summary>
    private static int Target(int[] rules, Places places, int place)
    {
        var own = places.PlanTarget[place];
        var names = rules[(int)Rule.NamesPerPost];
        var coefficient = rules[(int)Rule.BodyCoefficient];
        return own == 0 ? 0
            : places.Kind[place] == State.PositionKind.Membership ? coefficient == 0 ? own : Math.Min(1_000, places.SeatsAtStart(place) * coefficient / 100)
            : names == 0 ? own : names;
    }
}

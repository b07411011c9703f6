using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// The rules in force in each month of a run: the policy's values, the regimes that begin before and while it goes on, and what interventions
/// change. Months with equal rules share one array. All of it is known before the first replicate.
/// </summary>
internal static class RuleTimeline
{
    /// <summary>Where no regime says: more than one.</summary>
    private const int LeastNames = 2;

    private static readonly int Count = Enum.GetValues<Rule>().Length;

    public static int[][] Of(RunInputs inputs)
    {
        var months = new int[inputs.Months][];
        var rules = Base(inputs.Policy);
        Apply(rules, inputs.Policy.Rules.Where(change => change.From <= inputs.Start), pinned: []);
        var pinned = new HashSet<RuleSubject>();
        for (var month = 0; month < months.Length; month++)
        {
            var next = (int[])rules.Clone();
            if (month > 0)
            {
                Apply(next, inputs.Policy.Rules.Where(change => change.From == inputs.Start + month), pinned);
            }

            foreach (var one in inputs.Interventions.Where(one => one.Kind == InterventionKind.RotationProgramme && one.Until == inputs.Start + month))
            {
                (next[(int)Rule.RotationProgramme], next[(int)Rule.RotationDirection]) = (0, 0);
            }

            foreach (var one in inputs.Interventions.Where(one => one.Month == inputs.Start + month))
            {
                Intervene(next, one, inputs.Policy, pinned);
            }

            rules = next.AsSpan().SequenceEqual(rules) && month > 0 ? rules : next;
            months[month] = rules;
        }

        return months;
    }

    private static int[] Base(Policy policy)
    {
        var rules = new int[Count];
        rules[(int)Rule.ServiceLeftAtAppointment] = policy.ServiceLeftAtAppointment;
        rules[(int)Rule.ServiceLeftInPlan] = policy.Plans.ServiceLeft;
        rules[(int)Rule.PositionsPerNominee] = policy.Plans.MostPositionsPerNominee;
        rules[(int)Rule.ConsecutiveTerms] = int.MaxValue;
        rules[(int)Rule.LeastNames] = LeastNames;
        rules[(int)Rule.SelectionNoise] = policy.SelectionNoise;
        rules[(int)Rule.Sources] = (int)policy.Sources;
        return rules;
    }

    private static void Apply(int[] rules, IEnumerable<RuleChange> changes, HashSet<RuleSubject> pinned)
    {
        foreach (var change in changes)
        {
            if (!pinned.Contains(RuleChange.SubjectOf(change.Rule)))
            {
                rules[(int)change.Rule] = change.Value;
            }
        }
    }

    private static void Intervene(int[] rules, ResolvedIntervention one, Policy policy, HashSet<RuleSubject> pinned)
    {
        if (one.Kind == InterventionKind.PolicyValue)
        {
            rules[one.Choice] = one.Value;
        }
        else if (one.Kind == InterventionKind.RotationProgramme)
        {
            (rules[(int)Rule.RotationProgramme], rules[(int)Rule.RotationDirection]) = (one.PerYear + 1, one.Choice);
        }
        else if (one.Kind == InterventionKind.RegimeSwitch)
        {
            var switched = Enum.GetValues<RuleSubject>().Where(subject => subject != RuleSubject.Policy && (one.Choice == 0 || (int)subject == one.Choice)).ToHashSet();
            Apply(rules, policy.Rules.Where(change => change.From <= one.Until && switched.Contains(RuleChange.SubjectOf(change.Rule))), pinned: []);
            pinned.UnionWith(switched);
        }
    }
}

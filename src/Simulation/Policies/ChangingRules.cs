namespace CadreOrleans.Simulation.Policies;

/// <summary>What terms, rotation and changing rules of a policy must satisfy; one rule, one sentence.</summary>
internal static class ChangingRules
{
    private const int Million = 1_000_000;

    public static string? Check(Policy policy) => CheckTerms(policy.Terms) ?? CheckPlans(policy.Plans) ?? CheckRules(policy);

    private static string? CheckTerms(TermPolicy terms) =>
        terms.Calendars.Length < byte.MaxValue && Array.TrueForAll(terms.Calendars, IsSound)
        && terms.CountsFromMonths is >= 0 and <= 600 && terms.Women is >= 0 and <= Million && terms.Young is >= 0 and <= Million
            ? null
            : "The boundaries of terms must ascend, each with the service that standing again asks for; shares lie between 0 and 1.";

    private static string? CheckPlans(PlanPolicy plans) =>
        plans.NextPlanMonths >= 0 && plans.NextPlanMonths <= plans.TermMonths && plans.YoungUnder.Length <= 16 && Array.TrueForAll(plans.YoungUnder, years => years is >= 0 and <= 110)
            ? null
            : "The next term's plan is kept for no longer than a term, and the ages of the young lie under 110.";

    private static string? CheckRules(Policy policy)
    {
        for (var i = 0; i < policy.Rules.Length; i++)
        {
            var change = policy.Rules[i];
            if (!Enum.IsDefined(change.Rule) || change.Value is < 0 or > Million || (i > 0 && change.From < policy.Rules[i - 1].From))
            {
                return "Changes of rules must be in order of month, each of a known rule with a value from 0 to a million.";
            }
        }

        return policy.Rotation.Month is >= 0 and <= 12 ? null : "Rotations are decided in a month from 1 to 12, or in none.";
    }

    private static bool IsSound(TermCalendar calendar)
    {
        for (var i = 1; i < calendar.Boundaries.Length; i++)
        {
            if (calendar.Boundaries[i] <= calendar.Boundaries[i - 1])
            {
                return false;
            }
        }

        return calendar.Reelection.Length == calendar.Boundaries.Length && Array.TrueForAll(calendar.Reelection, months => months is >= 0 and <= 600);
    }
}

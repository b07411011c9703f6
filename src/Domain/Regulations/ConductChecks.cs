namespace CadreOrleans.Domain.Regulations;

/// <summary>What levels and discipline of the simulation section must satisfy beyond their form.</summary>
internal static class ConductChecks
{
    private const string Assessment = "$.simulation.assessment";
    private const string Discipline = "$.simulation.discipline";
    private const int MostWeight = 100_000;

    public static IEnumerable<PackError> Check(SimulationPolicy policy) =>
    [
        .. policy.Assessment is { } assessment ? Check(assessment, policy.Abilities) : [],
        .. policy.Discipline is { } discipline ? Check(discipline) : [],
    ];

    private static IEnumerable<PackError> Check(AssessmentRule rule, AbilityRule? abilities)
    {
        (string Name, double Percent)[] shares =
        [
            ("excellentPercent", rule.ExcellentPercent.Value), ("completedPercent", rule.CompletedPercent.Value), ("notCompletedPercent", rule.NotCompletedPercent.Value),
        ];
        foreach (var (name, _) in shares.Where(share => !(share.Percent is >= 0 and <= 100)))
        {
            yield return new PackError($"{Assessment}.{name}.value", "A share lies between 0 and 100 percent.");
        }

        if (!(shares.Sum(share => share.Percent) <= 100))
        {
            yield return new PackError(Assessment, "The shares of levels sum to 100 percent at most.");
        }

        if (rule.Month.Value is < 1 or > 12)
        {
            yield return new PackError(Assessment + ".month.value", "A month of the year lies between 1 and 12.");
        }

        if (abilities is not { FromEvidence.Value: true })
        {
            yield return new PackError(Assessment, "Levels follow from what assessments show: abilities.fromEvidence must be true.");
        }
    }

    private static IEnumerable<PackError> Check(DisciplineHazards rule)
    {
        for (var i = 0; i < rule.BandLimits.Count; i++)
        {
            if (rule.BandLimits[i] is < 1 or > 110 || (i > 0 && rule.BandLimits[i] <= rule.BandLimits[i - 1]))
            {
                yield return new PackError($"{Discipline}.bandLimits[{i}]", "Age bands ascend and end between 1 and 110 years.");
            }
        }

        if (rule.PerYear.Count is < 1 or > 16)
        {
            yield return new PackError(Discipline + ".perYear", "There are hazards for 1 to 16 tiers.");
        }

        for (var tier = 0; tier < rule.PerYear.Count; tier++)
        {
            if (rule.PerYear[tier].Count != rule.BandLimits.Count + 1)
            {
                yield return new PackError($"{Discipline}.perYear[{tier}]", $"There is one hazard for each of the {rule.BandLimits.Count + 1} age bands.");
            }

            for (var band = 0; band < rule.PerYear[tier].Count; band++)
            {
                if (!(rule.PerYear[tier][band] is >= 0 and < 1))
                {
                    yield return new PackError($"{Discipline}.perYear[{tier}][{band}]", "A yearly hazard lies from 0 to under 1.");
                }
            }
        }

        int[] weights = [rule.Forms.Reprimand, rule.Forms.Warning, rule.Forms.Removal];
        if (Array.Exists(weights, weight => weight is < 0 or > MostWeight) || weights.Sum() == 0)
        {
            yield return new PackError(Discipline + ".forms", $"Weights lie between 0 and {MostWeight}, and one is above 0.");
        }
    }
}

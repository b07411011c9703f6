namespace CadreOrleans.Domain.Regulations;

/// <summary>What the selection section of a pack must satisfy beyond its form.</summary>
internal static class SelectionChecks
{
    private const int Whole = 100;

    public static IEnumerable<PackError> Check(SelectionPolicy policy)
    {
        if (policy.VirtueWeightPercent.Value is < 0 or > Whole)
        {
            yield return new PackError("$.selection.virtueWeightPercent", "A weight is 0 to 100 percent.");
        }

        if (policy.MinimumVirtuePercent is { Value: < 0 or > Whole })
        {
            yield return new PackError("$.selection.minimumVirtuePercent", "A share is 0 to 100 percent.");
        }

        foreach (var (name, variance) in Variances(policy).Where(entry => !(entry.Variance > 0) || double.IsInfinity(entry.Variance)))
        {
            yield return new PackError($"$.selection.{name}", $"A variance is above 0; {variance} is not.");
        }

        if (policy.Breadth.Steps.Count == 0 || policy.Trainings.Steps.Count == 0)
        {
            yield return new PackError($"$.selection.{(policy.Breadth.Steps.Count == 0 ? "breadth" : "trainings")}.steps", "At least one step is named.");
        }
    }

    private static IEnumerable<(string Name, double Variance)> Variances(SelectionPolicy policy) =>
    [
        ("priorVariance", policy.PriorVariance.Value),
        ("results.variance", policy.Results.Variance),
        ("conduct.variance", policy.Conduct.Variance),
        ("confidenceVotes.variance", policy.ConfidenceVotes.Variance),
        ("discipline.variance", policy.Discipline.Variance),
        ("degrees.variance", policy.Degrees.Variance),
        ("politicalTheory.variance", policy.PoliticalTheory.Variance),
        ("stateManagement.variance", policy.StateManagement.Variance),
        ("breadth.variance", policy.Breadth.Variance),
        ("trainings.variance", policy.Trainings.Variance),
    ];
}

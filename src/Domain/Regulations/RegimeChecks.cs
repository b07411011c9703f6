namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>What the regimes of a pack must satisfy beyond their form.</summary>
internal static class RegimeChecks
{
    private const int Whole = 100;

    public static IEnumerable<PackError> Check(PackDocument document)
    {
        var regimes = document.Regimes;
        return Series(document, "planning", regimes.Planning)
            .Concat(Series(document, "appointment", regimes.Appointment))
            .Concat(Series(document, "rotation", regimes.Rotation))
            .Concat(Series(document, "assessment", regimes.Assessment))
            .Concat(Series(document, "discipline", regimes.Discipline))
            .Concat(Series(document, "trustVote", regimes.TrustVote))
            .Concat(regimes.Planning.SelectMany((regime, i) => Planning(document, regime, $"$.regimes.planning[{i}]")))
            .Concat(regimes.Appointment.SelectMany((regime, i) => Share(regime.Pass, $"$.regimes.appointment[{i}].pass")))
            .Concat(regimes.TrustVote.SelectMany((regime, i) => Share(regime.OutOfPlan, $"$.regimes.trustVote[{i}].outOfPlan")
                .Concat(Share(regime.Dismissal, $"$.regimes.trustVote[{i}].dismissal"))));
    }

    private static IEnumerable<PackError> Series<T>(PackDocument document, string subject, IReadOnlyList<T> regimes)
        where T : Regime
    {
        for (var i = 0; i < regimes.Count; i++)
        {
            if (regimes.Take(i).Any(other => other.Code == regimes[i].Code))
            {
                yield return new PackError($"$.regimes.{subject}[{i}].code", $"'{regimes[i].Code}' stands twice; a regime has one entry in pack '{document.Id}'.");
            }

            if (regimes.Take(i).Any(other => other.From == regimes[i].From))
            {
                yield return new PackError($"$.regimes.{subject}[{i}].from", "Two regimes on one subject begin on the same day; only one can be in force.");
            }
        }
    }

    private static IEnumerable<PackError> Planning(PackDocument document, PlanningRegime regime, string path)
    {
        if (regime.MinimumNames.Value > regime.MaximumNames.Value)
        {
            yield return new PackError($"{path}.minimumNames", "The number aimed at is at most the maximum.");
        }

        if (regime.CoefficientFromPercent.Value > regime.CoefficientToPercent.Value)
        {
            yield return new PackError($"{path}.coefficientFromPercent", "The coefficient's lower bound is at most its upper one.");
        }

        if (regime.WomenPercent.Value > Whole || regime.YoungPercent.Value > Whole)
        {
            yield return new PackError($"{path}.{(regime.WomenPercent.Value > Whole ? "womenPercent" : "youngPercent")}", "A share is at most 100 percent.");
        }

        if (regime.ReviewByMonth.Value is < 1 or > 12)
        {
            yield return new PackError($"{path}.reviewByMonth", "A month of the year is 1 to 12.");
        }

        foreach (var tier in regime.YoungUnderYears.Keys.Where(code => document.Tiers.All(tier => tier.Code != code)))
        {
            yield return new PackError($"{path}.youngUnderYears.{tier}", $"'{tier}' is none of the pack's tiers.");
        }

        foreach (var error in Share(regime.Quorum, $"{path}.quorum").Concat(Share(regime.Pass, $"{path}.pass")))
        {
            yield return error;
        }
    }

    private static IEnumerable<PackError> Share(Sourced<Fraction> fraction, string path) =>
        fraction.Value.Denominator < 1 || fraction.Value.Numerator < 0 || fraction.Value.Numerator > fraction.Value.Denominator
            ? [new PackError(path, "A fraction lies between 0 and 1.")]
            : [];
}

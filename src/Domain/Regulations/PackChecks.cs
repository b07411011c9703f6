namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;

/// <summary>What a pack must satisfy beyond its form; every finding is collected.</summary>
internal static class PackChecks
{
    public static IEnumerable<PackError> Check(PackDocument document)
    {
        if (!Identifier.IsWellFormed(document.Id))
        {
            yield return new PackError("$.id", "An identifier is 1 to 64 of the characters a-z, 0-9 and '-'.");
        }

        if (document.Tiers.Count == 0)
        {
            yield return new PackError("$.tiers", "A pack names at least one tier.");
        }

        foreach (var twice in (document.UnitKinds ?? []).Index().GroupBy(kind => kind.Item.Code).SelectMany(same => same.Skip(1)))
        {
            yield return new PackError($"$.unitKinds[{twice.Index}].code", $"'{twice.Item.Code}' stands twice; a kind of unit has one entry.");
        }

        foreach (var error in CheckTitles(document).Concat(CheckTerms(document)).Concat(CheckNumbers(document)).Concat(RegimeChecks.Check(document)).Concat(CheckRetirement(document)).Concat(SelectionChecks.Check(document.Selection)).Concat(CheckReadiness(document)).Concat(ReorganisationChecks.Check(document)).Concat(SimulationChecks.Check(document)))
        {
            yield return error;
        }
    }

    private static IEnumerable<PackError> CheckTitles(PackDocument document)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < document.Titles.Count; i++)
        {
            var title = document.Titles[i];
            if (!seen.Add(title.Code))
            {
                yield return new PackError($"$.titles[{i}].code", $"'{title.Code}' stands twice; a title has one entry.");
            }

            if (title.FeederGroup > title.Group)
            {
                yield return new PackError($"$.titles[{i}].feederGroup", "A title is filled from its own group or a lower one.");
            }

            if ((title.Kind == TitleKind.Membership) != (title.Body is not null))
            {
                yield return new PackError($"$.titles[{i}].body", "A membership names its body, and no other title does.");
            }
        }
    }

    private static IEnumerable<PackError> CheckTerms(PackDocument document)
    {
        for (var i = 0; i < document.Terms.Count; i++)
        {
            var term = document.Terms[i];
            if (term.Ends <= term.Starts)
            {
                yield return new PackError($"$.terms[{i}].ends", $"The term ends in {term.Ends}, not after it starts in {term.Starts}.");
            }

            foreach (var tier in term.ReferenceMonths.Keys.Where(code => document.Tiers.All(tier => tier.Code != code)))
            {
                yield return new PackError($"$.terms[{i}].referenceMonths.{tier}", $"'{tier}' is none of the pack's tiers.");
            }

            foreach (var title in (term.TitleReelectionMonths?.Keys ?? []).Where(code => document.Titles.All(title => title.Code != code)))
            {
                yield return new PackError($"$.terms[{i}].titleReelectionMonths.{title}", $"'{title}' is none of the pack's titles.");
            }
        }
    }

    private static IEnumerable<PackError> CheckNumbers(PackDocument document)
    {
        if (document.Cohorts.UnderYears > document.Cohorts.OverYears)
        {
            yield return new PackError("$.cohorts", "The first cohort ends below the third.");
        }
    }

    private static IEnumerable<PackError> CheckReadiness(PackDocument document)
    {
        foreach (var readiness in Enum.GetValues<Readiness>().Where(degree => document.Readiness.Count(band => band.Readiness == degree) != 1))
        {
            yield return new PackError("$.readiness", $"'{readiness}' has exactly one entry.");
        }

        for (var i = 0; i < document.Readiness.Count; i++)
        {
            var isBounded = document.Readiness[i].Readiness is Readiness.WithinOneYear or Readiness.WithinThreeYears or Readiness.WithinFiveYears;
            if (isBounded != (document.Readiness[i].Months > 0))
            {
                yield return new PackError($"$.readiness[{i}].months", "The three degrees between now and never have a number of months above 0, and the others have none.");
            }
        }

        var months = new[] { Readiness.WithinOneYear, Readiness.WithinThreeYears, Readiness.WithinFiveYears }
            .Select(degree => document.Readiness.FirstOrDefault(band => band.Readiness == degree)?.Months)
            .ToArray();
        if (months[1] <= months[0] || months[2] <= months[1])
        {
            yield return new PackError("$.readiness", "A degree farther from now has more months than the one before it.");
        }
    }

    private static IEnumerable<PackError> CheckRetirement(PackDocument document)
    {
        string? problem = null;
        try
        {
            _ = new RetirementRoadmap(
                document.Retirement.Bands.Select(band => new RetirementBand(band.Sex, band.BornFrom, band.BornTo, band.AgeMonths)),
                document.Retirement.Source);
        }
        catch (ArgumentException wrong)
        {
            problem = wrong.Message;
        }

        if (problem is not null)
        {
            yield return new PackError("$.retirement.bands", problem);
        }
    }
}

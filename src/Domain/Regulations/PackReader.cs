namespace CadreOrleans.Domain.Regulations;

using System.Text.Json;
using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Something wrong in a pack's file.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Problem">What is wrong and what would be right.</param>
public sealed record PackError(string Path, string Problem);

/// <summary>A pack's file cannot be used; the message names every path that is wrong.</summary>
public sealed class InvalidPackException : Exception
{
    /// <summary>Makes the exception from what was found.</summary>
    public InvalidPackException(IReadOnlyList<PackError> errors)
        : base(string.Join(Environment.NewLine, errors.Select(error => $"{error.Path}: {error.Problem}"))) => Errors = errors;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<PackError> Errors { get; }
}

/// <summary>Reads and checks regulation packs. The form is published as <c>regulations/pack.schema.json</c>.</summary>
public static class PackReader
{
    /// <summary>Reads a pack.</summary>
    /// <exception cref="InvalidPackException">The file is no valid pack; nothing of it is used.</exception>
    public static RegulationPack Read(ReadOnlySpan<byte> json)
    {
        PackDocument document;
        try
        {
            document = JsonSerializer.Deserialize(json, PackJson.Default.PackDocument)
                ?? throw new InvalidPackException([new PackError("$", "The file is empty.")]);
        }
        catch (JsonException wrong)
        {
            throw new InvalidPackException([new PackError(wrong.Path ?? "$", wrong.Message)]);
        }

        var errors = PackChecks.Check(document).ToArray();
        return errors.Length > 0 ? throw new InvalidPackException(errors) : Build(document);
    }

    private static RegulationPack Build(PackDocument document) => new(
        document.Id,
        document.Version,
        document.Name,
        document.Tiers,
        [.. document.Titles.Select(Build)],
        [.. document.Terms.Select(Build).OrderBy(term => term.Starts)],
        document.Cohorts,
        new RetirementRoadmap(
            document.Retirement.Bands.Select(band => new RetirementBand(band.Sex, band.BornFrom, band.BornTo, band.AgeMonths)),
            document.Retirement.Source),
        document.Targets,
        new RegimeBook(document.Regimes),
        document.Selection,
        new ReadinessScale(document.Readiness),
        document.Courses,
        document.MajorityEthnicity,
        document.Reorganisation ?? ReorganisationPolicy.None,
        document.Simulation ?? SimulationPolicy.None,
        document.UnitKinds ?? []);

    private static Term Build(TermEntry entry) => new(
        entry.Code,
        entry.Starts,
        entry.Ends,
        entry.ReferenceMonths,
        entry.Source,
        entry.StateReferenceMonth,
        entry.ReelectionMonths,
        entry.StateReelectionMonths,
        entry.TitleReelectionMonths);

    private static Title Build(TitleEntry entry) => new(
        entry.Code,
        entry.Name,
        entry.Group,
        entry.Kind,
        entry.Body,
        entry.Key ?? false,
        entry.FeederGroup,
        entry.MinimumDegree ?? default,
        entry.MinimumPoliticalTheory ?? default,
        entry.MinimumStateManagement ?? default,
        entry.HoldingAgeLimitMonths,
        entry.OutsideRoadmap ?? false,
        entry.Source,
        entry.Fields ?? [],
        entry.Membership,
        entry.FirstTimeAgeLimitMonths,
        entry.IsState ?? false,
        entry.IsHead ?? false);
}

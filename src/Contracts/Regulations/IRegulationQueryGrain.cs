using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Regulations;

/// <summary>Lists the regulations that apply in a workspace. Key: the workspace.</summary>
[Alias("cadre.regulation-query-grain")]
public interface IRegulationQueryGrain : IGrainWithStringKey
{
    /// <summary>Every value in force on the reading's day, with document, article and certainty.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("of")]
    Task<Outcome<Answer<RegulationsView>>> Of(Caller caller, Reading reading);

    /// <summary>Which pack the workspace uses, and its own values over it; null when there is no such workspace.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("chosen")]
    Task<ChosenPack?> Chosen(Caller caller, Reading reading);
}

/// <summary>The pack of a workspace.</summary>
/// <param name="Pack">Identifier of the shipped pack.</param>
/// <param name="Overlay">The workspace's own values, as a JSON merge patch; null if none.</param>
[GenerateSerializer, Immutable, Alias("cadre.chosen-pack")]
public sealed record ChosenPack([property: Id(0)] string Pack, [property: Id(1)] string? Overlay);

/// <summary>The regulations that apply.</summary>
/// <param name="Pack">Identifier of the pack.</param>
/// <param name="Version">Its version.</param>
/// <param name="Overlay">The workspace's own values, as a JSON merge patch; null if none.</param>
/// <param name="Values">Every value in force on the day.</param>
[GenerateSerializer, Immutable, Alias("cadre.regulations-view")]
public sealed record RegulationsView(
    [property: Id(0)] string Pack,
    [property: Id(1)] string Version,
    [property: Id(2)] string? Overlay,
    [property: Id(3)] IReadOnlyList<RegulationValueView> Values);

/// <summary>One value.</summary>
/// <param name="Path">Where it stands in the pack; entries of lists by their code.</param>
/// <param name="Value">The value, as JSON.</param>
/// <param name="Source">Document, article and certainty.</param>
/// <param name="IsOwn">Whether the workspace laid it over the shipped pack.</param>
[GenerateSerializer, Immutable, Alias("cadre.regulation-value-view")]
public sealed record RegulationValueView(
    [property: Id(0)] string Path,
    [property: Id(1)] string Value,
    [property: Id(2)] Citation Source,
    [property: Id(3)] bool IsOwn);

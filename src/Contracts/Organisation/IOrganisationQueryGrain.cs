using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Organisation;

/// <summary>Answers about units, positions and who holds them, from the silo's roster. Key: the workspace.</summary>
[Alias("cadre.organisation-query-grain")]
public interface IOrganisationQueryGrain : IGrainWithStringKey
{
    /// <summary>The whole tree of units with their positions and holders. Null when there is no such workspace.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("tree")]
    Task<Answer<OrganisationTree>?> Tree(Caller caller, Reading reading);

    /// <summary>Units, by order of the tree, found by name or code with or without diacritics.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("units")]
    Task<Answer<Page<UnitView>>?> Units(Caller caller, Reading reading, ListRequest request);

    /// <summary>One unit; null when there is none.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("unit")]
    Task<Answer<UnitView>?> Unit(Caller caller, Reading reading, string unit);

    /// <summary>Positions, by order of the tree, found by name, title or unit with or without diacritics.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("positions")]
    Task<Answer<Page<PositionView>>?> Positions(Caller caller, Reading reading, ListRequest request);

    /// <summary>One position with its holders, past holders and nominees; null when there is none.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("position")]
    Task<Answer<PositionDetail>?> Position(Caller caller, Reading reading, string position);

    /// <summary>The district in one screen.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("overview")]
    Task<Answer<Overview>?> Overview(Caller caller, Reading reading);
}

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Search">Free text; null for all.</param>
/// <param name="Limit">Most entries to return, 1 to 500.</param>
/// <param name="Cursor">Where to go on, as the part before said.</param>
/// <param name="Unit">Only what belongs to this unit or a unit under it; null for all.</param>
[GenerateSerializer, Immutable, Alias("cadre.list-request")]
public sealed record ListRequest(
    [property: Id(0)] string? Search = null,
    [property: Id(1)] int Limit = 100,
    [property: Id(2)] string? Cursor = null,
    [property: Id(3)] string? Unit = null);

using CadreOrleans.Contracts.Access;

namespace CadreOrleans.Contracts.Workspaces;

/// <summary>The workspaces that a caller may see, and the packs and samples that are shipped. Key: <c>all</c>.</summary>
[Alias("cadre.workspace-directory-grain")]
public interface IWorkspaceDirectoryGrain : IGrainWithStringKey
{
    /// <summary>The workspaces in which the caller may read.</summary>
    [Requires(Right.None)]
    [Alias("list")]
    Task<IReadOnlyList<WorkspaceView>> List(Caller caller);

    /// <summary>Identifiers, versions and names of the shipped packs.</summary>
    [Requires(Right.None)]
    [Alias("packs")]
    Task<IReadOnlyList<PackView>> Packs(Caller caller);

    /// <summary>Names of the shipped samples; a workspace made from one bears its name.</summary>
    [Requires(Right.None)]
    [Alias("samples")]
    Task<IReadOnlyList<string>> Samples(Caller caller);
}

/// <summary>A workspace in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name of the committee.</param>
/// <param name="Pack">Identifier of its pack.</param>
/// <param name="Fictional">Whether all data are invented.</param>
/// <param name="WorkingDate">What is "now" in it.</param>
/// <param name="Pinned">Whether the working date is pinned.</param>
/// <param name="LedgerPosition">Position of its ledger.</param>
/// <param name="Officials">Number of officials in post.</param>
/// <param name="Positions">Number of positions.</param>
[GenerateSerializer, Immutable, Alias("cadre.workspace-view")]
public sealed record WorkspaceView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Pack,
    [property: Id(3)] bool Fictional,
    [property: Id(4)] DateOnly WorkingDate,
    [property: Id(5)] bool Pinned,
    [property: Id(6)] long LedgerPosition,
    [property: Id(7)] int Officials,
    [property: Id(8)] int Positions);

/// <summary>A shipped pack in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Version">Version.</param>
/// <param name="NameVi">Name in Vietnamese.</param>
/// <param name="NameEn">Name in English.</param>
[GenerateSerializer, Immutable, Alias("cadre.pack-view")]
public sealed record PackView([property: Id(0)] string Id, [property: Id(1)] string Version, [property: Id(2)] string NameVi, [property: Id(3)] string NameEn);

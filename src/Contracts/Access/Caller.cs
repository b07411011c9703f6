using System.Collections.Immutable;

namespace CadreOrleans.Contracts.Access;

/// <summary>What a caller may do. A caller without a right does not learn that there was something to see.</summary>
[Flags]
public enum Right
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>See units, positions, who holds them, figures.</summary>
    ReadOrganisation = 1,

    /// <summary>See the file of an official.</summary>
    ReadOfficial = 2,

    /// <summary>See details of discipline in a file.</summary>
    ReadDiscipline = 4,

    /// <summary>See family relations in a file.</summary>
    ReadFamily = 8,

    /// <summary>See identity numbers in a file.</summary>
    ReadIdentityNumber = 16,

    /// <summary>See assessments and votes in a file.</summary>
    ReadAssessment = 32,

    /// <summary>Record what was decided.</summary>
    Record = 64,

    /// <summary>Make plans and what-ifs, and run them.</summary>
    Plan = 128,

    /// <summary>Create, set up and remove workspaces.</summary>
    Administer = 256,

    /// <summary>Read the audit trail.</summary>
    Audit = 512,

    /// <summary>Everything but what has to be given by name.</summary>
    All = 1023,

    /// <summary>See in a simulated future who by name would hold what. Given by name only, since it is off by default.</summary>
    Outlook = 1024,
}

/// <summary>
/// Who asks, and how far he may: carried explicitly by every query and command, so that no grain ever guesses. The API makes it from a sign-in or a key;
/// grains pass on the one they were given.
/// </summary>
/// <param name="Account">Opaque identifier of the account or key; stands in the audit trail.</param>
/// <param name="Rights">What the caller may do.</param>
/// <param name="Workspaces">Workspaces to which the rights apply; empty for all.</param>
[GenerateSerializer, Immutable, Alias("cadre.caller")]
public sealed record Caller(
    [property: Id(0)] string Account,
    [property: Id(1)] Right Rights,
    [property: Id(2)] ImmutableArray<string> Workspaces)
{
    /// <summary>The administrator of the embedded mode: the person at the computer.</summary>
    public static Caller LocalAdministrator { get; } = new("local-administrator", Right.All, []);

    /// <summary>The system itself: sweeps, loading of the sample, resumption of runs.</summary>
    public static Caller System { get; } = new("system", Right.All, []);

    /// <summary>Whether the caller has a right in a workspace.</summary>
    public bool May(Right right, string workspace) =>
        (Rights & right) == right && (Workspaces.IsDefaultOrEmpty || Workspaces.Contains(workspace));
}

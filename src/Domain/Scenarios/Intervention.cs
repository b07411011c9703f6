namespace CadreOrleans.Domain.Scenarios;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>
/// One change that a what-if makes to the world. Stored by its <see cref="Kind"/>; a kind the kernel does not carry is refused as
/// <c>intervention-not-supported</c> when the scenario is written, never ignored.
/// </summary>
/// <param name="Kind">Stable name: <c>forced-exit</c>, <c>forced-move</c>, <c>recruitment</c>.</param>
/// <param name="Month">The month in which it takes effect.</param>
/// <param name="Official">The official concerned (forced exit, forced move).</param>
/// <param name="Position">Where the official goes (forced move), or the entry post whose recruitment changes.</param>
/// <param name="Reason">Neutral reason of a forced exit.</param>
/// <param name="PerYear">Recruits a year from that month on (recruitment); 0 stops it.</param>
[GenerateSerializer, Immutable, Alias("cadre.intervention")]
public sealed record Intervention(
    [property: Id(0)] string Kind,
    [property: Id(1)] Month Month,
    [property: Id(2)] OfficialId? Official = null,
    [property: Id(3)] PositionId? Position = null,
    [property: Id(4)] ForcedExitReason? Reason = null,
    [property: Id(5)] int? PerYear = null);

/// <summary>The only reasons a forced exit of a named person may have (simulation notes, rule on named persons, 6).</summary>
public enum ForcedExitReason
{
    /// <summary>Retires.</summary>
    Retires,

    /// <summary>Moves away.</summary>
    Moves,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>Kinds of intervention that this release carries.</summary>
public static class InterventionKinds
{
    /// <summary>A named official leaves service in the month.</summary>
    public const string ForcedExit = "forced-exit";

    /// <summary>A named official takes a position in the month.</summary>
    public const string ForcedMove = "forced-move";

    /// <summary>The number of recruits a year changes from the month on.</summary>
    public const string Recruitment = "recruitment";

    /// <summary>All kinds carried.</summary>
    public static IReadOnlyList<string> Supported { get; } = [ForcedExit, ForcedMove, Recruitment];
}

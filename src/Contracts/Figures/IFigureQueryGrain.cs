using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Figures;

/// <summary>The figures of a resolution report and the resolution's targets, computed from the roster. Key: the workspace.</summary>
[Alias("cadre.figure-query-grain")]
public interface IFigureQueryGrain : IGrainWithStringKey
{
    /// <summary>All figures for a period, both days included. Null when there is no such workspace.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("get")]
    Task<Answer<FigureReport>?> Get(Caller caller, Reading reading, DateOnly from, DateOnly to);
}

/// <summary>Figures for a period.</summary>
/// <param name="From">First day counted.</param>
/// <param name="To">Last day counted.</param>
/// <param name="Figures">F1 to F9.</param>
/// <param name="Targets">T1 to T4.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-report")]
public sealed record FigureReport(
    [property: Id(0)] DateOnly From,
    [property: Id(1)] DateOnly To,
    [property: Id(2)] IReadOnlyList<FigureView> Figures,
    [property: Id(3)] IReadOnlyList<FigureView> Targets);

/// <summary>One figure with everything that defends it.</summary>
/// <param name="Code">F1 to F9, T1 to T4.</param>
/// <param name="Name">Name.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">What it is a share of; null for a plain count.</param>
/// <param name="Target">Share aimed at, 0 to 1; null for a plain count.</param>
/// <param name="Missing">How many are missing to the target, in units of the numerator; null for a plain count.</param>
/// <param name="Source">Where the definition or the target comes from.</param>
/// <param name="Rows">The rows behind the numerator.</param>
/// <param name="Unknown">How many could not be decided for want of data.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-view")]
public sealed record FigureView(
    [property: Id(0)] string Code,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] Bilingual Definition,
    [property: Id(3)] int Numerator,
    [property: Id(4)] int? Denominator,
    [property: Id(5)] double? Target,
    [property: Id(6)] int? Missing,
    [property: Id(7)] Citation Source,
    [property: Id(8)] IReadOnlyList<FigureRow> Rows,
    [property: Id(9)] int Unknown);

/// <summary>One row behind a figure.</summary>
/// <param name="Official">Official, if one; null otherwise.</param>
/// <param name="OfficialName">Name; null when the caller may not see it.</param>
/// <param name="Position">Position, if one.</param>
/// <param name="PositionName">Name of the position.</param>
/// <param name="Unit">Unit, if one.</param>
/// <param name="UnitName">Name of the unit.</param>
/// <param name="On">Day of what is counted; null for a stock.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-row")]
public sealed record FigureRow(
    [property: Id(0)] string? Official,
    [property: Id(1)] string? OfficialName,
    [property: Id(2)] string? Position,
    [property: Id(3)] string? PositionName,
    [property: Id(4)] string? Unit,
    [property: Id(5)] string? UnitName,
    [property: Id(6)] DateOnly? On);

using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Contracts.Figures;

/// <summary>Figures for a period.</summary>
/// <param name="From">First day counted.</param>
/// <param name="To">Last day counted.</param>
/// <param name="Unit">Unit asked about; null for all.</param>
/// <param name="Figures">F1 to F9.</param>
/// <param name="Targets">T1 to T4.</param>
/// <param name="Requirements">R1 to R25.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-report")]
public sealed record FigureReport(
    [property: Id(0)] DateOnly From,
    [property: Id(1)] DateOnly To,
    [property: Id(2)] string? Unit,
    [property: Id(3)] IReadOnlyList<FigureView> Figures,
    [property: Id(4)] IReadOnlyList<FigureView> Targets,
    [property: Id(5)] IReadOnlyList<FigureView> Requirements);

/// <summary>One figure with everything that defends it.</summary>
/// <param name="Code">F1 to F9, T1 to T4, R1 to R25; a reading beside a figure has a code below it.</param>
/// <param name="Name">Name.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Kinds">What it means for decisions.</param>
/// <param name="Unit">Short code of what is counted: <c>people</c>, <c>moves</c>, <c>communes</c>, <c>days</c>, ...</param>
/// <param name="Numerator">The count; null when nothing is measured, and when it is withheld with the rows (of one unit a count can tell about one person).</param>
/// <param name="Denominator">What it is a share of; null for a plain count.</param>
/// <param name="Target">Share aimed at, 0 to 1; null where none is set.</param>
/// <param name="Missing">How many are missing to the target, in units of the numerator; null where there is no share or no target.</param>
/// <param name="Source">Where the definition or the target comes from.</param>
/// <param name="Counted">Number of rows behind the numerator.</param>
/// <param name="Lacking">Number of rows of the denominator known not to be in the numerator.</param>
/// <param name="Unknown">How many could not be decided for want of data.</param>
/// <param name="RowsHidden">Whether the rows are withheld, for want of a right.</param>
/// <param name="Signs">Codes of figures that are indirect signs of what is not measured.</param>
/// <param name="Readings">Other readings and parts, side by side.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-view")]
public sealed record FigureView(
    [property: Id(0)] string Code,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] Bilingual Definition,
    [property: Id(3)] IReadOnlyList<RuleKind> Kinds,
    [property: Id(4)] string Unit,
    [property: Id(5)] int? Numerator,
    [property: Id(6)] int? Denominator,
    [property: Id(7)] double? Target,
    [property: Id(8)] int? Missing,
    [property: Id(9)] Citation Source,
    [property: Id(10)] int Counted,
    [property: Id(11)] int Lacking,
    [property: Id(12)] int Unknown,
    [property: Id(13)] bool RowsHidden,
    [property: Id(14)] IReadOnlyList<string> Signs,
    [property: Id(15)] IReadOnlyList<FigureView> Readings);

/// <summary>Rows behind a figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Part">Which of its rows.</param>
/// <param name="Rows">A part of them; empty when the figure says that they are withheld.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-rows")]
public sealed record FigureRows(
    [property: Id(0)] FigureView Figure,
    [property: Id(1)] FigurePart Part,
    [property: Id(2)] Page<FigureRow> Rows);

/// <summary>One row behind a figure.</summary>
/// <param name="Official">Official, if one; null otherwise.</param>
/// <param name="OfficialName">Name; null when it was erased.</param>
/// <param name="Position">Position, if one.</param>
/// <param name="PositionName">Name of the position.</param>
/// <param name="Unit">Unit, if one.</param>
/// <param name="UnitName">Name of the unit.</param>
/// <param name="FactCode">Short code of what is counted.</param>
/// <param name="Fact">What is counted, in words.</param>
/// <param name="On">Day of what is counted; null for a stock.</param>
/// <param name="Amount">A number that belongs to the row: a year, a count of names, days; null if none.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-row")]
public sealed record FigureRow(
    [property: Id(0)] string? Official,
    [property: Id(1)] string? OfficialName,
    [property: Id(2)] string? Position,
    [property: Id(3)] string? PositionName,
    [property: Id(4)] string? Unit,
    [property: Id(5)] string? UnitName,
    [property: Id(6)] string FactCode,
    [property: Id(7)] Bilingual Fact,
    [property: Id(8)] DateOnly? On,
    [property: Id(9)] int? Amount);

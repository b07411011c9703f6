using System.Collections.Immutable;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Imports;

/// <summary>Which findings are asked for.</summary>
/// <param name="Severity">Only of this severity: error, question, warning, notice; null for all.</param>
/// <param name="Sheet">Only of this sheet; null for all.</param>
/// <param name="Code">Only of this code; null for all.</param>
/// <param name="Cursor">Where the part begins; null for the beginning.</param>
/// <param name="Limit">Most findings, 1 to 500.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-finding-filter")]
public sealed record ImportFindingFilter(
    [property: Id(0)] string? Severity = null,
    [property: Id(1)] string? Sheet = null,
    [property: Id(2)] string? Code = null,
    [property: Id(3)] string? Cursor = null,
    [property: Id(4)] int Limit = 100);

/// <summary>One thing in a file that a planner should know.</summary>
/// <param name="Severity">error, question, warning or notice.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Sheet">Name of the sheet; empty when the file is meant.</param>
/// <param name="Where">The cells, as a spreadsheet writes them.</param>
/// <param name="Row">The first row, from 1; 0 when a whole column or the sheet is meant.</param>
/// <param name="Column">The first column, from 1; 0 when a whole row or the sheet is meant.</param>
/// <param name="Value">The value as written; null when there is none.</param>
/// <param name="Right">What would be right; null when that is not known.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Fixes">What is offered, the likeliest first.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-finding-view")]
public sealed record ImportFindingView(
    [property: Id(0)] string Severity,
    [property: Id(1)] string Code,
    [property: Id(2)] string Sheet,
    [property: Id(3)] string Where,
    [property: Id(4)] int Row,
    [property: Id(5)] int Column,
    [property: Id(6)] string? Value,
    [property: Id(7)] string? Right,
    [property: Id(8)] Bilingual Text,
    [property: Id(9)] ImmutableArray<ImportFixView> Fixes);

/// <summary>A fix offered with a finding.</summary>
/// <param name="Kind">What would be done, such as replace-value, clear-value, map-column.</param>
/// <param name="Values">The values to choose from; empty when the kind needs none.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-fix-view")]
public sealed record ImportFixView([property: Id(0)] string Kind, [property: Id(1)] ImmutableArray<string> Values);

/// <summary>Which people of a file are asked for.</summary>
/// <param name="Fate">Only with this fate: new, changed, unchanged, refused, left-out, asked; null for all.</param>
/// <param name="Cursor">Where the part begins; null for the beginning.</param>
/// <param name="Limit">Most people, 1 to 500.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-person-filter")]
public sealed record ImportPersonFilter([property: Id(0)] string? Fate = null, [property: Id(1)] string? Cursor = null, [property: Id(2)] int Limit = 100);

/// <summary>A person of a file: who it is and what changes.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Rows">Numbers of the rows, from 1.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Birth">Birth as read; null when not known.</param>
/// <param name="Fate">new, changed, unchanged, refused, left-out or asked.</param>
/// <param name="Official">Identifier of the official on record; null when new or not decided.</param>
/// <param name="Candidates">Officials on record that the person may be, likeliest first.</param>
/// <param name="Changes">What changes.</param>
/// <param name="Reason">Why it is refused or asked; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-person-view")]
public sealed record ImportPersonView(
    [property: Id(0)] string Sheet,
    [property: Id(1)] ImmutableArray<int> Rows,
    [property: Id(2)] string Name,
    [property: Id(3)] PartialDate? Birth,
    [property: Id(4)] string Fate,
    [property: Id(5)] string? Official,
    [property: Id(6)] ImmutableArray<ImportCandidateView> Candidates,
    [property: Id(7)] ImmutableArray<ImportChangeView> Changes,
    [property: Id(8)] Bilingual? Reason);

/// <summary>An official on record that a person of a file may be.</summary>
/// <param name="Official">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Birth">Birth.</param>
/// <param name="Unit">Unit of the principal post; null if none.</param>
/// <param name="Confidence">certain, likely or possible.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-candidate-view")]
public sealed record ImportCandidateView(
    [property: Id(0)] string Official,
    [property: Id(1)] string Name,
    [property: Id(2)] PartialDate Birth,
    [property: Id(3)] string? Unit,
    [property: Id(4)] string Confidence);

/// <summary>A field before and after.</summary>
/// <param name="Field">Name of the field in camelCase.</param>
/// <param name="Before">What is on record; null when nothing.</param>
/// <param name="After">What will be.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-change-view")]
public sealed record ImportChangeView([property: Id(0)] string Field, [property: Id(1)] string? Before, [property: Id(2)] string After);

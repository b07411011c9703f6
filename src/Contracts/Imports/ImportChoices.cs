using System.Collections.Immutable;

namespace CadreOrleans.Contracts.Imports;

/// <summary>How a planner wants a file to be understood. What is not chosen is found out from the file.</summary>
/// <param name="AsOf">The day from which the file holds; null for the workspace's working date.</param>
/// <param name="Encoding">Encoding of a text file, such as <c>utf-8</c>; null to find it out.</param>
/// <param name="Separator">Separator of a text file; null to find it out.</param>
/// <param name="LeftOutSheets">Names of sheets that are not read.</param>
/// <param name="HiddenSheets">Names of hidden sheets that are read.</param>
/// <param name="Columns">Meanings of columns.</param>
/// <param name="Values">Values taken instead of those written.</param>
/// <param name="People">Who people are.</param>
/// <param name="DateOrders">In which order columns of dates are read.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-choices")]
public sealed record ImportChoices(
    [property: Id(0)] DateOnly? AsOf = null,
    [property: Id(1)] string? Encoding = null,
    [property: Id(2)] char? Separator = null,
    [property: Id(3)] ImmutableArray<string>? LeftOutSheets = null,
    [property: Id(4)] ImmutableArray<string>? HiddenSheets = null,
    [property: Id(5)] ImmutableArray<ColumnChoice>? Columns = null,
    [property: Id(6)] ImmutableArray<ValueChoice>? Values = null,
    [property: Id(7)] ImmutableArray<PersonChoice>? People = null,
    [property: Id(8)] ImmutableArray<DateOrderChoice>? DateOrders = null)
{
    /// <summary>Nothing chosen.</summary>
    public static ImportChoices None { get; } = new();
}

/// <summary>What a column means.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Header">Header of the column, by path; it finds the column again when the file is dropped anew.</param>
/// <param name="Field">Code of the field; null when the column is passed over.</param>
/// <param name="Column">Number of the column, from 1; 0 when the header says enough.</param>
[GenerateSerializer, Immutable, Alias("cadre.column-choice")]
public sealed record ColumnChoice(
    [property: Id(0)] string Sheet, [property: Id(1)] string Header, [property: Id(2)] string? Field, [property: Id(3)] int Column = 0);

/// <summary>A value taken instead of the one written.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Number of the row, from 1.</param>
/// <param name="Column">Number of the column, from 1.</param>
/// <param name="Value">The value, as it would be written; empty to import the row without it.</param>
[GenerateSerializer, Immutable, Alias("cadre.value-choice")]
public sealed record ValueChoice([property: Id(0)] string Sheet, [property: Id(1)] int Row, [property: Id(2)] int Column, [property: Id(3)] string Value);

/// <summary>In which order the dates of a column are read.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Column">Number of the column, from 1.</param>
/// <param name="MonthFirst">Whether the month stands first; otherwise the day.</param>
[GenerateSerializer, Immutable, Alias("cadre.date-order-choice")]
public sealed record DateOrderChoice([property: Id(0)] string Sheet, [property: Id(1)] int Column, [property: Id(2)] bool MonthFirst);

/// <summary>Who the person of a row is.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Number of the person's first row, from 1.</param>
/// <param name="Kind">What is decided.</param>
/// <param name="Official">The official, where <see cref="PersonChoiceKind.Known"/>.</param>
/// <param name="TakesPost">Whether somebody with another principal post leaves it for the one in the file.</param>
[GenerateSerializer, Immutable, Alias("cadre.person-choice")]
public sealed record PersonChoice(
    [property: Id(0)] string Sheet,
    [property: Id(1)] int Row,
    [property: Id(2)] PersonChoiceKind Kind,
    [property: Id(3)] string? Official = null,
    [property: Id(4)] bool TakesPost = false);

/// <summary>What is decided of a row's person.</summary>
public enum PersonChoiceKind
{
    /// <summary>Somebody on record.</summary>
    Known,

    /// <summary>Somebody new.</summary>
    New,

    /// <summary>Left out.</summary>
    LeftOut,
}

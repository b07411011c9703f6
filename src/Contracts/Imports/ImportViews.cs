using System.Collections.Immutable;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Imports;

/// <summary>An import as a list shows it.</summary>
/// <param name="Import">Identifier.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Length">Bytes received.</param>
/// <param name="Account">Who dropped it.</param>
/// <param name="CreatedAt">When (UTC).</param>
/// <param name="Status">How it stands.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-receipt")]
public sealed record ImportReceipt(
    [property: Id(0)] string Import,
    [property: Id(1)] string FileName,
    [property: Id(2)] long Length,
    [property: Id(3)] string Account,
    [property: Id(4)] DateTimeOffset CreatedAt,
    [property: Id(5)] ImportStatus Status);

/// <summary>How an import stands.</summary>
public enum ImportStatus
{
    /// <summary>Nothing is recorded.</summary>
    Open,

    /// <summary>Recorded.</summary>
    Committed,

    /// <summary>Recorded and undone.</summary>
    Undone,
}

/// <summary>What was understood of a file and what recording it would change.</summary>
/// <param name="Receipt">The import.</param>
/// <param name="Kind">What the file is by its content.</param>
/// <param name="Encoding">Encoding of a text file; null for workbooks.</param>
/// <param name="Separator">Separator of a text file; null for workbooks.</param>
/// <param name="Choices">What the planner chose.</param>
/// <param name="Sheets">Its sheets.</param>
/// <param name="Counts">Rows in and records out.</param>
/// <param name="Fields">Fields that a column can mean, with their names.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-view")]
public sealed record ImportView(
    [property: Id(0)] ImportReceipt Receipt,
    [property: Id(1)] string Kind,
    [property: Id(2)] string? Encoding,
    [property: Id(3)] char? Separator,
    [property: Id(4)] ImportChoices Choices,
    [property: Id(5)] ImmutableArray<ImportSheetView> Sheets,
    [property: Id(6)] ImportCounts Counts,
    [property: Id(7)] ImmutableArray<ImportFieldView> Fields);

/// <summary>A field that a column can mean.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name in both languages.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-field-view")]
public sealed record ImportFieldView([property: Id(0)] string Code, [property: Id(1)] Bilingual Name);

/// <summary>A sheet as it was understood.</summary>
/// <param name="Name">Name.</param>
/// <param name="IsHidden">Whether the workbook hides it.</param>
/// <param name="IsRead">Whether its rows are read.</param>
/// <param name="Layout">Name of its layout; null when none is known.</param>
/// <param name="Rows">Rows in which something stands.</param>
/// <param name="Columns">Its columns.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-sheet-view")]
public sealed record ImportSheetView(
    [property: Id(0)] string Name,
    [property: Id(1)] bool IsHidden,
    [property: Id(2)] bool IsRead,
    [property: Id(3)] Bilingual? Layout,
    [property: Id(4)] int Rows,
    [property: Id(5)] ImmutableArray<ImportColumnView> Columns);

/// <summary>A column as it was understood.</summary>
/// <param name="Column">Number, from 1.</param>
/// <param name="Letters">Letters, as a spreadsheet writes them.</param>
/// <param name="Header">Its header, by path.</param>
/// <param name="Field">Code of the field it means; null when it is passed over.</param>
/// <param name="Samples">Values of its first rows, as written.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-column-view")]
public sealed record ImportColumnView(
    [property: Id(0)] int Column,
    [property: Id(1)] string Letters,
    [property: Id(2)] string Header,
    [property: Id(3)] string? Field,
    [property: Id(4)] ImmutableArray<string> Samples);

/// <summary>Rows in, records out: nothing is lost on the way.</summary>
/// <param name="RowsRead">Rows in which something stands.</param>
/// <param name="RowsOfRecords">Rows of which records were made.</param>
/// <param name="RowsPassedOver">Rows that hold no record: titles, headers, totals, signatures.</param>
/// <param name="New">People who come into the records.</param>
/// <param name="Changed">People of whom something changes.</param>
/// <param name="Unchanged">People who are on record as the file says.</param>
/// <param name="Refused">People who cannot be taken over as the file has them.</param>
/// <param name="LeftOut">People the planner left out.</param>
/// <param name="Asked">People of whom the planner has to say who they are.</param>
/// <param name="Errors">Findings that keep a row out.</param>
/// <param name="Questions">Findings that ask.</param>
/// <param name="Warnings">Findings that warn.</param>
/// <param name="Notices">Findings worth knowing.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-counts")]
public sealed record ImportCounts(
    [property: Id(0)] int RowsRead,
    [property: Id(1)] int RowsOfRecords,
    [property: Id(2)] int RowsPassedOver,
    [property: Id(3)] int New,
    [property: Id(4)] int Changed,
    [property: Id(5)] int Unchanged,
    [property: Id(6)] int Refused,
    [property: Id(7)] int LeftOut,
    [property: Id(8)] int Asked,
    [property: Id(9)] int Errors,
    [property: Id(10)] int Questions,
    [property: Id(11)] int Warnings,
    [property: Id(12)] int Notices);

/// <summary>The rows that are not taken over, as a file.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="Content">CSV as UTF-8 with byte order mark.</param>
[GenerateSerializer, Immutable, Alias("cadre.import-rest")]
public sealed record ImportRest([property: Id(0)] string FileName, [property: Id(1)] byte[] Content);

namespace CadreOrleans.Contracts.Exports;

/// <summary>Which file is asked for.</summary>
/// <param name="Kind">Code of a kind; see <see cref="ExportCatalogue"/>.</param>
/// <param name="Format">Format; null for the kind's first.</param>
/// <param name="Language">Language of the texts, <c>vi</c> or <c>en</c>.</param>
[GenerateSerializer, Immutable, Alias("cadre.export-request")]
public sealed record ExportRequest(
    [property: Id(0)] string Kind,
    [property: Id(1)] ExportFormat? Format,
    [property: Id(2)] string Language)
{
    /// <summary>The plan, <c>term/scope</c>; null for kinds that are of no plan.</summary>
    [Id(3)]
    public string? Plan { get; init; }

    /// <summary>Only what belongs to this unit or a unit under it; null for all.</summary>
    [Id(4)]
    public string? Unit { get; init; }

    /// <summary>The official; null for kinds that are of no single person.</summary>
    [Id(5)]
    public string? Official { get; init; }

    /// <summary>Number of the nomination step; null for kinds that are of no step.</summary>
    [Id(6)]
    public int? Step { get; init; }

    /// <summary>Whether the paper has the form of a state body instead of a party body.</summary>
    [Id(7)]
    public bool OfState { get; init; }
}

/// <summary>Formats of exports.</summary>
public enum ExportFormat
{
    /// <summary>Excel.</summary>
    Xlsx,

    /// <summary>CSV as the Vietnamese locale writes it: semicolon, decimal comma, day first.</summary>
    Csv,

    /// <summary>CSV as programs read it: comma, decimal point, ISO days.</summary>
    CsvNeutral,

    /// <summary>Word.</summary>
    Docx,
}

/// <summary>A file.</summary>
/// <param name="Name">Its name: kind, workspace and day, nothing of a person.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes; the same roster, request and caller give the same.</param>
[GenerateSerializer, Immutable, Alias("cadre.export-file")]
public sealed record ExportFile([property: Id(0)] string Name, [property: Id(1)] string MediaType, [property: Id(2)] byte[] Content);

namespace CadreOrleans.Exchange.Exports.Tables;

/// <summary>A table in the layout of an office: head, title, headers of several rows, sections, totals, signatures. All texts are in one language.</summary>
public sealed record TableReport
{
    /// <summary>Name of the sheet; what Excel does not allow in it is replaced when it is written.</summary>
    public required string Name { get; init; }

    /// <summary>Language, <c>vi</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The head of the paper.</summary>
    public required Letterhead Letterhead { get; init; }

    /// <summary>Title, line by line; the first is the largest.</summary>
    public required IReadOnlyList<string> Title { get; init; }

    /// <summary>Columns, at least one.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>Lines of totals under the table, to be checked against its rows.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Remarks under the totals: what was left out, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Who signs, from left to right; empty for a table that nobody signs.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Header">Its header from the top, one part for each row of headers; neighbours with the same first parts stand under one merged cell.</param>
/// <param name="Width">Width in characters.</param>
public sealed record TableColumn(IReadOnlyList<string> Header, int Width)
{
    /// <summary>The header in one line, as files without merged cells need it.</summary>
    public string Path => string.Join(" / ", Header);
}

/// <summary>A row: cells, or a section that tells what the rows under it belong to.</summary>
public abstract record TableRow;

/// <summary>Cells by column.</summary>
/// <param name="Cells">As many as there are columns.</param>
public sealed record DataRow(IReadOnlyList<TableCell> Cells) : TableRow;

/// <summary>The head of a section: a planned post, a unit.</summary>
/// <param name="Number">Its number as written (I, 1); empty for none.</param>
/// <param name="Text">What the rows under it belong to.</param>
/// <param name="Level">1 for the outer sections, 2 for those in them.</param>
public sealed record SectionRow(string Number, string Text, int Level) : TableRow;

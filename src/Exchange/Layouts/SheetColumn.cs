using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>A column of a list.</summary>
/// <param name="Index">Its number in the sheet, from 1.</param>
/// <param name="Path">Its header, the headers that span it before it; empty when it has none.</param>
/// <param name="Field">Key of the field that it means; null while nobody knows.</param>
/// <param name="Contested">Key of the field that it and other columns name alike, so that none has it; null when that is not so.</param>
public sealed record SheetColumn(int Index, IReadOnlyList<string> Path, string? Field, string? Contested = null)
{
    /// <summary>The header as one text: <c>Trình độ &gt; LLCT</c>; the letters of the column when it has no header.</summary>
    public string Name => Path.Count > 0 ? string.Join(" > ", Path) : CellRange.Letters(Index);
}

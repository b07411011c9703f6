namespace CadreOrleans.Roster.Figures;

/// <summary>What a figure counted.</summary>
/// <param name="Rows">Rows of the numerator.</param>
/// <param name="Unknown">Cases that could not be decided.</param>
/// <param name="Lacking">For a share: rows of the denominator that are not in the numerator; null for a plain count.</param>
internal sealed record FigureCount(IReadOnlyList<FigureRow> Rows, int Unknown = 0, IReadOnlyList<FigureRow>? Lacking = null);

/// <summary>One figure: a code and how it is counted.</summary>
internal abstract class FigureDefinition(string code)
{
    public string Code { get; } = code;

    public abstract FigureCount Count(FigureScope scope);
}

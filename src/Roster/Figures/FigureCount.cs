namespace CadreOrleans.Roster.Figures;

/// <summary>What a figure counted.</summary>
/// <param name="Rows">Rows of the numerator.</param>
/// <param name="Lacking">For a share: rows of the denominator known not to be in the numerator; null for a plain count.</param>
/// <param name="Unknown">Cases that could not be decided.</param>
/// <param name="Value">The number itself where it is not that of the rows (a median).</param>
internal sealed record FigureCount(
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<FigureRow>? Lacking = null,
    IReadOnlyList<FigureRow>? Unknown = null,
    int? Value = null)
{
    /// <summary>A plain count.</summary>
    public static FigureCount Of(IEnumerable<FigureRow> rows) => new([.. rows]);

    /// <summary>A share: every case either holds, does not, or is unknown.</summary>
    public static FigureCount Share(IEnumerable<(FigureRow Row, bool? Holds)> cases)
    {
        var (rows, lacking, unknown) = (new List<FigureRow>(), new List<FigureRow>(), new List<FigureRow>());
        foreach (var (row, holds) in cases)
        {
            (holds switch { true => rows, false => lacking, null => unknown }).Add(row);
        }

        return new FigureCount(rows, lacking, unknown);
    }

    /// <summary>A median of days with the cases behind it, the longest first; 0 when there is none.</summary>
    public static FigureCount Median(IEnumerable<FigureRow> rows)
    {
        var ordered = rows.OrderByDescending(row => row.Amount).ToArray();
        return new FigureCount(ordered, Value: ordered.Length == 0 ? 0 : ordered[ordered.Length / 2].Amount!.Value);
    }
}

using System.Globalization;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Cells.Columns;

/// <summary>Finds columns that hold something else than their header says, and rows whose cells stand in the columns beside theirs.</summary>
public static class ColumnFit
{
    private const int FewestMisfits = 3;
    private const int FarthestShift = 2;
    private const int FewestGained = 3;

    /// <summary>
    /// A doubt when most texts of a column do not look like what it should hold, with what they look like where that can be told: then nothing of it is stored under its header before
    /// the planner decided. Null when the column fits, or holds texts of any look.
    /// </summary>
    /// <param name="kind">Kind of the column's field.</param>
    /// <param name="texts">Its texts, blank ones included.</param>
    public static Doubt? Misfit(string kind, IEnumerable<string> texts)
    {
        var filled = texts.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
        var fitting = filled.Count(text => CellShapes.Fits(kind, text) != false);
        if (filled.Length - fitting < FewestMisfits || fitting * 2 > filled.Length)
        {
            return null;
        }

        var other = CellShapes.Telling.Where(candidate => candidate != kind).Select(candidate => (Kind: candidate, Count: filled.Count(text => CellShapes.Fits(candidate, text) == true)))
            .MaxBy(candidate => candidate.Count);
        return other.Count * 3 < filled.Length * 2
            ? new Doubt(FindingSeverity.Warning, "column-unlike-header", null, [Text(filled.Length - fitting), Text(filled.Length)], [new FindingFix(FixKind.MapColumn), new FindingFix(FixKind.KeepAsWritten)])
            : new Doubt(
            FindingSeverity.Warning,
            "column-holds-other",
            other.Kind,
            [Text(other.Count), Text(filled.Length), Text(fitting)],
            [new FindingFix(FixKind.MapColumn, other.Kind), new FindingFix(FixKind.KeepAsWritten)]);
    }

    /// <summary>
    /// By how many columns the cells of a row stand too far to the right (to the left when negative): 0 when they fit where they stand, or nowhere clearly better.
    /// </summary>
    /// <param name="kinds">Kinds of the columns, in order; columns without a look of their own count for nothing.</param>
    /// <param name="texts">The texts of the row, in order.</param>
    public static int Shift(IReadOnlyList<string> kinds, IReadOnlyList<string> texts)
    {
        var stands = Fit(kinds, texts, 0);
        var best = Enumerable.Range(-FarthestShift, (FarthestShift * 2) + 1).Where(shift => shift != 0)
            .Select(shift => (Shift: shift, Fit: Fit(kinds, texts, shift))).OrderByDescending(entry => entry.Fit.Fitting - entry.Fit.Misfits).ThenBy(entry => Math.Abs(entry.Shift)).First();
        return stands.Misfits >= 2 && best.Fit.Misfits == 0 && best.Fit.Fitting - best.Fit.Misfits >= stands.Fitting - stands.Misfits + FewestGained ? best.Shift : 0;
    }

    private static (int Fitting, int Misfits) Fit(IReadOnlyList<string> kinds, IReadOnlyList<string> texts, int shift)
    {
        var (fitting, misfits) = (0, 0);
        for (var column = 0; column < texts.Count; column++)
        {
            var belongs = column - shift;
            var fits = belongs >= 0 && belongs < kinds.Count ? CellShapes.Fits(kinds[belongs], texts[column]) : null;
            fitting += fits == true ? 1 : 0;
            misfits += fits == false ? 1 : 0;
        }

        return (fitting, misfits);
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}

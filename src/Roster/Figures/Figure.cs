using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Figures;

/// <summary>One figure of a resolution report, or one target of the resolution, with everything that defends it.</summary>
/// <param name="Code">F1 to F9, T1 to T4.</param>
/// <param name="Name">Name.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">What it is a share of; null for a plain count.</param>
/// <param name="Target">Share aimed at, 0 to 1; null for a plain count.</param>
/// <param name="Source">Where the definition or the target comes from.</param>
/// <param name="Rows">The rows behind the numerator: as many as it counts.</param>
/// <param name="Lacking">The rows of the denominator that are not in the numerator; empty for a plain count.</param>
/// <param name="Unknown">How many could not be decided for want of data; they are in no other number but the denominator.</param>
public sealed record Figure(
    string Code,
    Bilingual Name,
    Bilingual Definition,
    int Numerator,
    int? Denominator,
    double? Target,
    Citation Source,
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<FigureRow> Lacking,
    int Unknown)
{
    /// <summary>The count, or the share from 0 to 1; null for a share of nothing ("not applicable").</summary>
    public double? Value => Denominator switch
    {
        null => Numerator,
        0 => null,
        { } whole => (double)Numerator / whole,
    };

    /// <summary>How many are missing to the target, in units of the numerator; null for a plain count.</summary>
    public int? Missing => Denominator is { } whole && Target is { } share
        ? Math.Max(0, (int)Math.Ceiling((share * whole) - 1e-9) - Numerator)
        : null;
}

/// <summary>One row behind a figure.</summary>
/// <param name="Official">The official; null when the row is about none.</param>
/// <param name="Position">The position; null when the row is about none.</param>
/// <param name="Unit">The unit; null when the row is about none.</param>
/// <param name="Fact">Short code of what is counted: <c>university</c>, <c>rotation-vertical</c>, <c>non-local</c>, ...</param>
/// <param name="On">Day of what is counted; null for a stock.</param>
public sealed record FigureRow(OfficialId? Official, PositionId? Position, UnitId? Unit, string Fact, DateOnly? On);

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>People, each once.</summary>
    People,

    /// <summary>Positions.</summary>
    Positions,

    /// <summary>Moves from post to post; one person can make several.</summary>
    Moves,

    /// <summary>Communes.</summary>
    Communes,

    /// <summary>Organisational units.</summary>
    Units,

    /// <summary>Turns of study (lượt); one person can take several.</summary>
    Turns,

    /// <summary>Cases found in an audit.</summary>
    Cases,

    /// <summary>Years, one for each person or list.</summary>
    Years,

    /// <summary>Nominations: one person for one position in one plan.</summary>
    Nominations,

    /// <summary>Plans.</summary>
    Plans,

    /// <summary>Conferences of the nomination procedure.</summary>
    Conferences,

    /// <summary>Yearly assessments.</summary>
    Assessments,

    /// <summary>Disciplinary measures.</summary>
    Measures,

    /// <summary>Appointments, elections and designations.</summary>
    Appointments,

    /// <summary>Seats of positions.</summary>
    Seats,

    /// <summary>Days; the figure is a median and no sum.</summary>
    Days,
}

/// <summary>One figure of a resolution report, one target of the resolution or one requirement, with everything that defends it.</summary>
/// <param name="Code">F1 to F9, T1 to T4, R1 to R25; a reading beside a figure has a code below it, as <c>R4.moves</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Kinds">What it means for decisions: hard, target, audit, rank, monitor; more than one where a requirement is.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Numerator">The count.</param>
/// <param name="Denominator">What it is a share of; null for a plain count.</param>
/// <param name="Target">Share aimed at, 0 to 1; null where none is set.</param>
/// <param name="Source">Where the definition or the target comes from.</param>
/// <param name="Rows">The rows behind the numerator: as many as it counts, except for a median.</param>
/// <param name="Lacking">The rows of the denominator that are known not to be in the numerator; empty for a plain count.</param>
/// <param name="UnknownRows">The rows that could not be decided for want of data; they stand in no other number but the denominator.</param>
/// <param name="Needs">The field groups that a reader must be allowed to see before the rows are shown.</param>
/// <param name="Readings">Other readings and parts, side by side with this one.</param>
/// <param name="Signs">Codes of figures that are indirect signs of what is not measured; empty when the figure itself measures it.</param>
public sealed record Figure(
    string Code,
    Bilingual Name,
    Bilingual Definition,
    IReadOnlyList<RuleKind> Kinds,
    FigureUnit Unit,
    int Numerator,
    int? Denominator,
    double? Target,
    Citation Source,
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<FigureRow> Lacking,
    IReadOnlyList<FigureRow> UnknownRows,
    FieldGroups Needs,
    IReadOnlyList<Figure> Readings,
    IReadOnlyList<string> Signs)
{
    /// <summary>How many could not be decided for want of data.</summary>
    public int Unknown => UnknownRows.Count;

    /// <summary>Whether anything is measured at all; when not, <see cref="Signs"/> names what can be looked at instead.</summary>
    public bool IsMeasured => Signs.Count == 0;

    /// <summary>The count, or the share from 0 to 1; null for a share of nothing ("not applicable") and for what is not measured.</summary>
    public double? Value => !IsMeasured ? null : Denominator switch
    {
        null => Numerator,
        0 => null,
        { } whole => (double)Numerator / whole,
    };

    /// <summary>How many are missing to the target, in units of the numerator; null where there is no share or no target.</summary>
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
/// <param name="Amount">A number that belongs to the row: a year, a count of names, days; null if none.</param>
public sealed record FigureRow(OfficialId? Official, PositionId? Position, UnitId? Unit, string Fact, DateOnly? On, int? Amount = null);

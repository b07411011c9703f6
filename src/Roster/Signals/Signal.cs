using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Signals;

/// <summary>What a signal points at. A signal is a question to look into, never a finding against anybody.</summary>
public enum SignalKind
{
    /// <summary>More officials of a unit rated excellent than the cap allows.</summary>
    ExcellentOverCap,

    /// <summary>The same within the leaders, or within the others, of a unit: the stricter reading, as no groups of similar duties are on record.</summary>
    ExcellentOverCapInGroup,

    /// <summary>Everybody of a unit rated equal in a year.</summary>
    UnitAllEqual,

    /// <summary>Nobody of a unit rated differently than the year before, three years in a row.</summary>
    UnitNeverDiffers,

    /// <summary>Rated good or excellent in a year in which a measure of discipline was decided.</summary>
    GoodInYearOfDiscipline,

    /// <summary>Assessments of a unit and year without evidence on record.</summary>
    WithoutEvidence,

    /// <summary>Everybody rated equal by one rater over several years.</summary>
    RaterNeverDiffers,

    /// <summary>Rated good or excellent for a year in which the unit missed its targets.</summary>
    GoodAgainstUnitResult,

    /// <summary>A bar from discipline is in force.</summary>
    BarInForce,

    /// <summary>A relative holds a sensitive post in the same unit.</summary>
    RelativeInUnit,
}

/// <summary>Something in the records that ought to be looked into.</summary>
/// <param name="Kind">What it points at.</param>
/// <param name="Source">The rule behind it.</param>
/// <param name="Unit">The unit; null if none.</param>
/// <param name="Official">The official, for <see cref="SignalKind.RaterNeverDiffers"/> the rater; null when it is about a unit.</param>
/// <param name="Relative">For <see cref="SignalKind.RelativeInUnit"/>: who is related.</param>
/// <param name="Year">Year assessed; null if none.</param>
/// <param name="On">Day on which it arose, or for a bar the first day without it; null for a whole year.</param>
/// <param name="Group">Short code of the group, the bar or the post meant: <c>leaders</c>, <c>others</c>, <c>planning</c>, <c>head</c>, ...; null if none.</param>
/// <param name="Count">The number found.</param>
/// <param name="Limit">What would be in order; null if nothing is set.</param>
public sealed record Signal(
    SignalKind Kind,
    Citation Source,
    UnitId? Unit,
    OfficialId? Official = null,
    OfficialId? Relative = null,
    int? Year = null,
    DateOnly? On = null,
    string? Group = null,
    int? Count = null,
    int? Limit = null)
{
    /// <summary>The field groups that a reader must be allowed to see.</summary>
    public FieldGroups Needs => NeedsOf(Kind);

    /// <summary>The field groups that signals of a kind rest on.</summary>
    public static FieldGroups NeedsOf(SignalKind kind) => kind switch
    {
        SignalKind.RelativeInUnit => FieldGroups.Family,
        SignalKind.BarInForce => FieldGroups.Discipline,
        SignalKind.GoodInYearOfDiscipline => FieldGroups.Discipline | FieldGroups.Assessments,
        _ => FieldGroups.Assessments,
    };
}

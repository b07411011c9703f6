using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.DueList;

/// <summary>What falls due.</summary>
public enum DueKind
{
    /// <summary>Legal retirement (nghỉ hưu).</summary>
    Retirement,

    /// <summary>The end of an appointment's term.</summary>
    TermEnd,

    /// <summary>The limit of two consecutive terms in one head title at one unit.</summary>
    TermLimit,

    /// <summary>The planned return of a rotation or secondment.</summary>
    PlannedReturn,

    /// <summary>The least stay of a rotation is over.</summary>
    MinimumStay,

    /// <summary>A bar from discipline lapses.</summary>
    BarLapse,

    /// <summary>The age up to which a post may be held.</summary>
    AgeLimit,

    /// <summary>A nominee who no longer fits.</summary>
    NomineeUnfit,

    /// <summary>The yearly review of a plan.</summary>
    Review,

    /// <summary>A plan that is not approved.</summary>
    PlanApproval,
}

/// <summary>How urgent an item is.</summary>
public enum DueState
{
    /// <summary>The day, or the day of notice, has passed.</summary>
    Overdue,

    /// <summary>Within thirty days.</summary>
    Now,

    /// <summary>Later, and something has to be decided or somebody found.</summary>
    Attention,

    /// <summary>Later, in the ordinary course.</summary>
    OnTime,
}

/// <summary>One thing that falls due, with the rule that says so and what has to be done.</summary>
/// <param name="Kind">What falls due.</param>
/// <param name="On">The day: the last day of service or term, otherwise the first day on which it holds.</param>
/// <param name="State">How urgent it is on the day of the list.</param>
/// <param name="Source">Document, article and certainty of the rule.</param>
/// <param name="Action">Short code of what has to be done.</param>
/// <param name="Unit">The unit; null if none.</param>
/// <param name="Official">The official; null when it is about none.</param>
/// <param name="Position">The position; null when it is about none.</param>
/// <param name="Plan">The plan; null when it is about none.</param>
/// <param name="Notice">A second day that belongs to it: notice of the end of a term, first day of the pension, day a plan was opened; null if none.</param>
/// <param name="Number">A number that belongs to it: people planned behind the post, the year of a review, months; null if none.</param>
/// <param name="NoticeGiven">For the end of a term: day on which notice of it was given; null while none was.</param>
/// <param name="Needs">The field groups that a reader must be allowed to see.</param>
public sealed record DueItem(
    DueKind Kind,
    DateOnly On,
    DueState State,
    Citation Source,
    string Action,
    UnitId? Unit,
    OfficialId? Official = null,
    PositionId? Position = null,
    PlanId? Plan = null,
    DateOnly? Notice = null,
    int? Number = null,
    DateOnly? NoticeGiven = null,
    FieldGroups Needs = FieldGroups.None)
{
    /// <summary>The field groups that items of a kind can rest on; who may not see them all sees the kind in part or not at all.</summary>
    public static FieldGroups NeedsOf(DueKind kind) => kind switch
    {
        DueKind.BarLapse => FieldGroups.Discipline,
        DueKind.NomineeUnfit => FieldGroups.Discipline | FieldGroups.Assessments,
        _ => FieldGroups.None,
    };
}

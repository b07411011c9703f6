using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Plans: a row each.</summary>
public sealed class PlanTable
{
    private readonly EntityIndex<PlanId> index;

    internal PlanTable(
        EntityIndex<PlanId> index,
        Column<PlanId> ids,
        Column<PlanKind> kind,
        Column<string> name,
        Column<DateOnly> openedOn,
        Column<PlanState> state,
        Column<string?> decision,
        RecordTable<NominationStepHeld> steps,
        RecordTable<PlanReviewed> reviews,
        RecordTable<PlanApproved> approvals,
        RecordTable<PlanAnnounced> announcements,
        RecordTable<OutsiderConsulted> consultations)
    {
        this.index = index;
        Ids = ids;
        Kind = kind;
        Name = name;
        OpenedOn = openedOn;
        State = state;
        Decision = decision;
        Steps = steps;
        Reviews = reviews;
        Approvals = approvals;
        Announcements = announcements;
        Consultations = consultations;
    }

    /// <summary>Approvals, by plan.</summary>
    public RecordTable<PlanApproved> Approvals { get; }

    /// <summary>To whom plans were made known, by plan.</summary>
    public RecordTable<PlanAnnounced> Announcements { get; }

    /// <summary>Consultations about nominees from outside, by plan.</summary>
    public RecordTable<OutsiderConsulted> Consultations { get; }

    /// <summary>How far a plan had come on a day.</summary>
    public PlanState StateOn(int row, DateOnly day) =>
        Announcements.Of(row).Any(announced => announced.On <= day) ? PlanState.Announced
        : Approvals.Of(row).Any(approved => approved.On <= day) ? PlanState.Approved
        : PlanState.Proposed;

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public Column<PlanId> Ids { get; }

    /// <summary>Committee or titles.</summary>
    public Column<PlanKind> Kind { get; }

    /// <summary>Name.</summary>
    public Column<string> Name { get; }

    /// <summary>Day on which it was opened.</summary>
    public Column<DateOnly> OpenedOn { get; }

    /// <summary>How far it has come.</summary>
    public Column<PlanState> State { get; }

    /// <summary>Number of the last approving decision; null before it.</summary>
    public Column<string?> Decision { get; }

    /// <summary>Conferences held, by plan.</summary>
    public RecordTable<NominationStepHeld> Steps { get; }

    /// <summary>Reviews held, by plan.</summary>
    public RecordTable<PlanReviewed> Reviews { get; }

    /// <summary>Row of a plan; -1 when there is none.</summary>
    public int Find(PlanId id) => index.Find(id, Ids.Span);
}

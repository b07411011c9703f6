using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Building;

/// <summary>Folds plans and nominations.</summary>
internal sealed class PlanFold
{
    private readonly EntityIndex<PlanId> index = new();
    private readonly ColumnBuilder<PlanId> ids = new();
    private readonly ColumnBuilder<PlanKind> kind = new();
    private readonly ColumnBuilder<string> name = new();
    private readonly ColumnBuilder<DateOnly> openedOn = new();
    private readonly ColumnBuilder<PlanState> state = new();
    private readonly ColumnBuilder<string?> decision = new();
    private readonly RecordTableBuilder<NominationStepHeld> steps = new();
    private readonly RecordTableBuilder<PlanReviewed> reviews = new();
    private readonly RecordTableBuilder<PlanApproved> approvals = new();
    private readonly RecordTableBuilder<PlanAnnounced> announcements = new();
    private readonly RecordTableBuilder<OutsiderConsulted> consultations = new();

    private readonly Dictionary<(PlanId Plan, PositionId Position, OfficialId Official), int> open = [];

    // Two records of one person can each have been planned for one position at one time, before they were found to be one.
    private readonly List<((PlanId Plan, PositionId Position, OfficialId Official) Nomination, int Row)> openBeside = [];
    private readonly ColumnBuilder<int> plan = new();
    private readonly ColumnBuilder<int> position = new();
    private readonly ColumnBuilder<int> official = new();
    private readonly ColumnBuilder<int> rank = new();
    private readonly ColumnBuilder<bool> fromOutside = new();
    private readonly ColumnBuilder<byte> subjectGroup = new();
    private readonly ColumnBuilder<DateOnly> from = new();
    private readonly ColumnBuilder<DateOnly> until = new();
    private readonly ColumnBuilder<NominationState> nominationState = new();
    private readonly ColumnBuilder<RemovalReason> removalReason = new();
    private readonly RowChainBuilder ofOfficial = new();
    private readonly RowChainBuilder ofPosition = new();
    private readonly RowChainBuilder ofPlan = new();

    public bool Fold(IEvent happened, DateOnly on, OfficialFold officials, OrganisationFold organisation)
    {
        switch (happened)
        {
            case PlanOpened opened:
                index.Add(ids, opened.Plan);
                kind.Add(opened.Kind);
                name.Add(opened.Name);
                openedOn.Add(on);
                state.Add(PlanState.Proposed);
                decision.Add(null);
                return true;
            case Nominated nominated:
                Add(nominated, on, officials.Row(nominated.Official), organisation.PositionRow(nominated.Position));
                return true;
            case NominationRemoved removed:
                Close((removed.Plan, removed.Position, removed.Official), on, NominationState.Removed, removed.Reason);
                return true;
            case NominationSucceeded succeeded:
                Close((succeeded.Plan, succeeded.Position, succeeded.Official), on, NominationState.Succeeded, default);
                return true;
            case NominationStepHeld step:
                steps.Add(PlanRow(step.Plan), on, step);
                return true;
            case PlanReviewed reviewed:
                reviews.Add(PlanRow(reviewed.Plan), on, reviewed);
                return true;
            case PlanApproved approved:
                state[PlanRow(approved.Plan)] = PlanState.Approved;
                decision[PlanRow(approved.Plan)] = approved.Decision;
                approvals.Add(PlanRow(approved.Plan), on, approved);
                return true;
            case PlanAnnounced announced:
                state[PlanRow(announced.Plan)] = PlanState.Announced;
                announcements.Add(PlanRow(announced.Plan), on, announced);
                return true;
            case OutsiderConsulted consulted:
                consultations.Add(PlanRow(consulted.Plan), on, consulted);
                return true;
            default:
                return false;
        }
    }

    public PlanTable FreezePlans() => new(
        index,
        ids.Freeze(),
        kind.Freeze(),
        name.Freeze(),
        openedOn.Freeze(),
        state.Freeze(),
        decision.Freeze(),
        steps.Freeze(),
        reviews.Freeze(),
        approvals.Freeze(),
        announcements.Freeze(),
        consultations.Freeze());

    public NominationTable FreezeNominations() => new(
        plan.Freeze(),
        position.Freeze(),
        official.Freeze(),
        rank.Freeze(),
        fromOutside.Freeze(),
        subjectGroup.Freeze(),
        from.Freeze(),
        until.Freeze(),
        nominationState.Freeze(),
        removalReason.Freeze(),
        ofOfficial.Freeze(),
        ofPosition.Freeze(),
        ofPlan.Freeze());

    private void Add(Nominated nominated, DateOnly on, int officialRow, int positionRow)
    {
        var planRow = PlanRow(nominated.Plan);
        var row = plan.Add(planRow);
        position.Add(positionRow);
        official.Add(officialRow);
        rank.Add(nominated.Rank);
        fromOutside.Add(nominated.FromOutside);
        subjectGroup.Add((byte)(nominated.SubjectGroup ?? 0));
        from.Add(on);
        until.Add(DateOnly.MaxValue);
        nominationState.Add(NominationState.Open);
        removalReason.Add(default);
        ofOfficial.Add(officialRow, row);
        ofPosition.Add(positionRow, row);
        ofPlan.Add(planRow, row);
        var nomination = (nominated.Plan, nominated.Position, nominated.Official);
        if (!open.TryAdd(nomination, row))
        {
            openBeside.Add((nomination, row));
        }
    }

    private void Close((PlanId Plan, PositionId Position, OfficialId Official) nomination, DateOnly on, NominationState closed, RemovalReason reason)
    {
        if (!open.Remove(nomination, out var row))
        {
            throw new InvalidOperationException("The ledger closes a nomination that is not open.");
        }

        if (openBeside.FindIndex(beside => beside.Nomination == nomination) is >= 0 and var beside)
        {
            open.Add(nomination, openBeside[beside].Row);
            openBeside.RemoveAt(beside);
        }

        until[row] = on;
        nominationState[row] = closed;
        removalReason[row] = reason;
    }

    private int PlanRow(PlanId id)
    {
        var row = index.Find(id, ids.Span);
        return row >= 0 ? row : throw new InvalidOperationException($"The ledger names plan '{id}' before opening it.");
    }
}

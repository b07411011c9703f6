using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Building;

/// <summary>Folds the taking and leaving of seats, elections to them, and notices of the ends of terms.</summary>
internal sealed class CareerFold
{
    private readonly Dictionary<IncumbencyId, int> rows = [];
    private readonly IdentifierColumnBuilder<IncumbencyId> ids = new(id => new IncumbencyId(id));
    private readonly ColumnBuilder<int> official = new();
    private readonly ColumnBuilder<int> position = new();
    private readonly ColumnBuilder<Capacity> capacity = new();
    private readonly ColumnBuilder<TakenBy> takenBy = new();
    private readonly ColumnBuilder<MoveKind> move = new();
    private readonly ColumnBuilder<DateOnly> from = new();
    private readonly ColumnBuilder<DateOnly> until = new();
    private readonly ColumnBuilder<EndReason> endReason = new();
    private readonly ColumnBuilder<DateOnly> termEnds = new();
    private readonly ColumnBuilder<DateOnly> plannedReturn = new();
    private readonly RecordTableBuilder<ElectionHeld> elections = new();
    private readonly RecordTableBuilder<TermNoticeGiven> notices = new();
    private readonly RowChainBuilder ofOfficial = new();
    private readonly RowChainBuilder ofPosition = new();

    public bool Fold(IEvent happened, DateOnly on, OfficialFold officials, OrganisationFold organisation)
    {
        switch (happened)
        {
            case Appointed appointed:
                var officialRow = officials.Row(appointed.Official);
                var positionRow = organisation.PositionRow(appointed.Position);
                var row = ids.Add(appointed.Incumbency.Value);
                rows.Add(appointed.Incumbency, row);
                official.Add(officialRow);
                position.Add(positionRow);
                capacity.Add(appointed.Capacity);
                takenBy.Add(appointed.TakenBy);
                move.Add(appointed.Move);
                from.Add(on);
                until.Add(DateOnly.MaxValue);
                endReason.Add(default);
                termEnds.Add(appointed.TermEnds ?? DateOnly.MaxValue);
                plannedReturn.Add(appointed.PlannedReturn ?? DateOnly.MaxValue);
                ofOfficial.Add(officialRow, row);
                ofPosition.Add(positionRow, row);
                return true;
            case ElectionHeld election:
                foreach (var result in election.Results)
                {
                    _ = officials.Row(result.Official);
                }

                elections.Add(organisation.PositionRow(election.Position), on, election);
                return true;
            case IncumbencyEnded ended:
                if (!rows.TryGetValue(ended.Incumbency, out var open))
                {
                    throw new InvalidOperationException($"The ledger ends incumbency '{ended.Incumbency}' that never began.");
                }

                until[open] = on;
                endReason[open] = ended.Reason;
                return true;
            case TermNoticeGiven notice:
                notices.Add(rows[notice.Incumbency], on, notice);
                return true;
            default:
                return false;
        }
    }

    public RecordTable<TermNoticeGiven> FreezeNotices() => notices.Freeze();

    public RecordTable<ElectionHeld> FreezeElections() => elections.Freeze();

    public IncumbencyTable Freeze() => new(
        ids.Freeze(),
        official.Freeze(),
        position.Freeze(),
        capacity.Freeze(),
        takenBy.Freeze(),
        move.Freeze(),
        from.Freeze(),
        until.Freeze(),
        endReason.Freeze(),
        termEnds.Freeze(),
        plannedReturn.Freeze(),
        ofOfficial.Freeze(),
        ofPosition.Freeze());
}

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Building;

/// <summary>Folds units and positions.</summary>
internal sealed class OrganisationFold
{
    private readonly EntityIndex<UnitId> unitIndex = new();
    private readonly ColumnBuilder<UnitId> unitIds = new();
    private readonly ColumnBuilder<DateOnly> unitCreatedOn = new();
    private readonly ColumnBuilder<DateOnly> unitEndedOn = new();
    private readonly ColumnBuilder<int> unitMergedInto = new();
    private readonly VersionChainBuilder<UnitFacts> unitFacts = new();

    private readonly EntityIndex<PositionId> positionIndex = new();
    private readonly ColumnBuilder<PositionId> positionIds = new();
    private readonly ColumnBuilder<DateOnly> positionCreatedOn = new();
    private readonly ColumnBuilder<DateOnly> positionEndedOn = new();
    private readonly VersionChainBuilder<PositionFacts> positionFacts = new();

    public bool Fold(IEvent happened, DateOnly on)
    {
        switch (happened)
        {
            case UnitCreated created:
                unitIndex.Add(unitIds, created.Unit);
                unitCreatedOn.Add(on);
                unitEndedOn.Add(DateOnly.MaxValue);
                unitMergedInto.Add(-1);
                unitFacts.AddRow(on, created.Facts);
                return true;
            case UnitCorrected corrected:
                unitFacts.Record(UnitRow(corrected.Unit), on, corrected.Facts);
                return true;
            case UnitsMerged merged:
                var into = UnitRow(merged.Into);
                foreach (var unit in merged.Merged)
                {
                    unitEndedOn[UnitRow(unit)] = on;
                    unitMergedInto[UnitRow(unit)] = into;
                }

                return true;
            case UnitAbolished abolished:
                unitEndedOn[UnitRow(abolished.Unit)] = on;
                return true;
            case PositionCreated created:
                _ = UnitRow(created.Facts.Unit);
                positionIndex.Add(positionIds, created.Position);
                positionCreatedOn.Add(on);
                positionEndedOn.Add(DateOnly.MaxValue);
                positionFacts.AddRow(on, created.Facts);
                return true;
            case PositionCorrected corrected:
                // A correction never moves a position: dated before a move, it finds the position in the unit of that day.
                ChangePosition(corrected.Position, on, facts => corrected.Facts with { Unit = facts.Unit });
                return true;
            case SeatsChanged changed:
                ChangePosition(changed.Position, on, facts => facts with { Seats = changed.Seats });
                return true;
            case PositionMoved moved:
                ChangePosition(moved.Position, on, facts => facts with { Unit = moved.To });
                return true;
            case PositionAbolished abolished:
                positionEndedOn[PositionRow(abolished.Position)] = on;
                return true;
            default:
                return false;
        }
    }

    public int PositionRow(PositionId id)
    {
        var row = positionIndex.Find(id, positionIds.Span);
        return row >= 0 ? row : throw new InvalidOperationException($"The ledger names position '{id}' before creating it.");
    }

    public UnitTable FreezeUnits() => new(
        unitIndex, unitIds.Freeze(), unitCreatedOn.Freeze(), unitEndedOn.Freeze(), unitMergedInto.Freeze(), unitFacts.Freeze());

    public PositionTable FreezePositions() => new(
        positionIndex, positionIds.Freeze(), positionCreatedOn.Freeze(), positionEndedOn.Freeze(), positionFacts.Freeze());

    private int UnitRow(UnitId id)
    {
        var row = unitIndex.Find(id, unitIds.Span);
        return row >= 0 ? row : throw new InvalidOperationException($"The ledger names unit '{id}' before creating it.");
    }

    private void ChangePosition(PositionId id, DateOnly on, Func<PositionFacts, PositionFacts> change) =>
        positionFacts.Change(PositionRow(id), on, change);
}

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Roster.Columns;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Building;

/// <summary>Folds what-ifs and the reorganisations that were carried out from them; what-ifs as far as lists of them need it; their interventions are read from their own stream.</summary>
internal sealed class ScenarioFold
{
    private readonly EntityIndex<ScenarioId> index = new();
    private readonly ColumnBuilder<ScenarioId> ids = new();
    private readonly ColumnBuilder<string> name = new();
    private readonly ColumnBuilder<string> author = new();
    private readonly ColumnBuilder<bool> shared = new();
    private readonly ColumnBuilder<int> interventions = new();
    private readonly List<AppliedReorganisation> reorganisations = [];

    public bool Fold(IEvent happened, DateOnly on)
    {
        switch (happened)
        {
            case ScenarioCreated created:
                index.Add(ids, created.Scenario);
                name.Add(created.Name);
                author.Add(created.Author);
                shared.Add(false);
                interventions.Add(0);
                return true;
            case InterventionAdded added:
                interventions[Row(added.Scenario)]++;
                return true;
            case InterventionRemoved removed:
                interventions[Row(removed.Scenario)]--;
                return true;
            case ScenarioShared opened:
                shared[Row(opened.Scenario)] = true;
                return true;
            case ReorganisationApplied applied:
                _ = Row(applied.Scenario);
                reorganisations.Add(new AppliedReorganisation(applied.Scenario, on, applied.ComplyBy, applied.OverNorm));
                return true;
            default:
                return false;
        }
    }

    public ScenarioTable Freeze() => new(index, ids.Freeze(), name.Freeze(), author.Freeze(), shared.Freeze(), interventions.Freeze());

    public IReadOnlyList<AppliedReorganisation> FreezeReorganisations() => [.. reorganisations];

    private int Row(ScenarioId id)
    {
        var row = index.Find(id, ids.Span);
        return row >= 0 ? row : throw new InvalidOperationException($"The ledger names scenario '{id}' before creating it.");
    }
}

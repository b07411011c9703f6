using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Grains.Following;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Scenarios;

/// <summary>Lists what-ifs; see <see cref="IScenarioQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class ScenarioQueryGrain(RosterReader reader) : Grain, IScenarioQueryGrain
{
    /// <inheritdoc/>
    public async Task<Answer<Page<ScenarioSummary>>?> List(Caller caller, Reading reading)
    {
        var view = await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading);
        if (view is null)
        {
            return null;
        }

        var table = view.Roster.Scenarios;
        var visible = Enumerable.Range(0, table.Count)
            .Where(row => table.Shared[row] || table.Author[row] == caller.Account)
            .Select(row => new ScenarioSummary(table.Ids[row].Value, table.Name[row], table.Shared[row], table.Author[row] == caller.Account, table.Interventions[row]))
            .Reverse()
            .Prepend(new ScenarioSummary(ScenarioState.Base, ScenarioState.Base, true, false, 0))
            .ToArray();
        return RosterReader.Answer(view, new Page<ScenarioSummary>(visible, visible.Length, null));
    }
}

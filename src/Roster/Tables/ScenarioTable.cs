using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>What-ifs: a row each.</summary>
public sealed class ScenarioTable
{
    private readonly EntityIndex<ScenarioId> index;

    internal ScenarioTable(
        EntityIndex<ScenarioId> index,
        Column<ScenarioId> ids,
        Column<string> name,
        Column<string> author,
        Column<bool> shared,
        Column<int> interventions)
    {
        this.index = index;
        Ids = ids;
        Name = name;
        Author = author;
        Shared = shared;
        Interventions = interventions;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public Column<ScenarioId> Ids { get; }

    /// <summary>Name.</summary>
    public Column<string> Name { get; }

    /// <summary>Account of the author.</summary>
    public Column<string> Author { get; }

    /// <summary>Whether it is open to all planners of the workspace.</summary>
    public Column<bool> Shared { get; }

    /// <summary>Number of interventions in force in it.</summary>
    public Column<int> Interventions { get; }

    /// <summary>Row of a scenario; -1 when there is none.</summary>
    public int Find(ScenarioId id) => index.Find(id, Ids.Span);
}

namespace CadreOrleans.Simulation.Cascades;

/// <summary>A seat that fell vacant.</summary>
internal readonly record struct Vacancy(int OpenedBy, int Depth, int Position, DateOnly On);

/// <summary>How far a chain has come: who moved, how the seats changed, what is open.</summary>
internal sealed class Chain
{
    private readonly Dictionary<int, int> changes = [];

    public HashSet<int> Moved { get; } = [];

    public Queue<Vacancy> Open { get; } = [];

    public int Change(int position) => changes.GetValueOrDefault(position);

    public void Leave(int position) => changes[position] = Change(position) - 1;

    public void Enter(int position, int official)
    {
        changes[position] = Change(position) + 1;
        Moved.Add(official);
    }

    /// <summary>The same without the vacancies that wait.</summary>
    public Chain Ahead()
    {
        var ahead = new Chain();
        ahead.Moved.UnionWith(Moved);
        foreach (var (position, change) in changes)
        {
            ahead.changes[position] = change;
        }

        return ahead;
    }
}

using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>Which places rotation concerns, and the key posts by unit of which some are to be held by people who are no locals.</summary>
internal sealed class RotationTables
{
    public RotationTables(InitialState state, Places places, TenureTables tenure)
    {
        int[] order = [.. Enumerable.Range(0, places.Count)];
        Leaders = [.. order.Where(place => (tenure.Marks[place] & TenureMarks.Leader) != 0 && places.Kind[place] == PositionKind.Post && places.Link[place] < 0 && !places.Elsewhere[place])];
        var lowest = Leaders.Select(place => places.Tier[place]).DefaultIfEmpty((byte)0).Max();
        var highest = Leaders.Select(place => places.Tier[place]).DefaultIfEmpty((byte)0).Min();
        IsLeader = new bool[places.Count];
        foreach (var place in Leaders)
        {
            IsLeader[place] = true;
        }

        Counted = [.. Leaders.Where(place => places.Tier[place] < lowest || highest == lowest)];
        Seats = Counted.Sum(places.SeatsOf);
        LevelFrom = new int[places.Levels + 1];
        Array.Fill(LevelFrom, Leaders.Length);
        for (var i = Leaders.Length - 1; i >= 0; i--)
        {
            LevelFrom[places.Level[Leaders[i]]] = i;
        }

        for (var level = places.Levels - 1; level >= 0; level--)
        {
            LevelFrom[level] = Math.Min(LevelFrom[level], LevelFrom[level + 1]);
        }

        KeyPosts = new int[state.Units.Count][];
        var keys = order.Where(place => (tenure.Marks[place] & TenureMarks.Locality) != 0).ToLookup(place => places.Unit[place]);
        for (var unit = 0; unit < KeyPosts.Length; unit++)
        {
            KeyPosts[unit] = [.. keys[unit]];
        }

        Units = [.. Enumerable.Range(0, KeyPosts.Length).Where(unit => KeyPosts[unit].Length > 0)];
    }

    /// <summary>Places of leaders and managers that are filled here, from the highest grade.</summary>
    public int[] Leaders { get; }

    /// <summary>Whether each place is one of <see cref="Leaders"/>.</summary>
    public bool[] IsLeader { get; }

    /// <summary>Those of whom a share is to be rotated: of the tiers above the lowest, or all where there is one tier only.</summary>
    public int[] Counted { get; }

    /// <summary>Their seats.</summary>
    public int Seats { get; }

    /// <summary>First of <see cref="Leaders"/> of each level; one more at the end.</summary>
    public int[] LevelFrom { get; }

    /// <summary>Key posts of each unit that the rule on locality concerns.</summary>
    public int[][] KeyPosts { get; }

    /// <summary>Units with such posts.</summary>
    public int[] Units { get; }
}

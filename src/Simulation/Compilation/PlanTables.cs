using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>Where each place's nominations lie: at least three entries for a planned post, the target for a body, and room for all who stand there now.</summary>
internal sealed class PlanTables
{
    private const int PostStride = 3;

    public PlanTables(InitialState state, Places places, Epoch[] epochs)
    {
        var distinct = epochs.Distinct().ToArray();
        var nominations = state.Nominations;
        var current = new List<int>[places.Count];
        var next = new List<int>[places.Count];
        for (var i = 0; i < nominations.Count; i++)
        {
            var lists = nominations.Layer[i] == PlanLayer.Current ? current : next;
            (lists[places.OfPosition[nominations.Position[i]]] ??= []).Add(i);
        }

        From = new int[places.Count + 1];
        NextFrom = new int[places.Count + 1];
        var nextNominations = new List<int>();
        for (var place = 0; place < places.Count; place++)
        {
            var planned = places.PlanTarget[place] > 0 || current[place] is not null || next[place] is not null;
            var room = planned ? Math.Max(PostStride, Math.Max(Most(distinct, place), Math.Max(current[place]?.Count ?? 0, next[place]?.Count ?? 0))) : 0;
            From[place + 1] = From[place] + room;
            nextNominations.AddRange(next[place] ?? []);
            NextFrom[place + 1] = nextNominations.Count;
        }

        Next = [.. nextNominations];
        Current = current;
    }

    /// <summary>First entry of each place in the plan in force; one more at the end.</summary>
    public int[] From { get; }

    /// <summary>First entry of each place in <see cref="Next"/>; one more at the end.</summary>
    public int[] NextFrom { get; }

    /// <summary>Indices of the nominations of the next term's plan, by place, in order.</summary>
    public int[] Next { get; }

    /// <summary>Indices of the nominations of the current plan, by place; null where there are none.</summary>
    public List<int>?[] Current { get; }

    public int Entries => From[^1];

    private static int Most(Epoch[] epochs, int place) => epochs.Max(epoch => epoch.PlanTarget[place]);
}

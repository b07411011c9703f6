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

        Planned = [.. Enumerable.Range(0, places.Count).Where(place => From[place] < From[place + 1]).Select(place => new PlannedPlace(
            place,
            From[place],
            From[place + 1],
            places.Unit[place],
            places.Level[place],
            places.Tier[place],
            places.Rank[place],
            places.MaximumAge[place],
            places.SeatFrom[place],
            places.SeatFrom[place + 1],
            places.Kind[place] == PositionKind.Membership,
            Vacancies.CandidateSearch.IsOpenToOthers(places, place)))];
        Next = [.. nextNominations];
        Current = current;
    }

    /// <summary>First entry of each place in the plan in force; one more at the end.</summary>
    public int[] From { get; }

    /// <summary>The places that have entries, in the order of places.</summary>
    public PlannedPlace[] Planned { get; }

    /// <summary>First entry of each place in <see cref="Next"/>; one more at the end.</summary>
    public int[] NextFrom { get; }

    /// <summary>Indices of the nominations of the next term's plan, by place, in order.</summary>
    public int[] Next { get; }

    /// <summary>Indices of the nominations of the current plan, by place; null where there are none.</summary>
    public List<int>?[] Current { get; }

    public int Entries => From[^1];

    private static int Most(Epoch[] epochs, int place) => epochs.Max(epoch => epoch.PlanTarget[place]);
}

/// <summary>What a review asks of a planned place, side by side.</summary>
/// <param name="Place">The place.</param>
/// <param name="From">Its first entry.</param>
/// <param name="To">One past its last entry.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Level">Number of its grade.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Rank">Its grade.</param>
/// <param name="MaximumAge">Age in months that must not be reached.</param>
/// <param name="SeatFrom">Its first seat.</param>
/// <param name="SeatTo">One past its last seat.</param>
/// <param name="IsMembership">Whether it is a body.</param>
/// <param name="TakesOthers">Whether officials of other units come into question.</param>
internal readonly record struct PlannedPlace(
    int Place,
    int From,
    int To,
    int Unit,
    int Level,
    int Tier,
    int Rank,
    int MaximumAge,
    int SeatFrom,
    int SeatTo,
    bool IsMembership,
    bool TakesOthers);

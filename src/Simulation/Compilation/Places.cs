using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// The positions in the order in which vacancies are filled: from the highest grade to the lowest, then by stable key. Their seats are
/// numbered in the same order, so a walk over a bitmap of seats is a walk down the ladder.
/// </summary>
internal sealed class Places
{
    public Places(InitialState state)
    {
        var positions = state.Positions;
        Count = positions.Count;
        Position = [.. Enumerable.Range(0, Count).OrderByDescending(p => positions.Rank[p]).ThenBy(p => positions.Keys[p])];
        OfPosition = new int[Count];
        for (var place = 0; place < Count; place++)
        {
            OfPosition[Position[place]] = place;
        }

        Key = Column(p => positions.Keys[p]);
        Unit = Column(p => positions.Unit[p]);
        Tier = Column(p => state.Units.Tier[positions.Unit[p]]);
        Rank = Column(p => positions.Rank[p]);
        Kind = Column(p => positions.Kind[p]);
        Elsewhere = Column(p => positions.Marks[p].HasFlag(PositionMarks.DecidedElsewhere));
        IsKey = Column(p => positions.Marks[p].HasFlag(PositionMarks.Key));
        Closed = Column(p => positions.Marks[p].HasFlag(PositionMarks.Closed));
        Link = Column(p => positions.LinkedTo[p] < 0 ? -1 : OfPosition[positions.LinkedTo[p]]);
        MaximumAge = Column(p => (int)positions.MaximumAge[p]);
        PlanTarget = Column(p => (int)positions.PlanTarget[p]);
        SeatFrom = new int[Count + 1];
        for (var place = 0; place < Count; place++)
        {
            SeatFrom[place + 1] = SeatFrom[place] + positions.Seats[Position[place]];
        }

        PlaceOfSeat = new int[SeatFrom[Count]];
        for (var place = 0; place < Count; place++)
        {
            Array.Fill(PlaceOfSeat, place, SeatFrom[place], SeatFrom[place + 1] - SeatFrom[place]);
        }

        (FollowerFrom, Followers) = GroupFollowers();
        Levels = LevelsOf(Rank, out var level);
        Level = level;
        LaterSeats = Column(p => (int)positions.Tenure.LaterSeats[p]);
        Units = new UnitTree(state.Units);
    }

    public int Count { get; }

    /// <summary>Index of the position in the initial state, by place.</summary>
    public int[] Position { get; }

    /// <summary>Place of a position of the initial state.</summary>
    public int[] OfPosition { get; }

    public ulong[] Key { get; }

    public int[] Unit { get; }

    public byte[] Tier { get; }

    public short[] Rank { get; }

    public PositionKind[] Kind { get; }

    public bool[] Elsewhere { get; }

    /// <summary>Key posts.</summary>
    public bool[] IsKey { get; }

    public bool[] Closed { get; }

    /// <summary>Place of the higher position held together with this one, -1 for none: a follower is filled and vacated with it.</summary>
    public int[] Link { get; }

    /// <summary>Age in months that must not be reached on taking a position.</summary>
    public int[] MaximumAge { get; }

    public int[] PlanTarget { get; }

    /// <summary>First seat of each place; one more at the end.</summary>
    public int[] SeatFrom { get; }

    public int[] PlaceOfSeat { get; }

    public int Seats => PlaceOfSeat.Length;

    /// <summary>Followers of place <c>p</c> are <c>Followers[FollowerFrom[p]..FollowerFrom[p + 1]]</c>.</summary>
    public int[] FollowerFrom { get; }

    public int[] Followers { get; }

    /// <summary>Number of different grades, and the grade's number for each place, from the highest.</summary>
    public int Levels { get; }

    public int[] Level { get; }

    /// <summary>Seats of each place, the last, that do not exist at the start.</summary>
    public int[] LaterSeats { get; }

    /// <summary>Which unit lies under which.</summary>
    public UnitTree Units { get; }

    /// <summary>Seats of a place at the start; of one that is created later, those it will have.</summary>
    public int SeatsAtStart(int place) => SeatsOf(place) - LaterSeats[place] is > 0 and var seats ? seats : SeatsOf(place);

    public int SeatsOf(int place) => SeatFrom[place + 1] - SeatFrom[place];

    private T[] Column<T>(Func<int, T> value) => Array.ConvertAll(Position, position => value(position));

    private (int[] From, int[] Followers) GroupFollowers()
    {
        var followers = Enumerable.Range(0, Count).Where(place => Link[place] >= 0).ToLookup(place => Link[place]);
        var from = new int[Count + 1];
        var ordered = new List<int>();
        for (var place = 0; place < Count; place++)
        {
            ordered.AddRange(followers[place]);
            from[place + 1] = ordered.Count;
        }

        return (from, [.. ordered]);
    }

    private static int LevelsOf(short[] ranks, out int[] level)
    {
        level = new int[ranks.Length];
        for (var place = 1; place < ranks.Length; place++)
        {
            level[place] = level[place - 1] + (ranks[place] == ranks[place - 1] ? 0 : 1);
        }

        return ranks.Length == 0 ? 0 : level[^1] + 1;
    }
}

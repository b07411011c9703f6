using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>
/// Which position goes on for each title of the merged units, how many seats it has by the norm, and how many may be held over it: a post keeps
/// its seats, specialists add up; people of folded posts may stay over the norm in posts that head nothing, members in their bodies.
/// </summary>
internal sealed class MergerReading
{
    private readonly InterventionReader reader;
    private readonly int[] units;
    private readonly PositionColumns positions;
    private readonly List<(int Old, int GoesOn)> folds = [];
    private readonly List<(int GoesOn, int Norm)> norms = [];

    public MergerReading(InterventionReader reader, int[] units)
    {
        this.reader = reader;
        this.units = units;
        positions = reader.State.Positions;
        var groups = UnitReading.PositionsOf(reader.State, units).GroupBy(position => positions.Tenure.Title[position]).Select(group => group.ToArray()).ToArray();
        var headsFolded = groups.Where(IsHead).Sum(group => group.Length - 1);
        var refuge = groups.Where(group => MayExceed(group[0])).OrderByDescending(group => positions.Rank[group[0]]).FirstOrDefault();
        foreach (var group in groups)
        {
            Read(group, group == refuge ? headsFolded : 0);
        }
    }

    /// <summary>
    /// Number of other units and they; number of folded positions and each with the one it is folded into; number of positions that go on and
    /// each with its seats by the norm.
    /// </summary>
    public int[] List() =>
    [
        units.Length - 1, .. units[1..],
        folds.Count, .. folds.SelectMany(fold => new[] { fold.Old, fold.GoesOn }),
        norms.Count, .. norms.SelectMany(norm => new[] { norm.GoesOn, norm.Norm }),
    ];

    private void Read(int[] group, int heads)
    {
        var first = group[0];
        var sum = group.Sum(position => positions.Seats[position]);
        var isPost = positions.Kind[first] == PositionKind.Post;
        var norm = isPost || positions.Kind[first] == PositionKind.Membership ? positions.Seats[first] : sum;
        var most = isPost && !MayExceed(first) ? norm : sum + heads;
        var goesOn = first;
        if (positions.Unit[first] != units[0])
        {
            goesOn = reader.Extension.AddPosition(reader.Number, first, units[0], most);
            folds.Add((first, goesOn));
        }
        else
        {
            reader.Extension.EnsureSeats(first, most);
        }

        folds.AddRange(group.Skip(1).Select(position => (position, goesOn)));
        norms.Add((goesOn, norm));
    }

    private bool IsHead(int[] group) => positions.Kind[group[0]] == PositionKind.Post && !MayExceed(group[0]) && positions.LinkedTo[group[0]] < 0;

    /// <summary>Posts that head nothing and are held by themselves.</summary>
    private bool MayExceed(int position) =>
        positions.Kind[position] == PositionKind.Post && (positions.Tenure.Marks[position] & TenureMarks.TermLimited) == 0
        && positions.LinkedTo[position] < 0 && Array.IndexOf(positions.LinkedTo, position) < 0;
}

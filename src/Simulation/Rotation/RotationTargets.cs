using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Rotation;

/// <summary>
/// The leaders' seats of each grade in the order in which they are looked at: the holder longest in post first, ties by key. Made when a grade is first
/// asked for in a step; who changes seats in the step has been rotated in it and suits no more, so that the order stands.
/// </summary>
internal sealed class RotationTargets(CompiledRun run)
{
    private readonly int[] seats = new int[run.Places.Seats];
    private readonly ulong[] keys = new ulong[run.Places.Seats];
    private readonly int[] count = new int[run.Places.Levels + 1];
    private readonly bool[] isMade = new bool[run.Places.Levels + 1];

    /// <summary>Another step begins.</summary>
    public void Clear() => Array.Clear(isMade);

    /// <summary>The seats of a grade that were held when it was first asked for.</summary>
    public ReadOnlySpan<int> Of(ReplicateScratch r, int level)
    {
        var rotations = run.Rotations;
        if (rotations.LevelFrom[level] == rotations.LevelFrom[level + 1])
        {
            return [];
        }

        var from = run.Places.SeatFrom[rotations.Leaders[rotations.LevelFrom[level]]];
        if (!isMade[level])
        {
            Make(r, level, from);
        }

        return seats.AsSpan(from, count[level]);
    }

    private void Make(ReplicateScratch r, int level, int from)
    {
        var state = r.State;
        var places = run.Places;
        var rotations = run.Rotations;
        var at = from;
        for (var i = rotations.LevelFrom[level]; i < rotations.LevelFrom[level + 1]; i++)
        {
            for (var seat = places.SeatFrom[rotations.Leaders[i]]; seat < places.SeatFrom[rotations.Leaders[i] + 1]; seat++)
            {
                if (state.Holder[seat] is >= 0 and var holder)
                {
                    seats[at] = seat;
                    keys[at++] = ((ulong)((uint)state.InPostSince[holder] ^ 0x8000_0000u) << 32) | (state.Key[holder] >> 32);
                }
            }
        }

        var sorted = seats.AsSpan(from, at - from);
        var by = keys.AsSpan(from, at - from);
        by.Sort(sorted);
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var j = i; j > 0 && by[j] == by[j - 1] && state.Key[state.Holder[sorted[j]]] < state.Key[state.Holder[sorted[j - 1]]]; j--)
            {
                (sorted[j], sorted[j - 1]) = (sorted[j - 1], sorted[j]);
            }
        }

        (count[level], isMade[level]) = (at - from, true);
    }
}

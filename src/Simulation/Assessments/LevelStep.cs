using CadreOrleans.Simulation.Discipline;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>
/// The yearly classification: the level that the assessment shows, the highest capped in each unit and group on its true base, those who keep it being the
/// best shown. A year of tasks not completed keeps from plans and higher posts until the next; so many in a row end the post.
/// </summary>
internal static class LevelStep
{
    private const int MonthsOfYear = 12;

    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var cuts = r.Run.LevelCuts;
        var excludes = r.Epoch[Rule.DisciplineExcludesCompletion] != 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            state.Level[slot] = excludes && state.DisciplinedIn[slot] == month ? AssessedLevel.NotCompleted : cuts.Of(r.Shown[slot]);
        }

        if (r.Epoch[Rule.ExcellentCap] is > 0 and var percent)
        {
            for (var unit = 0; unit < state.UnitHead.Length; unit++)
            {
                Cap(r, unit, leaders: true, percent);
                Cap(r, unit, leaders: false, percent);
            }
        }

        Follow(r, month);
    }

    /// <summary>
    /// Most rated excellent where so many were found excellent or good: who is rated down adds to those rated good, on whom the cap rests.
    /// </summary>
    public static int Most(int found, int percent) => found * percent / (100 + percent);

    private static void Cap(ReplicateScratch r, int unit, bool leaders, int percent)
    {
        var state = r.State;
        var buffer = r.Candidates;
        buffer.Count = 0;
        var good = 0;
        for (var slot = state.UnitHead[unit]; slot >= 0; slot = state.UnitNext[slot])
        {
            if (state.Level[slot] <= AssessedLevel.Good && IsLeader(r, slot) == leaders)
            {
                good += state.Level[slot] == AssessedLevel.Good ? 1 : 0;
                if (state.Level[slot] == AssessedLevel.Excellent)
                {
                    buffer.Slot[buffer.Count] = slot;
                    buffer.Key[buffer.Count++] = Order(r, slot);
                }
            }
        }

        var over = buffer.Count - Most(good + buffer.Count, percent);
        if (over <= 0)
        {
            return;
        }

        buffer.Key.AsSpan(0, buffer.Count).Sort(buffer.Slot.AsSpan(0, buffer.Count));
        for (var i = 0; i < over; i++)
        {
            state.Level[buffer.Slot[i]] = AssessedLevel.Good;
        }
    }

    /// <summary>Ascending by what was shown, then by key.</summary>
    private static ulong Order(ReplicateScratch r, int slot) => ((ulong)((uint)r.Shown[slot] ^ 0x8000_0000U) << 32) | (r.State.Key[slot] >> 32);

    private static bool IsLeader(ReplicateScratch r, int slot)
    {
        var seat = r.State.PrincipalSeat[slot];
        return seat >= 0 && (r.Run.Tenure.Marks[r.Run.Places.PlaceOfSeat[seat]] & TenureMarks.Leader) != 0;
    }

    private static void Follow(ReplicateScratch r, int month)
    {
        var state = r.State;
        var most = r.Epoch[Rule.NotCompletedYears];
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Level[slot] != AssessedLevel.NotCompleted)
            {
                state.PoorYears[slot] = 0;
            }
            else if (state.Present[slot])
            {
                state.PoorYears[slot] = (byte)Math.Min(byte.MaxValue, state.PoorYears[slot] + 1);
                state.BarUntil[slot] = Math.Max(state.BarUntil[slot], month + MonthsOfYear);
                if (most > 0 && state.PoorYears[slot] >= most)
                {
                    DisciplineStep.LosePost(r, slot, month);
                }
            }
        }
    }
}

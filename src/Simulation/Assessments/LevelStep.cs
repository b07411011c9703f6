using CadreOrleans.Simulation.Discipline;
using CadreOrleans.Simulation.Policies;

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
        var groups = r.Groups;
        var excludes = r.Epoch[Rule.DisciplineExcludesCompletion] != 0;
        var cap = r.Epoch[Rule.ExcellentCap];
        groups.Clear();
        r.Conduct.Assessed += state.PresentCount;
        r.Candidates.Count = 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            var level = excludes && state.DisciplinedIn[slot] == month ? AssessedLevel.NotCompleted : cuts.Of(r.Shown[slot]);
            state.Level[slot] = level;
            if (level == AssessedLevel.NotCompleted)
            {
                Fail(r, slot, month);
                continue;
            }

            state.PoorYears[slot] = 0;
            if (cap > 0 && level <= AssessedLevel.Good && state.Present[slot] && state.Unit[slot] >= 0)
            {
                Count(r, slot, level);
            }
        }

        if (cap > 0)
        {
            Cap(r, cap);
        }
    }

    /// <summary>
    /// Most rated excellent where so many were found excellent or good: who is rated down adds to those rated good, on whom the cap rests.
    /// </summary>
    public static int Most(int found, int percent) => found * percent / (100 + percent);

    private static void Count(ReplicateScratch r, int slot, AssessedLevel level)
    {
        var group = r.Groups.Of(r, slot);
        r.Groups.Found[group]++;
        if (level == AssessedLevel.Excellent)
        {
            r.Groups.Excellent[group]++;
            r.Candidates.Slot[r.Candidates.Count] = slot;
            r.Candidates.Key[r.Candidates.Count++] = Order(r, group, slot);
        }
    }

    /// <summary>Rates down, group by group, those who showed least.</summary>
    private static void Cap(ReplicateScratch r, int percent)
    {
        var found = r.Candidates;
        found.Key.AsSpan(0, found.Count).Sort(found.Slot.AsSpan(0, found.Count));
        var first = 0;
        while (first < found.Count)
        {
            var group = r.Groups.Of(r, found.Slot[first]);
            var excellent = r.Groups.Excellent[group];
            var over = excellent - Most(r.Groups.Found[group], percent);
            for (var i = 0; i < over; i++)
            {
                r.State.Level[found.Slot[first + i]] = AssessedLevel.Good;
            }

            first += excellent;
        }
    }

    /// <summary>Ascending by group, then by what was shown, then by key.</summary>
    private static ulong Order(ReplicateScratch r, int group, int slot) =>
        ((ulong)(uint)group << 40) | ((ulong)((uint)(r.Shown[slot] >> 4) + (1U << 27)) << 12) | (r.State.Key[slot] >> 52);

    private static void Fail(ReplicateScratch r, int slot, int month)
    {
        var state = r.State;
        if (!state.Present[slot])
        {
            return;
        }

        r.Conduct.NotCompleted++;
        state.PoorYears[slot] = (byte)Math.Min(byte.MaxValue, state.PoorYears[slot] + 1);
        state.BarUntil[slot] = Math.Max(state.BarUntil[slot], month + MonthsOfYear);
        if (r.Epoch[Rule.NotCompletedYears] is > 0 and var most && state.PoorYears[slot] >= most)
        {
            DisciplineStep.LosePost(r, slot, month);
        }
    }
}

using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Keeps each official's bits of requirement classes in step with levels, grade and post.</summary>
internal static class Grades
{
    /// <summary>Sets an official's levels, and which classes' levels they meet.</summary>
    public static void Qualify(RequirementClasses classes, OrganisationState state, int slot, int degree, int theory, int stateManagement)
    {
        state.Degree[slot] = (byte)degree;
        state.Theory[slot] = (byte)theory;
        state.StateManagement[slot] = (byte)stateManagement;
        for (var word = 0; word < classes.Words; word++)
        {
            state.Qualified[(word * state.Size.Slots) + slot] = classes.QualificationMask(degree, theory, stateManagement, word);
        }
    }

    /// <summary>
    /// Recomputes the classes open to an official after a change of grade or post, and wakes vacancies of those that became open, in another
    /// unit of all that are open, when the official will have been in post long enough. Classes that were open before need no waking: a search
    /// that found nobody then has noted the month in which the official would qualify.
    /// </summary>
    public static void Update(RequirementClasses classes, OrganisationState state, int slot, int month, bool changesUnit)
    {
        var holdsPost = state.PrincipalSeat[slot] >= 0;
        for (var word = 0; word < classes.Words; word++)
        {
            var at = (word * state.Size.Slots) + slot;
            var open = state.Qualified[at] & classes.GradeMask(state.Rank[slot], holdsPost, word) & classes.UnitMask(state.Unit[slot], word);
            var woken = changesUnit ? open : open & ~state.Open[at];
            state.SetOpen(slot, word, open);
            for (var wait = 0; woken != 0 && wait < classes.Waits.Length; wait++)
            {
                WakeUp.At(state, word, woken & classes.WaitMask(wait, word), month, Math.Max(state.InPostSince[slot] + classes.Waits[wait], state.BarUntil[slot]));
            }
        }
    }

    /// <summary>Closes all classes to a slot that became empty.</summary>
    public static void Clear(OrganisationState state, int slot)
    {
        for (var word = 0; word < state.Size.ClassWords; word++)
        {
            state.SetOpen(slot, word, 0);
        }
    }
}

using System.Numerics;
using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Keeps each official's bits of requirement classes in step with levels, grade and post.</summary>
internal static class Grades
{
    /// <summary>Sets which classes' levels an official meets.</summary>
    public static void Qualify(RequirementClasses classes, OrganisationState state, int slot, int degree, int theory, int stateManagement)
    {
        for (var word = 0; word < classes.Words; word++)
        {
            state.Qualified[(word * state.Size.Slots) + slot] = classes.QualificationMask(degree, theory, stateManagement, word);
        }
    }

    /// <summary>Recomputes the classes open to an official after a change of grade or post, and wakes vacancies of classes that became open.</summary>
    public static void Update(RequirementClasses classes, OrganisationState state, int slot)
    {
        var holdsPost = state.PrincipalSeat[slot] >= 0;
        var stamp = ++state.Stamp;
        for (var word = 0; word < classes.Words; word++)
        {
            var at = (word * state.Size.Slots) + slot;
            var open = state.Qualified[at] & classes.GradeMask(state.Rank[slot], holdsPost, word);
            state.Open[at] = open;
            while (open != 0)
            {
                state.ClassStamp[(word * 64) + BitOperations.TrailingZeroCount(open)] = stamp;
                open &= open - 1;
            }
        }
    }

    /// <summary>Closes all classes to a slot that became empty.</summary>
    public static void Clear(OrganisationState state, int slot)
    {
        for (var word = 0; word < state.Size.ClassWords; word++)
        {
            state.Open[(word * state.Size.Slots) + slot] = 0;
        }
    }
}

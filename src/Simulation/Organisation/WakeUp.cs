using System.Numerics;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>
/// Remembers for each requirement class when somebody last came into question for it, so that a vacancy for which nobody was found is searched
/// again only when a search could find someone. To wake too often costs time; not to wake would leave a seat vacant wrongly.
/// </summary>
internal static class WakeUp
{
    /// <summary>Wakes classes of one word in a month, the present one or a later.</summary>
    public static void At(OrganisationState state, int word, ulong classes, int now, int month)
    {
        if (month <= now)
        {
            Stamp(state, word, classes);
        }
        else if (month < state.Size.Months)
        {
            state.Wake[(month * state.Size.ClassWords) + word] |= classes;
        }
    }

    /// <summary>Wakes one class now.</summary>
    public static void Now(OrganisationState state, int requirementClass) => state.ClassStamp[requirementClass] = ++state.Stamp;

    /// <summary>Wakes the classes whose month has come.</summary>
    public static void Due(OrganisationState state, int month)
    {
        for (var word = 0; word < state.Size.ClassWords; word++)
        {
            Stamp(state, word, state.Wake[(month * state.Size.ClassWords) + word]);
        }
    }

    private static void Stamp(OrganisationState state, int word, ulong classes)
    {
        var stamp = ++state.Stamp;
        for (; classes != 0; classes &= classes - 1)
        {
            state.ClassStamp[(word * 64) + BitOperations.TrailingZeroCount(classes)] = stamp;
        }
    }
}

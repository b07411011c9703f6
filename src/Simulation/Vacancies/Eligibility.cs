using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>The part of eligibility that depends on the month: time in post, bar, ages, service left. The rest is the class's bit.</summary>
internal static class Eligibility
{
    /// <summary>Whether the class's levels are met, whatever the official's grade.</summary>
    public static bool MeetsLevels(OrganisationState state, int slot, int requirementClass) => Holds(state, state.Qualified, slot, requirementClass);

    /// <summary>Whether the class's levels are met and it takes from the official's grade.</summary>
    public static bool IsOpen(OrganisationState state, int slot, int requirementClass) =>
        Holds(state, state.Open, slot, requirementClass);

    /// <summary>
    /// First month, from the present one, in which the month-dependent conditions hold; <see cref="OrganisationState.Never"/> if they never
    /// will. Who takes an equal or lower post that is not elected needs no service left.
    /// </summary>
    public static int From(OrganisationState state, in Requirement requirement, int slot, int month, int serviceLeft)
    {
        var birth = state.Birth[slot];
        var from = Math.Max(Math.Max(state.InPostSince[slot] + requirement.FeederMonths, state.BarUntil[slot]), Math.Max(birth + requirement.MinimumAge, month));
        var asked = state.Rank[slot] >= requirement.Rank && !requirement.Elected ? 0 : serviceLeft;
        return from < birth + requirement.MaximumAge && state.Retire[slot] - from >= asked ? from : OrganisationState.Never;
    }

    /// <summary>Whether an official holds a seat of a place beside the principal post.</summary>
    public static bool HoldsBeside(OrganisationState state, Places places, int slot, int place) => SeatBeside(state, places, slot, place) >= 0;

    /// <summary>The seat of a place that an official holds beside the principal post, or none.</summary>
    public static int SeatBeside(OrganisationState state, Places places, int slot, int place)
    {
        for (var seat = state.FirstOtherSeat[slot]; seat >= 0; seat = state.OtherSeatNext[seat])
        {
            if (places.PlaceOfSeat[seat] == place)
            {
                return seat;
            }
        }

        return OrganisationState.None;
    }

    private static bool Holds(OrganisationState state, ulong[] classes, int slot, int requirementClass) =>
        (classes[((requirementClass >> 6) * state.Size.Slots) + slot] >> (requirementClass & 63) & 1) != 0;
}

using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Recording;

/// <summary>
/// Who follows whom in positions with a single seat: how often a first, second and third full holder comes after the one at the start, and how
/// often that one had stood in the plan for the position at least twelve months.
/// </summary>
internal static class ContinuityRecorder
{
    /// <summary>So many successions are followed.</summary>
    public const int Generations = 3;

    private const int LeastMonths = 12;

    /// <summary>Looks at an appointment before it is carried out. Taking up again the position one held last is no succession.</summary>
    public static void Run(ReplicateScratch r, int place, int slot, int month)
    {
        if (r.Run.Places.Kind[place] != PositionKind.Post || r.Run.Places.SeatsOf(place) != 1)
        {
            return;
        }

        var tally = r.Tally;
        if (tally.LastHolder[place] == r.State.Key[slot])
        {
            return;
        }

        tally.LastHolder[place] = r.State.Key[slot];
        if (tally.Successions[place] < Generations)
        {
            r.Positions.Succession(place, tally.Successions[place]++, WasPlanned(r, place, slot, month));
        }
    }

    private static bool WasPlanned(ReplicateScratch r, int place, int slot, int month)
    {
        var state = r.State;
        var from = r.Run.Plans.From[place];
        for (var entry = from; entry < r.Run.Plans.From[place + 1]; entry++)
        {
            if (Stands(state, state.Nominations[entry], slot, month) || Stands(state, state.NextNominations[entry], slot, month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(Organisation.OrganisationState state, Organisation.Nomination nomination, int slot, int month) =>
        nomination.Slot == slot && state.Generation[slot] == nomination.Generation && nomination.Since <= month - LeastMonths;
}

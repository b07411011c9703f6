using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Terms;

/// <summary>
/// Seats in bodies that go with a post: who takes the post takes one, who leaves it gives it up. A seat stays free for a post that is vacant.
/// </summary>
internal static class Offices
{
    /// <summary>Gives the new holder of a post a vacant seat in the body that goes with it, and in the one that body is drawn from.</summary>
    public static void Join(ReplicateScratch r, int slot, int place)
    {
        var tenure = r.Run.Tenure;
        for (var body = tenure.Office[place]; body >= 0; body = tenure.DrawnFrom[body])
        {
            var seat = Eligibility.HoldsBeside(r.State, r.Run.Places, slot, body) ? OrganisationState.None : VacantSeat(r, body);
            if (seat >= 0)
            {
                FillQueue.Withdraw(r.State, seat);
                Seating.TakeBeside(r.State, seat, slot);
                r.Tally.FillsOfPlace[body]++;
                Wake(r, body);
            }
        }
    }

    /// <summary>Whether all vacant seats of a body belong to posts that are vacant themselves.</summary>
    public static bool AreKept(ReplicateScratch r, int body)
    {
        var posts = r.Run.Tenure.OfficePosts[body];
        if (posts.Length == 0)
        {
            return false;
        }

        var kept = 0;
        foreach (var post in posts)
        {
            kept += Vacant(r, post);
        }

        return kept > 0 && Vacant(r, body) <= kept;
    }

    /// <summary>Has the vacancies of bodies drawn from a body searched again, since it has a new member.</summary>
    public static void Wake(ReplicateScratch r, int body)
    {
        foreach (var drawn in r.Run.Tenure.DrawsFrom[body])
        {
            if (r.Epoch.ClassOf[drawn] >= 0)
            {
                WakeUp.Now(r.State, r.Epoch.ClassOf[drawn]);
            }
        }
    }

    /// <summary>Vacant seats of a place.</summary>
    public static int Vacant(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        var vacant = 0;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            vacant += Bits.IsSet(r.State.Vacant, seat) ? 1 : 0;
        }

        return vacant;
    }

    private static int VacantSeat(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(r.State.Vacant, seat))
            {
                return seat;
            }
        }

        return OrganisationState.None;
    }
}

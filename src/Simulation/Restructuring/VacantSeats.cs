using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>Seats made ready for people who come from dissolved ones, and the move of people from unit to unit.</summary>
internal static class VacantSeats
{
    /// <summary>A vacant seat of a place, ready to be taken; one that is closed is opened. None when all are held.</summary>
    public static int Ready(ReplicateScratch r, int place, int month)
    {
        var seat = Vacant(r, place);
        if (seat < 0)
        {
            seat = Closed(r, place);
            if (seat >= 0)
            {
                SeatClosing.Open(r, seat, month);
            }
        }

        if (seat >= 0)
        {
            FillQueue.Withdraw(r.State, seat);
        }

        return seat;
    }

    /// <summary>A vacant seat of a place, or none.</summary>
    public static int Vacant(ReplicateScratch r, int place)
    {
        for (var seat = r.Run.Places.SeatFrom[place]; seat < r.Run.Places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(r.State.Vacant, seat))
            {
                return seat;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>A seat of a place that can be opened, or none.</summary>
    public static int Closed(ReplicateScratch r, int place)
    {
        for (var seat = r.Run.Places.SeatFrom[place]; seat < r.Run.Places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(r.State.Closed, seat))
            {
                return seat;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>Puts an official without a post into another unit.</summary>
    public static void MoveTo(ReplicateScratch r, int slot, int unit, int month)
    {
        UnitMembers.Leave(r.State, slot);
        r.State.Unit[slot] = unit;
        UnitMembers.Join(r.State, slot);
        Grades.Update(r.Run.Classes, r.State, slot, month, changesUnit: true);
    }
}

using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Somebody is called up by the level above: for good, which is an exit, or until a planned return, to the old post if it is vacant then.</summary>
internal static class Absences
{
    public static bool CallUp(ReplicateScratch r, DatedIntervention dated, int month)
    {
        var person = new Person(dated.What.Official, 0);
        if (dated.What.Until < 0 || !person.IsThere(r.State))
        {
            return PeopleChanges.Exit(r, person, month);
        }

        var state = r.State;
        var until = dated.What.Until - r.Run.Start;
        state.SentIn[dated.Index] = person;
        state.ReturnsTo[dated.Index] = state.PrincipalSeat[person.Slot];
        state.ProtectedUntil[person.Slot] = Math.Max(state.ProtectedUntil[person.Slot], until);
        Seating.LeaveAll(r, person.Slot, month);
        Grades.Update(r.Run.Classes, state, person.Slot, until, changesUnit: false);
        return true;
    }

    public static bool Return(ReplicateScratch r, DatedIntervention dated, int month)
    {
        var state = r.State;
        var person = state.SentIn[dated.Index];
        if (!person.IsThere(state))
        {
            return false;
        }

        var seat = state.ReturnsTo[dated.Index];
        if (seat >= 0 && Bits.IsSet(state.Vacant, seat))
        {
            FillQueue.Withdraw(state, seat);
            Appointment.Fill(r, seat, person.Slot, month, FillSource.Forced);
        }

        return true;
    }
}

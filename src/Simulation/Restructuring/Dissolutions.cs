using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>Units are abolished: their posts close, their plans are void, their people have to land, in the unit named or anywhere.</summary>
internal static class Dissolutions
{
    public static void Begin(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        r.Landing.Begin();
        var places = r.Run.Places;
        foreach (var unit in what.List)
        {
            for (var place = 0; place < places.Count; place++)
            {
                if (places.Unit[place] == unit)
                {
                    Dissolve(r, place, what.Unit, month);
                }
            }

            var next = what.Unit >= 0 ? what.Unit : r.Run.Inputs.State.Units.Parent[unit];
            for (var slot = r.State.UnitHead[unit]; slot >= 0 && next != unit; slot = r.State.UnitHead[unit])
            {
                VacantSeats.MoveTo(r, slot, next, month);
            }
        }
    }

    /// <summary>Positions go over to another unit with their holders, their time in post and their plans.</summary>
    public static void Move(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        for (var i = 0; i < what.List.Length; i += 2)
        {
            var place = places.OfPosition[what.List[i]];
            var to = places.OfPosition[what.List[i + 1]];
            PlanMapping.Move(r, place, to);
            var seats = state.SeatsThere[place];
            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                var terms = state.Terms[seat];
                var since = slot < 0 ? 0 : state.InPostSince[slot];
                var principal = slot >= 0 && state.PrincipalSeat[slot] == seat;
                SeatClosing.Close(r, seat, month);
                if (slot >= 0 && (principal || places.Kind[place] == PositionKind.Membership))
                {
                    var there = VacantSeats.Ready(r, to, month);
                    Appointment.Fill(r, there, slot, month, FillSource.Reorganisation);
                    state.Terms[there] = terms;
                    state.InPostSince[slot] = since;
                }
            }

            SeatClosing.Resize(r, to, seats, month);
        }
    }

    private static void Dissolve(ReplicateScratch r, int place, int into, int month)
    {
        var places = r.Run.Places;
        PlanMapping.Void(r, place);
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var slot = r.State.Holder[seat];
            if (slot >= 0 && r.State.PrincipalSeat[slot] == seat)
            {
                r.Landing.Add(slot, into);
            }

            SeatClosing.Close(r, seat, month);
        }
    }
}

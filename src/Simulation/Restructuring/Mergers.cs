using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>Units are merged: positions of a title are folded into the one that goes on, everybody who held one of them has to land.</summary>
internal static class Mergers
{
    public static void Begin(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        r.Landing.Begin();
        var places = r.Run.Places;
        var list = what.List.AsSpan();
        var others = list[1..(1 + list[0])];
        list = list[(1 + list[0])..];
        var folds = list.Slice(1, list[0] * 2);
        var norms = list.Slice(2 + (list[0] * 2));
        for (var i = 0; i < norms.Length; i += 2)
        {
            TakePart(r, places.OfPosition[norms[i]], what.Unit);
        }

        for (var i = 0; i < folds.Length; i += 2)
        {
            Fold(r, places.OfPosition[folds[i]], places.OfPosition[folds[i + 1]], what.Unit, month);
        }

        foreach (var unit in others)
        {
            MoveMembers(r, unit, what.Unit, month);
        }

        for (var i = 0; i < norms.Length; i += 2)
        {
            OpenSeats(r, places.OfPosition[norms[i]], norms[i + 1], month);
        }
    }

    /// <summary>After the time for it, seats over the norm are given up.</summary>
    public static void Comply(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        var list = what.List.AsSpan();
        list = list[(1 + list[0])..];
        var norms = list.Slice(2 + (list[0] * 2));
        for (var i = 0; i < norms.Length; i += 2)
        {
            var place = r.Run.Places.OfPosition[norms[i]];
            var over = r.State.OverNorm[place];
            r.State.OverNorm[place] = 0;
            SeatClosing.Resize(r, place, r.State.SeatsThere[place] - over, month);
        }
    }

    /// <summary>A post that goes on is given out anew among all who held one of its title.</summary>
    private static void TakePart(ReplicateScratch r, int place, int unit)
    {
        if (r.Run.Places.Kind[place] != PositionKind.Post || r.Run.Places.Link[place] >= 0 || r.Run.Places.Elsewhere[place])
        {
            return;
        }

        r.Landing.Room[place] = 0;
        r.Landing.GoesOn[place] = true;
        AddHolders(r, place, unit);
    }

    private static void Fold(ReplicateScratch r, int place, int goesOn, int unit, int month)
    {
        var places = r.Run.Places;
        PlanMapping.Move(r, place, goesOn);
        if (places.Kind[place] == PositionKind.Post)
        {
            if (places.Link[place] < 0)
            {
                AddHolders(r, place, unit);
            }

            SeatClosing.Resize(r, place, 0, month);
            return;
        }

        Carry(r, place, goesOn, month);
    }

    private static void AddHolders(ReplicateScratch r, int place, int unit)
    {
        var places = r.Run.Places;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var slot = r.State.Holder[seat];
            if (slot >= 0 && r.State.PrincipalSeat[slot] == seat)
            {
                r.Landing.Add(slot, unit);
            }
        }
    }

    /// <summary>Specialists and members go over to the position that goes on, one seat for each.</summary>
    private static void Carry(ReplicateScratch r, int place, int goesOn, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var membership = places.Kind[place] == PositionKind.Membership;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var slot = state.Holder[seat];
            SeatClosing.Close(r, seat, month);
            if (slot < 0 || (membership && Eligibility.HoldsBeside(state, places, slot, goesOn)))
            {
                continue;
            }

            var to = VacantSeats.Ready(r, goesOn, month);
            if (to >= 0)
            {
                Appointment.Fill(r, to, slot, month, FillSource.Reorganisation);
            }
        }
    }

    private static void MoveMembers(ReplicateScratch r, int unit, int into, int month)
    {
        for (var slot = r.State.UnitHead[unit]; slot >= 0; slot = r.State.UnitHead[unit])
        {
            VacantSeats.MoveTo(r, slot, into, month);
        }

        for (var slot = 0; slot < r.State.UsedSlots; slot++)
        {
            r.State.Home[slot] = r.State.Home[slot] == unit ? into : r.State.Home[slot];
        }
    }

    private static void OpenSeats(ReplicateScratch r, int place, int norm, int month)
    {
        var places = r.Run.Places;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1] && r.State.SeatsThere[place] < norm; seat++)
        {
            SeatClosing.Open(r, seat, month);
        }

        if (places.Kind[place] == PositionKind.Membership)
        {
            r.State.OverNorm[place] = Math.Max(0, r.State.SeatsThere[place] - norm);
        }
    }
}

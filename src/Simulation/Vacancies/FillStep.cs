using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Recruitment;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// Step 8 of a month: fills the seats that can be filled, from the highest grade to the lowest. A promotion opens a seat of a lower grade,
/// which stands further on in the walk; so one walk goes on until nothing changes.
/// </summary>
internal static class FillStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        FillQueue.ReleaseDue(state, month);
        WakeUp.Due(state, month);
        r.Pools.Clear();
        Array.Clear(state.NextKnown);
        for (var word = 0; word < state.Due.Length; word++)
        {
            var bits = state.Due[word];
            while (bits != 0)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                Try(r, (word * 64) + bit, month);
                bits = bit == 63 ? 0 : state.Due[word] & (ulong.MaxValue << (bit + 1));
            }
        }
    }

    private static void Try(ReplicateScratch r, int seat, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        if (places.Kind[place] == PositionKind.Entry || r.Run.Feeders.Drawn[place])
        {
            return;
        }

        if (places.Elsewhere[place])
        {
            if (!Newcomers.HasRoom(state))
            {
                return;
            }

            var outsider = Newcomers.Create(r, place, month, fromOutside: true);
            Appointment.Fill(r, seat, outsider, month, FillSource.Outside);
            return;
        }

        if (month < state.FrozenUntil[places.Unit[place]])
        {
            if (places.Kind[place] == PositionKind.Post)
            {
                ActingHolders.Provide(r, seat, place);
            }

            return;
        }

        // Nobody new has come into question since the last vain search, and nobody's time has come.
        if (state.ClassStamp[r.Epoch.ClassOf[place]] > state.RetryStamp[seat] || month >= state.RetryMonth[seat])
        {
            if (places.Kind[place] == PositionKind.Membership && Offices.AreKept(r, place))
            {
                return;
            }

            var source = CandidateSearch.Choose(r, place, month, out var chosen);
            if (source != FillSource.Nobody)
            {
                Appointment.Fill(r, seat, chosen, month, source == FillSource.Outside && state.Unit[chosen] == places.Unit[place] ? FillSource.Unit : source);
                return;
            }

            state.RetryStamp[seat] = state.Stamp;
            state.RetryMonth[seat] = r.Candidates.NextMonth;
        }

        if (places.Kind[place] == PositionKind.Post)
        {
            ActingHolders.Provide(r, seat, place);
        }
    }
}

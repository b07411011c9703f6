using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Recruitment;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Feeders;

/// <summary>
/// Step 8 of a month for grades whose sources are drawn: for each vacancy a source grade, or outside, by the policy's probabilities, then one of those
/// who qualify there, all alike. A source may lie above or beside, so the walk over the seats is repeated until nothing changes.
/// </summary>
internal static class DrawnFill
{
    /// <summary>Fills what can be filled; says whether anything was, so that other seats may have opened.</summary>
    public static bool Run(ReplicateScratch r, int month)
    {
        if (r.Run.Feeders.Rows.IsEmpty)
        {
            return false;
        }

        if (r.FeederMonth != month)
        {
            Array.Clear(r.FeederDraws);
            r.FeederMonth = month;
        }

        // Chains end, since outside is reached from every grade; a month in which they would not goes on in the next.
        var left = 64 + (4 * r.State.Size.Seats);
        var any = false;
        while (Walk(r, month, ref left))
        {
            any = true;
        }

        return any;
    }

    private static bool Walk(ReplicateScratch r, int month, ref int left)
    {
        var state = r.State;
        var places = r.Run.Places;
        var any = false;
        for (var word = 0; word < state.Due.Length; word++)
        {
            for (var bits = state.Due[word]; bits != 0; bits &= bits - 1)
            {
                var seat = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var place = places.PlaceOfSeat[seat];
                if (r.Run.Feeders.Drawn[place] && month >= state.FrozenUntil[places.Unit[place]] && Bits.IsSet(state.Due, seat) && left > 0)
                {
                    left--;
                    any |= Fill(r, seat, place, month);
                }
            }
        }

        return any;
    }

    private static bool Fill(ReplicateScratch r, int seat, int place, int month)
    {
        var tables = r.Run.Feeders;
        var words = Philox.Draw(r.Run.Places.Key[place], r.Address(RandomStream.Feeder, month, r.FeederDraws[place]++));
        var source = tables.Rows.Draw(tables.Rows.RowOf(r.Run.Places.Rank[place]), words.W0);
        var isOutside = source == tables.Rows.Grades.Length;
        r.Candidates.Count = 0;
        var slot = !isOutside ? FromGrade(r, place, source, month, words.W1)
            : Newcomers.HasRoom(r.State) ? Newcomers.Create(r, place, month, fromOutside: true)
            : OrganisationState.None;
        if (slot < 0)
        {
            FillQueue.Postpone(r, seat, month);
            ActingHolders.Provide(r, seat, place);
            return false;
        }

        var inUnit = !isOutside && r.State.Unit[slot] == r.Run.Places.Unit[place];
        Appointment.Fill(r, seat, slot, month, inUnit ? FillSource.Unit : FillSource.Outside);
        return true;
    }

    /// <summary>One of the holders of posts of a grade who qualify, each with the same probability; none when nobody does.</summary>
    private static int FromGrade(ReplicateScratch r, int place, int source, int month, uint word)
    {
        var state = r.State;
        var buffer = r.Candidates;
        for (var seat = r.Run.Feeders.SeatFrom[source]; seat < r.Run.Feeders.SeatUntil[source]; seat++)
        {
            var slot = state.Holder[seat];
            if (slot >= 0 && state.PrincipalSeat[slot] == seat && Qualifies(r, place, slot, month))
            {
                buffer.Slot[buffer.Count++] = slot;
            }
        }

        return buffer.Count == 0 ? OrganisationState.None : buffer.Slot[WeightTable.Uniform(word, (uint)buffer.Count)];
    }

    private static bool Qualifies(ReplicateScratch r, int place, int slot, int month)
    {
        var state = r.State;
        var requirementClass = r.Epoch.ClassOf[place];
        return Eligibility.MeetsLevels(state, slot, requirementClass)
            && Eligibility.From(state, r.Run.Classes[requirementClass], slot, month, r.Epoch.ServiceLeftAtAppointment) <= month
            && state.LeftPlace[slot] != place && state.ProtectedUntil[slot] <= month;
    }
}

using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Terms;

/// <summary>
/// Renews a body: the seats its members gave up go to its nominees in order of talent, those first who bring what the body falls short of,
/// women or the young. Seats of vacant posts are kept for them; what the plan cannot fill is sought elsewhere at once.
/// </summary>
internal static class BodyRenewal
{
    private const int Million = 1_000_000;

    public static void Run(ReplicateScratch r, int body, int month)
    {
        var vacant = Offices.Vacant(r, body);
        if (vacant == 0)
        {
            return;
        }

        var state = r.State;
        var places = r.Run.Places;
        var (women, young) = Count(r, body, month);
        CandidateSearch.FromPlanOnly(r, body, month);
        for (var seat = places.SeatFrom[body]; seat < places.SeatFrom[body + 1]; seat++)
        {
            if (!Bits.IsSet(state.Vacant, seat) || Offices.AreKept(r, body))
            {
                continue;
            }

            FillQueue.Hasten(state, seat, month);
            var best = Best(r, body, month, women, young);
            if (best < 0)
            {
                continue;
            }

            var slot = r.Candidates.Slot[best];
            r.Candidates.Slot[best] = r.Candidates.Slot[--r.Candidates.Count];
            women += IsWoman(state, slot) ? 1 : 0;
            young += IsYoung(r, slot, month) ? 1 : 0;
            Appointment.Fill(r, seat, slot, month, FillSource.Plan);
        }
    }

    private static int Best(ReplicateScratch r, int body, int month, int women, int young)
    {
        var terms = r.Run.Policy.Terms;
        var seats = (long)r.Run.Places.SeatsOf(body);
        var lacksWomen = (long)women * Million < terms.Women * seats;
        var lacksYoung = (long)young * Million < terms.Young * seats;
        var best = OrganisationState.None;
        var bestBrings = -1;
        for (var i = 0; i < r.Candidates.Count; i++)
        {
            var slot = r.Candidates.Slot[i];
            var brings = (lacksWomen && IsWoman(r.State, slot) ? 1 : 0) + (lacksYoung && IsYoung(r, slot, month) ? 1 : 0);
            if (best < 0 || brings > bestBrings || (brings == bestBrings && Selection.PrecedesByTalent(r, slot, r.Candidates.Slot[best])))
            {
                best = i;
                bestBrings = brings;
            }
        }

        return best;
    }

    private static (int Women, int Young) Count(ReplicateScratch r, int body, int month)
    {
        var places = r.Run.Places;
        int women = 0, young = 0;
        for (var seat = places.SeatFrom[body]; seat < places.SeatFrom[body + 1]; seat++)
        {
            var slot = r.State.Holder[seat];
            women += slot >= 0 && IsWoman(r.State, slot) ? 1 : 0;
            young += slot >= 0 && IsYoung(r, slot, month) ? 1 : 0;
        }

        return (women, young);
    }

    private static bool IsWoman(OrganisationState state, int slot) => (state.Marks[slot] & (byte)OfficialMarks.Woman) != 0;

    private static bool IsYoung(ReplicateScratch r, int slot, int month) => month - r.State.Birth[slot] < r.Run.Policy.YoungBelow * 12;
}

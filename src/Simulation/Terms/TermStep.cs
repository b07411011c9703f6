using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Terms;

/// <summary>
/// Step 2 of a month: in a month in which terms end, those at the limit of consecutive terms, or without the service that standing again asks
/// for, leave their posts and bodies and are available for others; the rest are confirmed. Then the bodies are renewed.
/// </summary>
internal static class TermStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        if (r.Run.Tenure.Boundaries[month] is not { } asked)
        {
            return;
        }

        var tenure = r.Run.Tenure;
        foreach (var place in tenure.ElectedPosts)
        {
            if (asked[tenure.Calendar[place]] >= 0)
            {
                RenewPost(r, place, asked[tenure.Calendar[place]], month);
            }
        }

        foreach (var body in tenure.Bodies)
        {
            if (asked[tenure.Calendar[body]] >= 0)
            {
                LeaveBody(r, body, asked[tenure.Calendar[body]], month);
            }
        }

        foreach (var body in tenure.Bodies)
        {
            if (asked[tenure.Calendar[body]] >= 0)
            {
                BodyRenewal.Run(r, body, month);
            }
        }

        ForgetThoseWhoStoodDown(r);
    }

    private static void ForgetThoseWhoStoodDown(ReplicateScratch r)
    {
        var interventions = r.Run.Inputs.Interventions;
        for (var i = 0; i < interventions.Count; i++)
        {
            var one = interventions[i];
            if (one.Kind == InterventionKind.NotStanding && r.State.StandsDown[one.Official] is var by && by > 0 && !r.Tally.Ineffective[by - 1])
            {
                r.State.StandsDown[one.Official] = 0;
            }
        }
    }

    private static void RenewPost(ReplicateScratch r, int place, int asked, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var fails = state.FailsIn[place] == month;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var slot = state.Holder[seat];
            if (slot < 0)
            {
                continue;
            }

            var served = state.Terms[seat] + (month - state.InPostSince[slot] >= r.Run.Policy.Terms.CountsFromMonths ? 1 : 0);
            var atLimit = (r.Run.Tenure.Marks[place] & TenureMarks.TermLimited) != 0 && served >= r.Epoch[Rule.ConsecutiveTerms];
            if (!fails && !atLimit && Stands(r, slot, asked, month))
            {
                state.Terms[seat] = (byte)Math.Min(byte.MaxValue, served);
                continue;
            }

            Tenures.Leave(r, seat, month, fails || (!atLimit && state.StandsDown[slot] > 0) ? TenureEnd.Other : TenureEnd.Term);
            if (!fails)
            {
                FillQueue.Hasten(state, seat, month);
            }
        }
    }

    private static void LeaveBody(ReplicateScratch r, int body, int asked, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        for (var seat = places.SeatFrom[body]; seat < places.SeatFrom[body + 1]; seat++)
        {
            var slot = state.Holder[seat];
            if (slot >= 0 && !Stands(r, slot, asked, month) && !SitsByOffice(r, slot, body))
            {
                Seating.Displace(r, seat, month);
            }
        }
    }

    private static bool SitsByOffice(ReplicateScratch r, int slot, int body)
    {
        var seat = r.State.PrincipalSeat[slot];
        return seat >= 0 && r.Run.Tenure.Office[r.Run.Places.PlaceOfSeat[seat]] == body;
    }

    private static bool Stands(ReplicateScratch r, int slot, int asked, int month)
    {
        if (r.State.StandsDown[slot] is var intervention && intervention > 0)
        {
            r.Tally.Ineffective[intervention - 1] = false;
            return false;
        }

        return r.State.Retire[slot] - month >= asked;
    }
}

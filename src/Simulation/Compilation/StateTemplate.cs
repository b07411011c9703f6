using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>Lays the initial state out as the arrays each replicate starts from. Officials take the slots of their index.</summary>
internal static class StateTemplate
{
    public static OrganisationState Make(CompiledRun run)
    {
        var initial = run.Inputs.State;
        var size = new StateSize(
            initial.Officials.Count + run.Places.Seats + run.Inputs.Interventions.Count + Leavers(run),
            initial.Units.Count,
            run.Places.Count,
            run.Places.Seats,
            run.Months,
            run.Classes.Words,
            run.Plans.Entries,
            run.Inputs.Interventions.Count);
        var state = new OrganisationState(size);
        PutOfficials(run, state);
        PutHoldings(run, state);
        PutPlans(run, state);
        PutGrades(run, state);
        Array.Fill(state.RecruitsPerYear, run.Policy.Recruits.PerYear);
        Array.Fill(state.SentIn, Person.Nobody);
        return state;
    }

    /// <summary>Room for those who leave a post at the end of a tenure and stay in service without one.</summary>
    private static int Leavers(CompiledRun run) =>
        (run.LevelCuts.IsOn || run.Discipline.IsOn ? run.Places.Seats / 4 : 0) + run.Tenure.ElectedPosts.Concat(run.Tenure.AgeLimited).Sum(run.Places.SeatsOf) * (1 + (run.Inputs.Years / 5));

    private static void PutOfficials(CompiledRun run, OrganisationState state)
    {
        var officials = run.Inputs.State.Officials;
        var units = run.Inputs.State.Units;
        Array.Fill(state.UnitHead, OrganisationState.None);
        for (var slot = 0; slot < officials.Count; slot++)
        {
            state.Key[slot] = officials.Keys[slot];
            state.Present[slot] = true;
            state.Birth[slot] = officials.BirthMonth[slot] - run.Start;
            state.Retire[slot] = run.Policy.Retirement ? Relative(officials.RetirementMonth[slot], OfficialColumns.NoRetirement, run.Start) : OrganisationState.Never;
            state.Marks[slot] = (byte)officials.Marks[slot];
            state.Talent[slot] = run.Abilities.Ordered(officials.Talent[slot], officials.Virtue[slot]);
            state.Virtue[slot] = officials.Virtue[slot];
            state.TalentAbility[slot] = run.Abilities.FromShare(officials.Talent[slot]);
            state.VirtueAbility[slot] = run.Abilities.FromShare(officials.Virtue[slot]);
            state.TalentEstimate[slot] = state.TalentAbility[slot];
            state.VirtueEstimate[slot] = state.VirtueAbility[slot];
            state.TalentSpread[slot] = Certainty.Of(officials.TalentDeviation[slot]);
            state.VirtueSpread[slot] = Certainty.Of(officials.VirtueDeviation[slot]);
            state.BarUntil[slot] = officials.BarUntil[slot] == OfficialColumns.NoBar ? -OrganisationState.Never : officials.BarUntil[slot] - run.Start;
            state.PoorYears[slot] = officials.NotCompletedYears[slot];
            state.DisciplinedIn[slot] = OrganisationState.None;
            var failsGate = officials.Virtue[slot] < run.Abilities.MinimumVirtue && (officials.Marks[slot] & OfficialMarks.NotAssessed) == 0;
            if (failsGate || (run.LevelCuts.IsOn && state.PoorYears[slot] > 0))
            {
                state.BarUntil[slot] = Math.Max(state.BarUntil[slot], (run.Policy.AssessmentMonth + 11 - (run.Start % 12)) % 12);
            }

            state.Unit[slot] = officials.PrincipalPosition[slot] >= 0 ? run.Inputs.State.Positions.Unit[officials.PrincipalPosition[slot]] : officials.Unit[slot];
            state.Tier[slot] = state.Unit[slot] >= 0 ? units.Tier[state.Unit[slot]] : (byte)(units.Tiers.Length - 1);
            state.Rank[slot] = officials.PrincipalPosition[slot] >= 0 ? run.Inputs.State.Positions.Rank[officials.PrincipalPosition[slot]] : officials.Rank[slot];
            state.InPostSince[slot] = officials.EntryMonth[slot] - run.Start;
            state.PrincipalSeat[slot] = OrganisationState.None;
            state.Home[slot] = officials.HomeUnit[slot];
            state.RotatedAt[slot] = -OrganisationState.Never;
            state.LeftPlace[slot] = OrganisationState.None;
            state.FirstOtherSeat[slot] = OrganisationState.None;
            UnitMembers.Join(state, slot);
        }

        state.UsedSlots = officials.Count;
        state.PresentCount = officials.Count;
    }

    private static void PutHoldings(CompiledRun run, OrganisationState state)
    {
        var held = run.Inputs.State.Incumbencies;
        var places = run.Places;
        Array.Fill(state.Holder, OrganisationState.None);
        Array.Fill(state.Acting, OrganisationState.None);
        Array.Fill(state.RetryStamp, -1);
        Array.Fill(state.RetryMonth, OrganisationState.Never);
        Array.Fill(state.DueMonth, OrganisationState.Never);
        Array.Fill(state.ChainDepth, 1);
        for (var i = 0; i < held.Count; i++)
        {
            if (held.Capacity[i] == HoldingCapacity.Acting)
            {
                continue;
            }

            var slot = held.Official[i];
            var seat = FreeSeat(state, places, places.OfPosition[held.Position[i]]);
            state.Holder[seat] = slot;
            state.Terms[seat] = (byte)Math.Min(byte.MaxValue, TenureTables.TermsServed(run.Policy.Terms, run.Tenure.Calendar[places.PlaceOfSeat[seat]], held.Since[i], run.Start - 1));
            if (run.Inputs.State.Officials.PrincipalPosition[slot] == held.Position[i])
            {
                state.PrincipalSeat[slot] = seat;
            }
            else
            {
                state.OtherSeatNext[seat] = state.FirstOtherSeat[slot];
                state.FirstOtherSeat[slot] = seat;
            }
        }

        for (var i = 0; i < held.Count; i++)
        {
            var seat = held.Capacity[i] == HoldingCapacity.Acting ? FreeSeat(state, places, places.OfPosition[held.Position[i]]) : OrganisationState.None;
            if (seat >= 0)
            {
                state.Acting[seat] = held.Official[i];
            }
        }

        for (var seat = 0; seat < places.Seats; seat++)
        {
            var place = places.PlaceOfSeat[seat];
            if (seat >= places.SeatFrom[place + 1] - places.LaterSeats[place])
            {
                Bits.Set(state.Closed, seat);
                state.ClosedPosts += Seating.CountsAsPost(places, place) ? 1 : 0;
                continue;
            }

            state.SeatsThere[place]++;
            if (state.Holder[seat] < 0)
            {
                Bits.Set(state.Vacant, seat);
                state.OpenPosts += Seating.CountsAsPost(places, places.PlaceOfSeat[seat]) ? 1 : 0;
            }
        }
    }

    private static void PutPlans(CompiledRun run, OrganisationState state)
    {
        var nominations = run.Inputs.State.Nominations;
        Array.Fill(state.Nominations, Nomination.Empty);
        Array.Fill(state.NextNominations, Nomination.Empty);
        Array.Fill(state.FailsIn, OrganisationState.None);
        for (var place = 0; place < run.Places.Count; place++)
        {
            var at = run.Plans.From[place];
            foreach (var nomination in run.Plans.Current[place] ?? [])
            {
                state.Nominations[at++] = new Nomination(nominations.Official[nomination], 0, nominations.Since[nomination] - run.Start);
            }

            at = run.Plans.From[place];
            for (var i = run.Plans.NextFrom[place]; i < run.Plans.NextFrom[place + 1]; i++)
            {
                var nomination = run.Plans.Next[i];
                state.NextNominations[at++] = new Nomination(nominations.Official[nomination], 0, nominations.Since[nomination] - run.Start);
            }
        }
    }

    private static void PutGrades(CompiledRun run, OrganisationState state)
    {
        var officials = run.Inputs.State.Officials;
        for (var slot = 0; slot < officials.Count; slot++)
        {
            Grades.Qualify(run.Classes, state, slot, officials.Degree[slot], officials.Theory[slot], officials.StateManagement[slot]);
            Grades.Update(run.Classes, state, slot, month: 0, changesUnit: true);
        }

        // The first search for any vacancy looks at everybody and finds the month of the next itself.
        Array.Clear(state.Wake);
    }

    private static int FreeSeat(OrganisationState state, Places places, int place)
    {
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (state.Holder[seat] < 0 && state.Acting[seat] < 0)
            {
                return seat;
            }
        }

        return OrganisationState.None;
    }

    private static int Relative(int month, int never, int start) => month == never ? OrganisationState.Never : month - start;
}

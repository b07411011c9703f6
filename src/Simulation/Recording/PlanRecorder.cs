using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Reviews;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>
/// What is asked of plans as a whole, at a year's end, of the plan for the next term once that is under review: several names for each post (R12), the
/// young at the reference month and women among the people planned (R13, R16), and key posts with a nominee who qualifies when they fall vacant by law (R14).
/// </summary>
internal static class PlanRecorder
{
    /// <summary>Key posts that fall vacant later are not asked for.</summary>
    private const int HorizonMonths = 180;

    private const uint Anywhere = 1u << 31;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var month = (year * 12) + 11;
        var reference = PlanReviewStep.NextReference(r.Run, month);
        var plan = reference - month <= r.Run.Policy.Plans.NextPlanMonths ? r.State.NextNominations : r.State.Nominations;
        Names(r, year, plan, into);
        People(r, year, plan, reference, into);
        KeyPosts(r, year, plan, month, into);
    }

    private static void Names(ReplicateScratch r, int year, Nomination[] plan, Accumulators into)
    {
        int posts = 0, several = 0;
        foreach (var place in r.Run.Planned)
        {
            if (r.Run.Places.Kind[place] != PositionKind.Post || r.State.SeatsThere[place] == 0)
            {
                continue;
            }

            var names = 0;
            foreach (ref readonly var nomination in Entries(r, plan, place))
            {
                names += Stands(r.State, nomination) ? 1 : 0;
            }

            posts++;
            several += names >= r.Epoch[Rule.LeastNames] ? 1 : 0;
        }

        if (posts > 0)
        {
            into.Record(into.Layout.Yearly[(int)YearlySeries.SeveralNames], year, YearRecorder.Share(several, posts));
        }
    }

    /// <summary>Each person counts once in a tier, and once in the whole by the first tier that has it.</summary>
    private static void People(ReplicateScratch r, int year, Nomination[] plan, int reference, Accumulators into)
    {
        var seen = r.Tally.PlannedIn;
        var sums = r.Tally.Planned;
        Array.Clear(seen);
        Array.Clear(sums);
        foreach (var place in r.Run.Planned)
        {
            var tier = r.Run.Places.Tier[place];
            foreach (ref readonly var nomination in Entries(r, plan, place))
            {
                if (Stands(r.State, nomination))
                {
                    var slot = nomination.Slot;
                    Count(r, sums, tier + 1, slot, reference, tier, (seen[slot] & (1u << tier)) == 0);
                    Count(r, sums, 0, slot, reference, tier, (seen[slot] & Anywhere) == 0);
                    seen[slot] |= Anywhere | (1u << tier);
                }
            }
        }

        for (var scope = 0; scope * Tally.PlannedSums < sums.Length; scope++)
        {
            var at = scope * Tally.PlannedSums;
            if (sums[at] > 0)
            {
                into.Record(into.Layout.ByTier[scope][(int)TierSeries.PlanYoung], year, YearRecorder.Share(sums[at + 1], sums[at]));
                into.Record(into.Layout.ByTier[scope][(int)TierSeries.PlanWomen], year, YearRecorder.Share(sums[at + 2], sums[at]));
            }
        }
    }

    private static void Count(ReplicateScratch r, int[] sums, int scope, int slot, int reference, int tier, bool isNew)
    {
        if (isNew)
        {
            var at = scope * Tally.PlannedSums;
            sums[at]++;
            sums[at + 1] += reference - r.State.Birth[slot] < r.Review.Shares.YoungUnder(tier) ? 1 : 0;
            sums[at + 2] += r.State.Marks[slot] & (int)OfficialMarks.Woman;
        }
    }

    private static void KeyPosts(ReplicateScratch r, int year, Nomination[] plan, int month, Accumulators into)
    {
        var places = r.Run.Places;
        int posts = 0, covered = 0;
        foreach (var place in r.Run.Planned)
        {
            if (!places.IsKey[place] || places.Kind[place] != PositionKind.Post || r.State.SeatsThere[place] == 0)
            {
                continue;
            }

            var falls = FallsVacant(r, place, month);
            if (falls <= month + HorizonMonths)
            {
                posts++;
                covered += IsCovered(r, plan, place, falls) ? 1 : 0;
            }
        }

        if (posts > 0)
        {
            into.Record(into.Layout.Yearly[(int)YearlySeries.KeyPostsCovered], year, YearRecorder.Share(covered, posts));
        }
    }

    /// <summary>Month in which the first seat of a post falls vacant by law: retirement, age limit, the end of a term after which nobody may stand again.</summary>
    private static int FallsVacant(ReplicateScratch r, int place, int month)
    {
        var first = OrganisationState.Never;
        for (var seat = r.Run.Places.SeatFrom[place]; seat < r.Run.Places.SeatFrom[place + 1]; seat++)
        {
            first = Bits.IsSet(r.State.Closed, seat) ? first
                : r.State.Holder[seat] < 0 ? month
                : Math.Min(first, LeavesBy(r, place, seat, month));
        }

        return Math.Max(first, month);
    }

    private static int LeavesBy(ReplicateScratch r, int place, int seat, int month)
    {
        var state = r.State;
        var tenure = r.Run.Tenure;
        var slot = state.Holder[seat];
        var leaves = tenure.HoldingAge[place] == PositionColumns.NoMaximumAge
            ? state.Retire[slot]
            : Math.Min(state.Retire[slot], state.Birth[slot] + tenure.HoldingAge[place]);
        var limit = (tenure.Marks[place] & TenureMarks.TermLimited) != 0 ? r.Epoch[Rule.ConsecutiveTerms] : int.MaxValue;
        var terms = (int)state.Terms[seat];
        foreach (var boundary in tenure.BoundaryMonths)
        {
            var asked = tenure.Boundaries[boundary]![tenure.Calendar[place]];
            if (boundary <= month || boundary >= leaves || asked < 0)
            {
                continue;
            }

            terms += boundary - state.InPostSince[slot] >= r.Run.Policy.Terms.CountsFromMonths ? 1 : 0;
            if (terms >= limit || state.Retire[slot] - boundary < asked)
            {
                return boundary;
            }
        }

        return leaves;
    }

    private static bool IsCovered(ReplicateScratch r, Nomination[] plan, int place, int falls)
    {
        var requirementClass = r.Epoch.ClassOf[place];
        if (requirementClass < 0)
        {
            return false;
        }

        ref readonly var requirement = ref r.Run.Classes[requirementClass];
        foreach (ref readonly var nomination in Entries(r, plan, place))
        {
            // The service left was asked for at the reference month when the plan was reviewed; on the day itself somebody has only to be there.
            if (Stands(r.State, nomination) && Eligibility.IsOpen(r.State, nomination.Slot, requirementClass)
                && Eligibility.From(r.State, requirement, nomination.Slot, falls, serviceLeft: 1) == falls)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<Nomination> Entries(ReplicateScratch r, Nomination[] plan, int place) =>
        plan.AsSpan(r.Run.Plans.From[place], r.Run.Plans.From[place + 1] - r.Run.Plans.From[place]);

    private static bool Stands(OrganisationState state, in Nomination nomination) =>
        nomination.Slot >= 0 && state.Generation[nomination.Slot] == nomination.Generation;
}

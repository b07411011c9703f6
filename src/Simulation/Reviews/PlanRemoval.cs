using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>The first half of a review: takes out of every plan those who no longer fit, and counts those who stay.</summary>
internal static class PlanRemoval
{
    public static void Run(ReplicateScratch r, int month)
    {
        var fit = new PlanFit(r, month);
        var plan = r.Review.Plan.AsSpan();
        var generations = r.State.Generation.AsSpan();
        var groups = r.Review.Shares.Groups.AsSpan();
        var standing = r.Review.Standing.AsSpan();
        var levels = r.Review.At(1, 0);
        var most = r.Epoch.PositionsPerNominee;
        foreach (ref readonly var place in r.Run.Plans.Planned.AsSpan())
        {
            if (plan[place.From].Slot < 0)
            {
                continue;
            }

            if (place.IsMembership)
            {
                PlanReviewStep.MarkMembers(r, place);
            }

            int kept = place.From, at = place.From, women = 0, young = 0;
            for (; at < place.To; at++)
            {
                ref readonly var entry = ref plan[at];
                var slot = entry.Slot;
                if (slot < 0)
                {
                    break;
                }

                ref var stands = ref standing[(slot * levels) + place.Level];
                if (generations[slot] != entry.Generation || stands >= most || !fit.Of(place, slot))
                {
                    continue;
                }

                stands++;
                women += (int)groups[slot] & PlanShares.Women;
                young += (int)(groups[slot] >> (place.Tier + 1)) & 1;
                if (kept < at)
                {
                    plan[kept] = entry;
                }

                kept++;
            }

            r.Review.Shares.Enter(place.Tier, kept - place.From, women, young);
            plan[kept..at].Fill(Nomination.Empty);
        }
    }
}

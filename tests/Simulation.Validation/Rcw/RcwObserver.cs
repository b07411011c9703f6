using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Validation.Rcw;

/// <summary>Sums the thirteen indicators of the reference career workload over replicates, read off the state at the end of each year.</summary>
internal readonly struct RcwObserver() : IMonthObserver
{
    public static string[] Indicators { get; } =
    [
        "fills_L1", "fills_L2", "fills_L3", "fills_L4", "mean_chain_length", "mean_age_L1", "mean_age_L2", "mean_age_L3", "mean_age_L4",
        "women_share", "unfilled_end_of_year", "retirements", "random_exits",
    ];

    private readonly double[] sums = new double[RcwWorkload.Years * 13];
    private readonly long[] before = new long[4];

    public double Sum(int year, int indicator) => sums[(year * Indicators.Length) + indicator];

    public void EndOfMonth(ReplicateScratch r, int month)
    {
        if (month == 0)
        {
            Array.Clear(before);
        }

        if (month % 12 != 11)
        {
            return;
        }

        var into = sums.AsSpan(month / 12 * Indicators.Length, Indicators.Length);
        Levels(r.State, month, into);
        var tally = r.Tally;
        into[4] += (double)(tally.ChainLinks - before[0]) / (tally.ChainsEnded - before[1]);
        into[10] += r.State.OpenPosts;
        into[11] += tally.Retirements - before[2];
        into[12] += tally.OtherExits - before[3];
        (before[0], before[1], before[2], before[3]) = (tally.ChainLinks, tally.ChainsEnded, tally.Retirements, tally.OtherExits);
    }

    private static void Levels(OrganisationState state, int month, Span<double> into)
    {
        Span<long> holders = stackalloc long[5];
        Span<long> ages = stackalloc long[5];
        var women = 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (!state.Present[slot])
            {
                continue;
            }

            var level = state.Rank[slot];
            holders[level]++;
            ages[level] += (month + 1 - state.Birth[slot]) / 12;
            women += state.Marks[slot] & (int)OfficialMarks.Woman;
            into[level - 1] += state.InPostSince[slot] == month ? 1 : 0;
        }

        for (var level = 1; level <= 4; level++)
        {
            into[4 + level] += (double)ages[level] / holders[level];
        }

        into[9] += (double)women / state.PresentCount;
    }
}

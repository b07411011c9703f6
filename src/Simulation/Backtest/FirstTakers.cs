using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Backtest;

/// <summary>Replays futures and counts, for each post of one seat, who takes it first after whoever held it at the start.</summary>
internal sealed class FirstTakers
{
    /// <summary>Stands for everybody who was not in service at the start.</summary>
    public const int Newcomer = -1;

    private readonly CompiledRun run;
    private readonly bool[] taken;
    private readonly Dictionary<int, int>[] counts;

    private FirstTakers(CompiledRun run)
    {
        this.run = run;
        taken = new bool[run.Places.Count];
        counts = [.. Enumerable.Range(0, run.Places.Count).Select(_ => new Dictionary<int, int>())];
    }

    /// <summary>For each place how often each slot of the start, or a newcomer, took it first.</summary>
    public static Dictionary<int, int>[] Of(CompiledRun run, int futures)
    {
        var takers = new FirstTakers(run);
        var scratch = new ReplicateScratch(run);
        var counted = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        for (var replicate = 0; replicate < futures; replicate++)
        {
            Array.Clear(takers.taken);
            var probe = new Probe(takers);
            Kernel.RunReplicate(scratch, replicate, counted, row, ref probe);
        }

        return takers.counts;
    }

    private void Look(OrganisationState state)
    {
        for (var place = 0; place < taken.Length; place++)
        {
            var seat = run.Places.SeatFrom[place];
            if (taken[place] || run.Places.SeatsOf(place) != 1 || state.Holder[seat] is not (>= 0 and var slot))
            {
                continue;
            }

            var isNew = state.Generation[slot] > 0 || slot >= run.Template.UsedSlots;
            if (isNew || run.Template.Holder[seat] != slot)
            {
                taken[place] = true;
                var taker = isNew ? Newcomer : slot;
                counts[place][taker] = counts[place].GetValueOrDefault(taker) + 1;
            }
        }
    }

    private readonly struct Probe(FirstTakers takers) : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month) => takers.Look(r.State);
    }
}

using System.Numerics;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Rotation;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// For each requirement class those who come into question in the running month, gathered once for all vacancies of the class. While vacancies are
/// filled only appointments change who does: an appointee's time in post begins anew, and a class that somebody new comes into question for is woken.
/// </summary>
internal sealed class ClassPools
{
    private readonly CompiledRun run;
    private readonly Pool[] pools;
    private readonly PoolBounds bounds;
    private readonly ulong[] order;
    private readonly int[] next;
    private int step;
    private int used;

    public ClassPools(CompiledRun run)
    {
        this.run = run;
        pools = new Pool[Math.Max(1, run.Classes.Count)];
        bounds = new PoolBounds(run);
        var room = run.Template.Size.Slots * 4;
        Slot = new int[room];
        Talent = new int[room];
        Key = new ulong[room];
        next = new int[pools.Length];
        order = new ulong[run.Template.Size.Slots];
    }

    /// <summary>Slots of all pools, one after another.</summary>
    public int[] Slot { get; }

    /// <summary>What each of <see cref="Slot"/> is ordered by.</summary>
    public int[] Talent { get; }

    /// <summary>The key of each.</summary>
    public ulong[] Key { get; }

    /// <summary>Forgets all pools: another month, or another state of it.</summary>
    public void Clear()
    {
        step++;
        used = 0;
    }

    /// <summary>Everybody in question for a class, in no order.</summary>
    /// <param name="r">The replicate.</param>
    /// <param name="number">The class.</param>
    /// <param name="month">The month.</param>
    /// <param name="lowest">The lowest tier taken from, the same for all vacancies of the class.</param>
    public (int From, int Count) All(ReplicateScratch r, int number, int month, byte lowest)
    {
        ref var pool = ref pools[number];
        if (!IsFresh(r.State, pool, number) || pool.Bound != PoolBounds.None)
        {
            Gather(r, number, month, lowest, PoolBounds.None);
        }

        return (pool.From, pool.Count);
    }

    /// <summary>Whether an entry has been appointed since the pool was gathered, so that the class takes him no longer.</summary>
    public bool HasMoved(ReplicateScratch r, int number, int slot, int month) => r.State.InPostSince[slot] == month
        && (!Eligibility.IsOpen(r.State, slot, number) || Eligibility.From(r.State, run.Classes[number], slot, month, r.Epoch.ServiceLeftAtAppointment) > month);

    /// <summary>The first in strict order who may take a place, or none; one who is no local first, where that is asked for.</summary>
    public int Best(ReplicateScratch r, int place, int month, byte lowest, bool nonLocalFirst)
    {
        var number = r.Epoch.ClassOf[place];
        ref var pool = ref pools[number];
        if (!IsFresh(r.State, pool, number))
        {
            Gather(r, number, month, lowest, bounds.Of(number, month));
            Sort(r, ref pool);
            bounds.Learn(number, month, Talent.AsSpan(pool.From, pool.Count), pool.Bound);
        }

        var best = First(r, ref pool, place, month, nonLocalFirst, out var isSure);
        if (!isSure && pool.Bound != PoolBounds.None)
        {
            Gather(r, number, month, lowest, PoolBounds.None);
            Sort(r, ref pool);
            best = First(r, ref pool, place, month, nonLocalFirst, out _);
        }

        bounds.Count(number, month);
        return best;
    }

    /// <summary>The first month, from the present one, in which somebody open to a class whose time has not come will qualify. Worked out once for all vacancies that nobody can take.</summary>
    public int NextMonth(ReplicateScratch r, int number, int month, byte lowest)
    {
        ref var known = ref r.State.NextKnown[number >> 6];
        if ((known & (1UL << (number & 63))) == 0)
        {
            known |= 1UL << (number & 63);
            next[number] = WorkOutNext(r, number, month, lowest);
        }

        return next[number];
    }

    private int WorkOutNext(ReplicateScratch r, int number, int month, byte lowest)
    {
        var state = r.State;
        ref readonly var requirement = ref run.Classes[number];
        var serviceLeft = r.Epoch.ServiceLeftAtAppointment;
        var open = state.SlotsOpenTo(number);
        var earliest = OrganisationState.Never;
        for (var word = 0; word < open.Length; word++)
        {
            for (var slots = open[word]; slots != 0; slots &= slots - 1)
            {
                var slot = (word * 64) + BitOperations.TrailingZeroCount(slots);
                if (state.Tier[slot] <= lowest && Eligibility.From(state, requirement, slot, month, serviceLeft) is var from && from > month && from < earliest)
                {
                    earliest = from;
                }
            }
        }

        return earliest;
    }

    private int First(ReplicateScratch r, ref Pool pool, int place, int month, bool nonLocalFirst, out bool isSure)
    {
        var local = OrganisationState.None;
        var number = r.Epoch.ClassOf[place];
        for (var at = pool.First; at < pool.From + pool.Count; at++)
        {
            var slot = Slot[at];
            if (HasMoved(r, number, slot, month))
            {
                pool.First += at == pool.First ? 1 : 0;
                continue;
            }

            if (!CandidateSearch.IsFree(r.State, slot, place, month))
            {
                continue;
            }

            if (!nonLocalFirst || Locality.IsNonLocal(r, slot, run.Places.Unit[place]))
            {
                isSure = true;
                return slot;
            }

            local = local < 0 ? slot : local;
        }

        isSure = false;
        return local;
    }

    private bool IsFresh(OrganisationState state, in Pool pool, int number) => pool.Step == step && pool.Stamp == state.ClassStamp[number];

    private void Gather(ReplicateScratch r, int number, int month, byte lowest, int bound)
    {
        var state = r.State;
        ref readonly var requirement = ref run.Classes[number];
        var serviceLeft = r.Epoch.ServiceLeftAtAppointment;
        var open = state.SlotsOpenTo(number);
        if (used + state.PresentCount > Slot.Length)
        {
            Clear();
        }

        var at = used;
        for (var word = 0; word < open.Length; word++)
        {
            var slots = open[word];
            slots = slots == 0 || bound == PoolBounds.None ? slots : slots & PoolBounds.Reached(state.Talent.AsSpan(word * 64, 64), bound);
            for (; slots != 0; slots &= slots - 1)
            {
                var slot = (word * 64) + BitOperations.TrailingZeroCount(slots);
                if (state.Tier[slot] <= lowest && Eligibility.From(state, requirement, slot, month, serviceLeft) <= month)
                {
                    (Slot[at], Talent[at], Key[at]) = (slot, state.Talent[slot], state.Key[slot]);
                    at++;
                }
            }
        }

        pools[number] = new Pool(step, state.ClassStamp[number], bound, used, used, at - used);
        used = at;
    }

    /// <summary>Orders a pool by falling talent, then virtue, then by key.</summary>
    private void Sort(ReplicateScratch r, ref Pool pool)
    {
        var state = r.State;
        var slots = Slot.AsSpan(pool.From, pool.Count);
        var keys = order.AsSpan(0, pool.Count);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((ulong)(uint)(Score.One - state.Talent[slots[i]]) << (Score.Bits + 1)) | (uint)(Score.One - state.Virtue[slots[i]]);
        }

        keys.Sort(slots);
        for (var i = 1; i < keys.Length; i++)
        {
            for (var at = i; at > 0 && keys[at] == keys[at - 1] && state.Key[slots[at]] < state.Key[slots[at - 1]]; at--)
            {
                (slots[at], slots[at - 1]) = (slots[at - 1], slots[at]);
            }
        }

        for (var i = 0; i < slots.Length; i++)
        {
            Talent[pool.From + i] = state.Talent[slots[i]];
        }
    }

    /// <summary>Where the pool of a class lies, and what it was gathered from.</summary>
    private record struct Pool(int Step, int Stamp, int Bound, int From, int First, int Count);
}

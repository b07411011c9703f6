using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Sorts those to whom any class is open by falling talent: passes of counting sort, then ties by virtue and key.</summary>
internal static class TalentOrder
{
    /// <summary>Room for the counts of one pass.</summary>
    public const int MostDigits = 1 << FewPasses;

    /// <summary>Bits of talent told apart in one pass: few passes over many people, or many passes whose counts are quickly cleared over few.</summary>
    private const int FewPasses = 11;
    private const int ManyPasses = 7;
    private const int Many = 1_500;

    public static void Sort(ReplicateScratch r)
    {
        var review = r.Review;
        review.Count = Gather(r);
        var count = review.Count;
        var (from, to) = (review.Everybody, review.Spare);
        var bits = count > Many ? FewPasses : ManyPasses;
        for (var shift = 0; shift <= Score.Bits; shift += bits)
        {
            Pass(r.State.Talent, from.AsSpan(0, count), to.AsSpan(0, count), review.Digits.AsSpan(0, 1 << bits), shift);
            (from, to) = (to, from);
        }

        if (from != review.Everybody)
        {
            from.AsSpan(0, count).CopyTo(review.Everybody);
        }

        SettleTies(r, count);
    }

    private static int Gather(ReplicateScratch r)
    {
        var state = r.State;
        var everybody = r.Review.Everybody;
        var count = 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            var any = 0UL;
            for (var word = 0; word < state.Size.ClassWords; word++)
            {
                any |= state.Open[(word * state.Size.Slots) + slot];
            }

            everybody[count] = slot;
            count += any != 0 ? 1 : 0;
        }

        return count;
    }

    private static void Pass(ReadOnlySpan<int> talent, ReadOnlySpan<int> from, Span<int> to, Span<int> places, int shift)
    {
        places.Clear();
        var mask = places.Length - 1;
        foreach (var slot in from)
        {
            places[((Score.One - talent[slot]) >> shift) & mask]++;
        }

        var sum = 0;
        for (var digit = 0; digit < places.Length; digit++)
        {
            (places[digit], sum) = (sum, sum + places[digit]);
        }

        foreach (var slot in from)
        {
            to[places[((Score.One - talent[slot]) >> shift) & mask]++] = slot;
        }
    }

    private static void SettleTies(ReplicateScratch r, int count)
    {
        var talent = r.State.Talent;
        var order = r.Review.Everybody;
        for (var i = 1; i < count; i++)
        {
            var slot = order[i];
            var at = i;
            while (at > 0 && talent[order[at - 1]] == talent[slot] && Selection.Precedes(r, slot, order[at - 1]))
            {
                order[at] = order[at - 1];
                at--;
            }

            order[at] = slot;
        }
    }
}

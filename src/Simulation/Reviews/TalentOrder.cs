using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Sorts those who may be added to any plan by falling talent: two passes of counting sort, then ties by virtue and key.</summary>
internal static class TalentOrder
{
    private const int DigitBits = 11;
    public const int Digits = 1 << DigitBits;

    public static void Sort(ReplicateScratch r)
    {
        var state = r.State;
        var review = r.Review;
        var count = 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (review.IsOpenToAny(slot))
            {
                review.ByTalent[count++] = slot;
            }
        }

        Pass(state.Talent, review.ByTalent, review.Spare, review.Digits, count, 0);
        Pass(state.Talent, review.Spare, review.ByTalent, review.Digits, count, DigitBits);
        SettleTies(r, count);
        review.Sorted = count;
    }

    private static void Pass(int[] talent, int[] from, int[] to, int[] places, int count, int shift)
    {
        Array.Clear(places);
        for (var i = 0; i < count; i++)
        {
            places[((Score.One - talent[from[i]]) >> shift) & (Digits - 1)]++;
        }

        var sum = 0;
        for (var digit = 0; digit < Digits; digit++)
        {
            (places[digit], sum) = (sum, sum + places[digit]);
        }

        for (var i = 0; i < count; i++)
        {
            to[places[((Score.One - talent[from[i]]) >> shift) & (Digits - 1)]++] = from[i];
        }
    }

    private static void SettleTies(ReplicateScratch r, int count)
    {
        var talent = r.State.Talent;
        var order = r.Review.ByTalent;
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

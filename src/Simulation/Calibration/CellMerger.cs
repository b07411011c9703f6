namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Merges small cells: first tiers, then the age bands within. A tier or band with people, but fewer than the smallest group, joins the
/// neighbour that has people, of two the one with fewer, of equals the first; one without people stays by itself, unless a join reaches over it.
/// </summary>
internal static class CellMerger
{
    public static IReadOnlyList<(Stretch Tiers, Stretch Bands)> Merge(CellCounts counts, int smallest)
    {
        var allBands = new Stretch(0, counts.Bands - 1);
        return
        [
            .. Join(counts.Tiers, tiers => counts.People(tiers, allBands), smallest)
                .SelectMany(tiers => Join(counts.Bands, bands => counts.People(tiers, bands), smallest), (tiers, bands) => (tiers, bands)),
        ];
    }

    private static List<Stretch> Join(int length, Func<Stretch, int> people, int smallest)
    {
        List<(Stretch Span, int People)> spans = [.. Enumerable.Range(0, length).Select(i => new Stretch(i, i)).Select(span => (span, people(span)))];
        while (spans.FindIndex(one => one.People > 0 && one.People < smallest) is var small && small >= 0 && spans.Count > 1)
        {
            var other = Neighbour(spans, small);
            var (low, high) = (Math.Min(small, other), Math.Max(small, other));
            var joined = new Stretch(spans[low].Span.First, spans[high].Span.Last);
            spans.RemoveRange(low, 2);
            spans.Insert(low, (joined, people(joined)));
        }

        return spans.ConvertAll(one => one.Span);
    }

    private static int Neighbour(List<(Stretch Span, int People)> spans, int small)
    {
        var (before, after) = (small - 1, small + 1);
        if (before < 0 || after >= spans.Count)
        {
            return before < 0 ? after : before;
        }

        return spans[before].People switch
        {
            0 => spans[after].People == 0 ? before : after,
            var fewer => spans[after].People > 0 && spans[after].People < fewer ? after : before,
        };
    }
}

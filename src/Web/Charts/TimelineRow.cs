namespace CadreOrleans.Web.Charts;

/// <summary>One thing on a timeline: a span of days, or a point.</summary>
/// <param name="From">First day.</param>
/// <param name="To">First day no longer; the same for a point.</param>
/// <param name="Name">All that is to be said of it, for the pointer.</param>
/// <param name="First">First line written on it.</param>
/// <param name="Second">Second line; empty for none.</param>
/// <param name="Look">How it is drawn.</param>
internal sealed record TimelineItem(DateOnly From, DateOnly To, string Name, string First, string Second, TimelineLook Look);

/// <summary>How something on a timeline is drawn; colours as <c>var(--name)</c>.</summary>
/// <param name="Fill">Fill.</param>
/// <param name="Ink">Text.</param>
/// <param name="Border">Border.</param>
/// <param name="Thick">Whether the border is thick.</param>
/// <param name="Dashed">Whether it is dashed.</param>
/// <param name="Centred">Whether the text stands in the middle, in bold.</param>
internal sealed record TimelineLook(string Fill, string Ink, string Border, bool Thick = false, bool Dashed = false, bool Centred = false);

/// <summary>What a row of a timeline holds.</summary>
internal enum TimelineShape
{
    /// <summary>Spans of days.</summary>
    Span,

    /// <summary>Points with their names beside them.</summary>
    Point,
}

/// <summary>A row of a timeline; what would overlap goes to lanes below each other.</summary>
/// <param name="Title">What the row shows.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="LaneHeight">Height of a lane in CSS pixels.</param>
/// <param name="Items">What it holds, in order of time.</param>
internal sealed record TimelineRow(string Title, TimelineShape Shape, int LaneHeight, IReadOnlyList<TimelineItem> Items)
{
    /// <summary>The lane of each item: the first in which it touches nothing before it.</summary>
    /// <param name="reach">The first day that an item leaves free, its text included.</param>
    public IReadOnlyList<int> Lanes(Func<TimelineItem, DateOnly> reach)
    {
        List<DateOnly> free = [];
        List<int> lanes = [];
        foreach (var item in Items)
        {
            var lane = free.FindIndex(day => day <= item.From);
            if (lane < 0)
            {
                (lane, free) = (free.Count, [.. free, default]);
            }

            free[lane] = reach(item);
            lanes.Add(lane);
        }

        return lanes;
    }
}

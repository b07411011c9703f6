using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>
/// The calendars of terms of a pack: the reference months of party and state posts by tier, with the service that standing again asks for.
/// Positions with equal months share a calendar.
/// </summary>
internal sealed class TermBook
{
    private readonly RegulationPack pack;
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<TermCalendar> calendars = [];

    public TermBook(RegulationPack pack)
    {
        this.pack = pack;
        foreach (var title in pack.Titles)
        {
            foreach (var tier in pack.Tiers)
            {
                Number(title, tier.Code);
            }
        }
    }

    public TermCalendar[] Calendars => [.. calendars];

    /// <summary>Number of the calendar of a title at a tier, from 1; 0 when it is not elected for a term.</summary>
    public int Number(Title? title, string tier)
    {
        if (title is null || !IsElected(title) || pack.Terms.Count == 0 || calendars.Count == byte.MaxValue)
        {
            return 0;
        }

        int[] boundaries = [.. pack.Terms.Select(term => term.ReferenceMonth(tier, title.IsState).Index)];
        int[] reelection = [.. pack.Terms.Select(term => term.ReelectionMonthsFor(title.Code, title.IsState)?.Value ?? 0)];
        var key = string.Join(' ', boundaries.Concat(reelection));
        if (!numbers.TryGetValue(key, out var number))
        {
            calendars.Add(new TermCalendar { Boundaries = boundaries, Reelection = reelection });
            number = calendars.Count;
            numbers.Add(key, number);
        }

        return number;
    }

    /// <summary>Memberships, the posts that go with one, posts of state, and titles for which the pack sets months of their own.</summary>
    private bool IsElected(Title title) =>
        title.Kind == TitleKind.Membership
        || (title.Kind == TitleKind.Leadership
            && (title.Membership is not null || title.IsState || pack.Terms.Any(term => term.TitleReelectionMonths?.ContainsKey(title.Code) == true)));
}

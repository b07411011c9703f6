using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Time in posts: periods that touch or overlap are one.</summary>
internal static class CareerDays
{
    /// <summary>The unbroken period of such posts that runs on a day; null when none does.</summary>
    public static DateOnly? RunSince(IEnumerable<PostHeld> posts, DateOnly day)
    {
        DateOnly? since = null;
        foreach (var post in posts.Where(post => post.From <= day).OrderByDescending(post => post.Until ?? DateOnly.MaxValue))
        {
            var reaches = since ?? day.AddDays(1);
            if (post.Until is not { } until || until >= reaches)
            {
                since = since is { } earlier && earlier <= post.From ? earlier : post.From;
            }
        }

        return since;
    }

    /// <summary>Days in such posts before a day.</summary>
    public static int DaysBefore(IEnumerable<PostHeld> posts, DateOnly day)
    {
        var days = 0;
        var counted = DateOnly.MinValue;
        foreach (var post in posts.Where(post => post.From < day).OrderBy(post => post.From))
        {
            var from = post.From > counted ? post.From : counted;
            var until = post.Until is { } end && end < day ? end : day;
            if (until > from)
            {
                days += until.DayNumber - from.DayNumber;
                counted = until;
            }
        }

        return days;
    }

    /// <summary>Completed months from one day to a later one.</summary>
    public static int Months(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(0, from.AddMonths(months) > to ? months - 1 : months);
    }
}

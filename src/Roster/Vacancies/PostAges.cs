using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Vacancies;

/// <summary>The days that a person's birth sets for the posts held: legal retirement, the age limit of a post.</summary>
public static class PostAges
{
    /// <summary>The last day of service by the retirement roadmap; null for the erased and for those whose principal post stands outside it.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="official">Row of the official.</param>
    public static DateOnly? Retires(RosterView view, int official)
    {
        if (view.Roster.Officials.Erased[official])
        {
            return null;
        }

        var principal = view.PrincipalOf(official);
        if (principal >= 0 && view.TitleOf(view.Roster.Incumbencies.Position[principal]) is { OutsideRoadmap: true })
        {
            return null;
        }

        var facts = view.Roster.Officials.Facts.Latest(official);
        return view.Pack.Retirement.MonthFor(facts.Sex, facts.Birth).LastDay;
    }

    /// <summary>
    /// The first day on which the age up to which a post may be held has been reached for certain (see <see cref="AgeLimit"/>); null when the post has no
    /// such age or when the person's data were erased.
    /// </summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="incumbency">Row of an incumbency.</param>
    public static (DateOnly Day, Citation Source)? Leaves(RosterView view, int incumbency)
    {
        var official = view.Roster.Incumbencies.Official[incumbency];
        return view.TitleOf(view.Roster.Incumbencies.Position[incumbency]) is { } title
            && AgeLimit.OfHolding(title.HoldingAgeLimitMonths) is { } limit
            && !view.Roster.Officials.Erased[official]
            ? (limit.ReachedOn(view.Roster.Officials.Facts.Latest(official).Birth), title.Source)
            : null;
    }
}

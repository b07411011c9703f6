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
    /// The first day on which the age up to which a post may be held has been reached; null when the post has no such age, when the birth is known too
    /// roughly to name the month, or when the person's data were erased.
    /// </summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="incumbency">Row of an incumbency.</param>
    public static (DateOnly Day, Citation Source)? AgeLimit(RosterView view, int incumbency)
    {
        var official = view.Roster.Incumbencies.Official[incumbency];
        if (view.Roster.Officials.Erased[official]
            || view.TitleOf(view.Roster.Incumbencies.Position[incumbency]) is not { HoldingAgeLimitMonths: { } months } title
            || view.Roster.Officials.Facts.Latest(official).Birth is not { Precision: not Domain.Time.DatePrecision.Year } birth)
        {
            return null;
        }

        return (birth.Earliest.AddMonths(months), title.Source);
    }
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Vacancies;

/// <summary>
/// The limit of consecutive terms in one head title at one unit (requirement R25). Terms are counted as the time without a break in that title at that
/// unit against the length of the terms allowed; how many decisions it took does not matter.
/// </summary>
public static class TermLimit
{
    /// <summary>The first day on which a holder of a head title is beyond the limit; null when the title is no head title or the pack has no rule.</summary>
    /// <param name="view">The roster on a day; the appointment rules in force on it apply.</param>
    /// <param name="incumbency">Row of an incumbency held on that day.</param>
    public static (DateOnly Day, Citation Source)? Of(RosterView view, int incumbency)
    {
        var incumbencies = view.Roster.Incumbencies;
        if (view.TitleOf(incumbencies.Position[incumbency]) is not { IsHead: true }
            || incumbencies.Capacity[incumbency] == Capacity.Acting
            || view.Pack.Regimes.Appointment.At(view.AsOf) is not { } regime)
        {
            return null;
        }

        return (Since(view, incumbency).AddMonths(regime.MaximumConsecutiveTerms.Value * regime.TermMonths.Value), regime.MaximumConsecutiveTerms.Source);
    }

    /// <summary>First day of the unbroken time in that title at that unit.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="incumbency">Row of an incumbency.</param>
    public static DateOnly Since(RosterView view, int incumbency)
    {
        var incumbencies = view.Roster.Incumbencies;
        var facts = view.Position(incumbencies.Position[incumbency]);
        var since = incumbencies.From[incumbency];
        var earlier = incumbencies.OfOfficial.Of(incumbencies.Official[incumbency])
            .Where(row => incumbencies.From[row] < since && incumbencies.Capacity[row] != Capacity.Acting)
            .Where(row => view.Roster.Positions.Facts.On(incumbencies.Position[row], incumbencies.From[row]) is var then && then.Title == facts.Title && then.Unit == facts.Unit)
            .OrderByDescending(row => incumbencies.From[row]);
        foreach (var row in earlier)
        {
            if (incumbencies.Until[row] < since)
            {
                break;
            }

            since = incumbencies.From[row];
        }

        return since;
    }
}

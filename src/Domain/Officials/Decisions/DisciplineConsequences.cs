using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Domain.Officials.Decisions;

/// <summary>
/// What a measure of discipline brings by itself, in its own commit: the disciplined leave the plans on the day of the decision (QĐ 50-QĐ/TW), as long as
/// it bars from planning; the expelled leave every seat as well.
/// </summary>
internal static class DisciplineConsequences
{
    public static Decision Decide(OfficialState official, Disciplined measure, DateOnly on, RegimeSeries<DisciplineRegime>? regimes)
    {
        var events = new List<EventDraft> { new(measure, on) };
        if (measure.Form == DisciplineForm.Expulsion)
        {
            var held = official.Holdings.Where(holding => holding.LastsBeyond(on)).ToArray();
            if (Array.Find(held, holding => holding.Days.From >= on) is { } later)
            {
                return Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(later.Days.From));
            }

            events.AddRange(held.Select(holding =>
                new EventDraft(new IncumbencyEnded(holding.Incumbency, holding.Position, official.Official, EndReason.Dismissal), on)));
        }

        if (regimes?.At(on) is { } regime)
        {
            var bar = Bars.Of(new Dated<Disciplined>(on, measure), regime, BarScope.Planning);
            events.AddRange(official.Nominations
                .Where(open => bar.IsInForce(open.EndAt(on)))
                .Select(open => new EventDraft(new NominationRemoved(open.Plan, open.Position, official.Official, RemovalReason.Discipline), open.EndAt(on))));
        }

        return Decision.Accept(events);
    }
}

using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Officials;

/// <summary>What an official's file says beyond its entries: seats held, nominations, bars, the cohort.</summary>
internal sealed class FileHistory(RosterView view, int official)
{
    private static readonly BarScope[] Scopes = [BarScope.Planning, BarScope.HigherPost];

    /// <summary>Cohort on the day; 0 when the birth is not known well enough to say.</summary>
    public int Cohort()
    {
        var (birth, day) = (view.Roster.Officials.Facts.Latest(official).Birth, Month.Of(view.AsOf));
        var (oldest, youngest) = (CohortOf(day, birth.Earliest), CohortOf(day, birth.Latest));
        return oldest == youngest ? oldest : 0;
    }

    /// <summary>Seats held, the latest first.</summary>
    public IEnumerable<CareerEntry> Career()
    {
        var incumbencies = view.Roster.Incumbencies;
        return incumbencies.OfOfficial.Of(official)
            .Where(held => incumbencies.From[held] <= view.AsOf)
            .OrderByDescending(held => incumbencies.From[held])
            .Select(Held);
    }

    /// <summary>All nominations up to the day, the latest first.</summary>
    /// <param name="withVotes">Whether the caller may see votes.</param>
    public IEnumerable<NominationEntry> Nominations(bool withVotes)
    {
        var nominations = view.Roster.Nominations;
        return nominations.OfOfficial.Of(official)
            .Where(row => nominations.From[row] <= view.AsOf)
            .OrderByDescending(row => nominations.From[row])
            .Select(row => Nomination(row, withVotes));
    }

    /// <summary>Bars under the regime of the day, the latest first.</summary>
    public IEnumerable<BarView> Bars()
    {
        if (view.Pack.Regimes.Discipline.At(view.AsOf) is not { } regime)
        {
            return [];
        }

        return view.Roster.Disciplines.Of(official)
            .Where(measure => measure.On <= view.AsOf)
            .OrderByDescending(measure => measure.On)
            .SelectMany(measure => Scopes, (measure, scope) => (Scope: scope, Bar: Domain.Regulations.Regimes.Bars.Of(new(measure.On, measure.Record), regime, scope)))
            .Select(one => new BarView(one.Scope, one.Bar.Form, one.Bar.Track, one.Bar.From, one.Bar.Until, one.Bar.IsInForce(view.AsOf), one.Bar.Source));
    }

    private int CohortOf(Month day, DateOnly birth) => view.Pack.Cohorts.CohortOf(day.Since(Month.Of(birth)));

    private CareerEntry Held(int row)
    {
        var incumbencies = view.Roster.Incumbencies;
        var (position, from) = (incumbencies.Position[row], incumbencies.From[row]);
        var then = view.Roster.Positions.Facts.On(position, from);
        var unit = view.Roster.Units.Facts.On(view.Roster.Units.Find(then.Unit), from);
        var open = incumbencies.Until[row] > view.AsOf;
        return new CareerEntry(
            view.Roster.Positions.Ids[position].Value,
            then.Name,
            unit.Name,
            incumbencies.Capacity[row],
            incumbencies.TakenBy[row],
            incumbencies.Move[row],
            from,
            open ? null : incumbencies.Until[row],
            open ? null : incumbencies.EndReason[row])
        {
            TermEnds = OrNull(incumbencies.TermEnds[row]),
            PlannedReturn = OrNull(incumbencies.PlannedReturn[row]),
            Kind = view.Pack.FindTitle(then.Title)?.Kind,
            Tier = unit.Tier,
        };
    }

    private NominationEntry Nomination(int row, bool withVotes)
    {
        var nominations = view.Roster.Nominations;
        var (plan, position) = (nominations.Plan[row], nominations.Position[row]);
        var facts = view.Roster.Positions.Facts.On(position, nominations.From[row]);
        var closed = nominations.Until[row] <= view.AsOf;
        var (votes, convened) = withVotes ? LastVotes(row) : default;
        return new NominationEntry(
            view.Roster.Plans.Ids[plan].ToString(),
            view.Roster.Plans.StateOn(plan, view.AsOf),
            view.Roster.Positions.Ids[position].Value,
            facts.Name,
            view.Roster.Units.Facts.On(view.Roster.Units.Find(facts.Unit), nominations.From[row]).Name,
            nominations.Rank[row],
            nominations.FromOutside[row],
            nominations.From[row],
            closed ? nominations.Until[row] : null,
            closed && nominations.State[row] == NominationState.Succeeded,
            closed && nominations.State[row] == NominationState.Removed ? nominations.RemovalReason[row] : null,
            votes,
            convened);
    }

    private (int? Votes, int? Convened) LastVotes(int row)
    {
        var nominations = view.Roster.Nominations;
        var (person, position) = (view.Roster.Officials.Ids[official], view.Roster.Positions.Ids[nominations.Position[row]]);
        return view.Roster.Plans.Steps.Of(nominations.Plan[row])
            .Where(step => step.On <= view.AsOf && step.On < nominations.Until[row])
            .OrderByDescending(step => step.On)
            .SelectMany(step => step.Record.Results, (step, result) => (result, step.Record.Convened))
            .Where(vote => vote.result.Official == person && vote.result.Position == position)
            .Select(vote => ((int?)vote.result.Votes, (int?)vote.Convened))
            .FirstOrDefault();
    }

    private static DateOnly? OrNull(DateOnly day) => day == DateOnly.MaxValue ? null : day;
}

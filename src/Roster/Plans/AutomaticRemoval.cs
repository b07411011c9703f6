using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Roster.Plans;

/// <summary>When and why a nominee leaves a plan without anybody deciding it.</summary>
/// <param name="Day">First day no longer in the plan.</param>
/// <param name="Reason">Why.</param>
public readonly record struct AutomaticRemoval(DateOnly Day, RemovalReason Reason)
{
    /// <summary>
    /// The earliest cause on record that takes an open nomination out by itself: left service, position abolished, discipline that bars from planning, age
    /// (retired, past the age limit of the post, not a full term of service at the term's reference month). Null when there is none, or it is closed.
    /// </summary>
    /// <param name="roster">The roster.</param>
    /// <param name="pack">The pack; its regimes by day apply.</param>
    /// <param name="nomination">Row of the nomination.</param>
    public static AutomaticRemoval? Of(RosterSnapshot roster, RegulationPack pack, int nomination)
    {
        var nominations = roster.Nominations;
        return nominations.Until[nomination] != DateOnly.MaxValue ? null : Of(roster, pack, new PlannedCase(
            nominations.Official[nomination], nominations.Position[nomination], roster.Plans.Ids[nominations.Plan[nomination]].Term, nominations.From[nomination]));
    }

    /// <summary>The earliest cause on record that would take somebody out who is planned for a position from a day on.</summary>
    internal static AutomaticRemoval? Of(RosterSnapshot roster, RegulationPack pack, PlannedCase planned)
    {
        AutomaticRemoval? first = null;
        foreach (var cause in Causes(roster, pack, planned))
        {
            var day = cause.Day < planned.From ? planned.From : cause.Day;
            first = first is { } earlier && earlier.Day <= day ? earlier : cause with { Day = day };
        }

        return first;
    }

    private static IEnumerable<AutomaticRemoval> Causes(RosterSnapshot roster, RegulationPack pack, PlannedCase planned)
    {
        var (official, position) = (planned.Official, planned.Position);
        if (roster.Officials.LeftOn[official] is var left && left != DateOnly.MaxValue)
        {
            yield return new AutomaticRemoval(left, RemovalReason.Left);
        }

        if (roster.Positions.EndedOn[position] is var ended && ended != DateOnly.MaxValue)
        {
            yield return new AutomaticRemoval(ended, RemovalReason.PositionAbolished);
        }

        foreach (var measure in roster.Disciplines.Of(official))
        {
            if (Barred(new Dated<Disciplined>(measure.On, measure.Record), pack, planned.From) is { } day)
            {
                yield return new AutomaticRemoval(day, RemovalReason.Discipline);
            }
        }

        if (!roster.Officials.Erased[official])
        {
            foreach (var day in Ages(roster, pack, planned, roster.Officials.Facts.Latest(official)))
            {
                yield return new AutomaticRemoval(day, RemovalReason.Age);
            }
        }
    }

    private static DateOnly? Barred(Dated<Disciplined> measure, RegulationPack pack, DateOnly from)
    {
        var day = measure.On < from ? from : measure.On;
        return pack.Regimes.Discipline.At(day) is { } regime && Bars.Of(measure, regime, BarScope.Planning).IsInForce(day) ? day : null;
    }

    private static IEnumerable<DateOnly> Ages(RosterSnapshot roster, RegulationPack pack, PlannedCase planned, OfficialFacts facts)
    {
        var post = roster.Positions.Facts.Latest(planned.Position);
        if (pack.FindTitle(post.Title) is not { } title)
        {
            yield break;
        }

        if (AgeLimit.OfHolding(title.HoldingAgeLimitMonths) is { } limit)
        {
            yield return limit.ReachedOn(facts.Birth);
        }

        if (title.OutsideRoadmap)
        {
            yield break;
        }

        var retires = pack.Retirement.MonthFor(facts.Sex, facts.Birth);
        yield return retires.LastDay.AddDays(1);
        if (pack.FindTerm(planned.Term) is { } term
            && pack.Regimes.Planning.At(planned.From) is { } regime)
        {
            var tier = roster.Units.Facts.Latest(roster.Units.Find(post.Unit)).Tier;
            var needed = HoldsAlready(roster, planned) && term.ReelectionMonthsFor(title.Code, title.IsState) is { } again ? again : regime.FullTermMonths;
            if (retires.Since(term.ReferenceMonth(tier, title.IsState)) < needed.Value)
            {
                yield return planned.From;
            }
        }
    }

    private static bool HoldsAlready(RosterSnapshot roster, PlannedCase planned) => roster.Incumbencies.OfOfficial.Of(planned.Official)
        .Any(row => roster.Incumbencies.Position[row] == planned.Position && roster.Incumbencies.Until[row] == DateOnly.MaxValue);
}

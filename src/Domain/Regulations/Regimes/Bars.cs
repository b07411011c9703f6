using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// The bars that measures of both tracks cause, under the regime in force on the day asked about; of all lengths that apply the strictest counts
/// (domain notes, section 6.2).
/// </summary>
public static class Bars
{
    /// <summary>The bar of one measure under a regime.</summary>
    public static Bar Of(Dated<Disciplined> measure, DisciplineRegime regime, BarScope scope)
    {
        var (form, track) = (measure.Fact.Form, measure.Fact.Track);
        var strictest = Lengths(form, track, regime, scope).MaxBy(length => length.Value)!;
        return new Bar(
            form,
            track,
            measure.On,
            strictest.Value == int.MaxValue ? null : measure.On.AddMonths(strictest.Value),
            strictest.Value,
            strictest.Source);
    }

    /// <summary>The bar in force on a day that lasts longest; null when there is none.</summary>
    public static Bar? InForce(IReadOnlyList<Dated<Disciplined>> measures, RegimeSeries<DisciplineRegime> regimes, DateOnly day, BarScope scope) =>
        regimes.At(day) is not { } regime
            ? null
            : measures.Select(measure => Of(measure, regime, scope)).Where(bar => bar.IsInForce(day)).MaxBy(bar => (bar.Until ?? DateOnly.MaxValue, bar.From, bar.Form, bar.Track));

    /// <summary>The first day from a day on that is free of bars, later regimes included; null when there is none.</summary>
    public static DateOnly? FreeFrom(IReadOnlyList<Dated<Disciplined>> measures, RegimeSeries<DisciplineRegime> regimes, DateOnly day, BarScope scope)
    {
        while (InForce(measures, regimes, day, scope) is { } bar)
        {
            var next = NextRegime(regimes, day);
            if (bar.Until is not { } until)
            {
                return null;
            }

            day = next is { } change && change < until ? change : until;
        }

        return day;
    }

    /// <summary>The first day after a free day on which a later regime bars again; null when none does.</summary>
    public static DateOnly? BarredAgain(IReadOnlyList<Dated<Disciplined>> measures, RegimeSeries<DisciplineRegime> regimes, DateOnly day, BarScope scope) =>
        regimes.All.Select(regime => regime.From)
            .Where(from => from > day && InForce(measures, regimes, from, scope) is not null)
            .Select(from => (DateOnly?)from)
            .FirstOrDefault();

    private static DateOnly? NextRegime(RegimeSeries<DisciplineRegime> regimes, DateOnly day) =>
        regimes.All.Select(regime => regime.From).Where(from => from > day).Select(from => (DateOnly?)from).FirstOrDefault();

    private static IEnumerable<Sourced<int>> Lengths(DisciplineForm form, DisciplineTrack track, DisciplineRegime regime, BarScope scope)
    {
        if (scope == BarScope.Planning)
        {
            yield return new Sourced<int>(regime.Planning.Of(form), regime.Planning.Source);
        }
        else if (scope == BarScope.HigherPost)
        {
            yield return new Sourced<int>(regime.Appointment.Of(form), regime.Appointment.Source);
        }

        yield return new Sourced<int>(regime.Law.Of(form), regime.Law.Source);
        if (track == DisciplineTrack.Party)
        {
            yield return regime.PartyLapseMonths;
        }
    }
}

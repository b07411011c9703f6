using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Discipline;

/// <summary>
/// Who is under a bar on a day, from what, and when it lapses. Of the measures of both tracks and of the law the strictest counts, under the regime of that
/// day; a bar that has lapsed is no bar any more.
/// </summary>
/// <param name="view">The roster on a day.</param>
/// <param name="scope">The units asked about.</param>
public sealed class BarSignals(RosterView view, UnitScope scope)
{
    private static readonly (BarScope Scope, string Code)[] Scopes =
        [(BarScope.Planning, "planning"), (BarScope.HigherPost, "higher-post"), (BarScope.AnyMove, "any-move")];

    /// <summary>Every bar in force on the day: for each official and each thing barred the one that lasts longest, by the day it lapses.</summary>
    public IEnumerable<Signal> All() => People()
        .SelectMany(official => Scopes.Select(barred => (Official: official, barred.Code, Bar: InForce(official, barred.Scope), Free: FreeFrom(official, barred.Scope))))
        .Where(found => found.Bar is not null)
        .OrderBy(found => found.Free ?? DateOnly.MaxValue)
        .ThenBy(found => found.Official)
        .Select(found => new Signal(
            SignalKind.BarInForce,
            found.Bar!.Source,
            scope.UnitOf(found.Official, view.AsOf) is >= 0 and var unit ? view.Roster.Units.Ids[unit] : null,
            view.Roster.Officials.Ids[found.Official],
            On: found.Free,
            Group: found.Code,
            Count: found.Bar.Months == int.MaxValue ? null : found.Bar.Months));

    /// <summary>The bar of an official that lasts longest; null when none is in force on the day.</summary>
    /// <param name="official">Row of the official.</param>
    /// <param name="barred">What it keeps from.</param>
    public Bar? InForce(int official, BarScope barred) => Bars.InForce(Measures(official), view.Pack.Regimes.Discipline, view.AsOf, barred);

    /// <summary>The first day from the view's on that is free of bars, later regimes included; null when there is none.</summary>
    /// <param name="official">Row of the official.</param>
    /// <param name="barred">What it keeps from.</param>
    public DateOnly? FreeFrom(int official, BarScope barred) => Bars.FreeFrom(Measures(official), view.Pack.Regimes.Discipline, view.AsOf, barred);

    /// <summary>Rows of the officials in service of the units asked about against whom a measure was ever decided.</summary>
    public IEnumerable<int> People() => Enumerable.Range(0, view.Roster.Disciplines.Count)
        .Select(row => view.Roster.Disciplines.Owner[row])
        .Distinct()
        .Where(official => view.Roster.Officials.InServiceOn(official, view.AsOf) && scope.CoversOfficial(official, view.AsOf));

    private Dated<Disciplined>[] Measures(int official) =>
        [.. view.Roster.Disciplines.Of(official).Where(measure => measure.On <= view.AsOf).Select(measure => new Dated<Disciplined>(measure.On, measure.Record))];
}

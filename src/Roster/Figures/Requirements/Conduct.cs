using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Discipline;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R18 to R20: discipline, inspection, promptness.</summary>
internal static class Conduct
{
    /// <summary>Codes of the rules that together are the gate of virtue.</summary>
    public static readonly IReadOnlySet<string> Rules = new HashSet<string>
    {
        "no-bar", "political-standard", "no-open-inspection", "last-assessment", "not-completed-years", "trust-vote",
    };

    /// <summary>Measures decided in the period, of a form.</summary>
    public static FigureCount Measures(FigureScope scope, Func<Disciplined, bool> counts) => FigureCount.Of(scope.InPeriod(scope.Roster.Disciplines)
        .Where(measure => counts(measure.Record))
        .Select(measure => scope.Person(measure.Official, Counts.PeopleDisciplined.Fact(measure.Record.Form), measure.On)));

    /// <summary>People under a bar from planning on the last day.</summary>
    public static FigureCount Barred(FigureScope scope)
    {
        var bars = new BarSignals(scope.AtEnd, new UnitScope(scope.Roster, scope.Period.To, scope.Unit));
        return FigureCount.Of(bars.People()
            .Where(official => bars.InForce(official, BarScope.Planning) is not null)
            .Select(official => scope.Person(official, "barred-until", null) with { On = bars.FreeFrom(official, BarScope.Planning) }));
    }

    /// <summary>Inspections opened by the last day and not concluded by it.</summary>
    public static FigureCount OpenInspections(FigureScope scope) => FigureCount.Of(Opened(scope)
        .Where(opened => opened.Concluded is null)
        .Select(opened => scope.Person(opened.Official, "inspection-open", opened.On, scope.Period.To.DayNumber - opened.On.DayNumber)));

    /// <summary>Days from the opening of an inspection to its conclusion, for those concluded in the period.</summary>
    public static FigureCount DaysToConclude(FigureScope scope) => FigureCount.Median(Opened(scope)
        .Where(opened => opened.Concluded is { } on && scope.Period.Contains(on))
        .Select(opened => scope.Person(opened.Official, "inspection-concluded", opened.Concluded, opened.Concluded!.Value.DayNumber - opened.On.DayNumber)));

    /// <summary>Days from a conclusion that found a breach to the first measure after it, for measures of the period.</summary>
    public static FigureCount DaysToMeasure(FigureScope scope) => FigureCount.Median(
        from row in Enumerable.Range(0, scope.Roster.InspectionConclusions.Count)
        let official = scope.Roster.InspectionConclusions.Owner[row]
        let found = scope.Roster.InspectionConclusions.On[row]
        where scope.Roster.InspectionConclusions.Records[row].BreachFound
        let measures = scope.Roster.Disciplines.Of(official).Where(measure => measure.On >= found).Select(measure => measure.On).ToArray()
        where measures.Length > 0 && scope.Period.Contains(measures.Min()) && scope.CoversOfficial(official, measures.Min())
        select scope.Person(official, "measure-after-breach", measures.Min(), measures.Min().DayNumber - found.DayNumber));

    /// <summary>People with a measure for a political breach in the period (R20).</summary>
    public static FigureCount Political(FigureScope scope) => Measures(scope, measure => measure.Category == BreachCategory.Political);

    private static IEnumerable<(int Official, DateOnly On, DateOnly? Concluded)> Opened(FigureScope scope)
    {
        var inspections = scope.Roster.Inspections;
        for (var row = 0; row < inspections.Count; row++)
        {
            var (official, on, number) = (inspections.Owner[row], inspections.On[row], inspections.Records[row].Inspection);
            if (on > scope.Period.To || !scope.CoversOfficial(official, on))
            {
                continue;
            }

            yield return (official, on, scope.Roster.InspectionConclusions.Of(official)
                .Where(end => end.Record.Inspection == number && end.On <= scope.Period.To)
                .Select(end => (DateOnly?)end.On)
                .FirstOrDefault());
        }
    }
}

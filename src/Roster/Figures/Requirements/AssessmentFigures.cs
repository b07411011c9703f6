using CadreOrleans.Domain.Assessments;
using CadreOrleans.Roster.Assessments;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R9: assessments of the period (decided in it) with evidence, and what in them ought to be looked into.</summary>
internal static class AssessmentFigures
{
    public static FigureCount WithEvidence(FigureScope scope) => FigureCount.Share(Signals(scope).Ratings
        .Where(rating => scope.Period.Contains(rating.On))
        .Select(rating => (scope.Person(rating.Official, AssessmentSignals.Code(rating.Level), rating.On, rating.Year), (bool?)(rating.Assessment.Evidence.Count > 0))));

    public static FigureCount OverCap(FigureScope scope) => Rows(scope, Signals(scope).OverCap(), "excellent-over-cap");

    public static FigureCount OverCapInGroup(FigureScope scope) => Rows(scope, Signals(scope).OverCapInGroup(), "excellent-over-cap");

    public static FigureCount AllEqual(FigureScope scope) => Rows(scope, Signals(scope).AllEqual(), "unit-all-equal");

    public static FigureCount NeverDiffers(FigureScope scope) => Rows(scope, Signals(scope).NeverDiffers(), "unit-never-differs");

    public static FigureCount InYearOfDiscipline(FigureScope scope) => Rows(scope, Signals(scope).InYearOfDiscipline(), "good-in-year-of-discipline");

    public static FigureCount RaterNeverDiffers(FigureScope scope) => Rows(scope, Signals(scope).RaterNeverDiffers(), "rater-never-differs");

    public static FigureCount AgainstUnitResult(FigureScope scope) => Rows(scope, Signals(scope).AgainstUnitResult(), "good-against-unit-result");

    /// <summary>People in post rated "not completed" for the last year rated.</summary>
    public static FigureCount NotCompleted(FigureScope scope) => FigureCount.Of(Signals(scope).Ratings
        .GroupBy(rating => rating.Official).Select(person => person.Last())
        .Where(rating => rating.Level == AssessmentLevel.NotCompleted && scope.Period.Contains(rating.On))
        .Select(rating => scope.Person(rating.Official, "not-completed", rating.On, rating.Year)));

    private static FigureCount Rows(FigureScope scope, IEnumerable<Signal> signals, string fact) => FigureCount.Of(signals
        .Where(signal => scope.Period.From.Year <= signal.Year && signal.Year <= scope.Period.To.Year)
        .Select(signal => new FigureRow(signal.Official, null, signal.Unit, fact, signal.On, signal.Year)));

    private static AssessmentSignals Signals(FigureScope scope) => new(scope.AtEnd, new UnitScope(scope.Roster, scope.Period.To, scope.Unit));
}

using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Assessments;

/// <summary>
/// What in the yearly assessments ought to be looked into (requirement R9). The records name no rater, so that a rater who never differs shows only as a
/// unit whose ratings never change. A unit's result is not recorded either: ratings against results are not measured.
/// </summary>
public sealed class AssessmentSignals
{
    /// <summary>Fewest people of a unit of whom something is said as a unit; below it, equal ratings say nothing.</summary>
    public const int FewestPeople = 3;

    /// <summary>Years in a row without any change that are a signal.</summary>
    public const int YearsWithoutChange = 3;

    /// <summary>What the records do not allow to measure: short codes, each with a sentence in the answers.</summary>
    public static readonly IReadOnlyList<string> NotMeasured = ["rating-against-result", "rater-on-record"];

    private readonly RosterView view;
    private readonly Rating[] ratings;

    /// <summary>Reads the assessments that stand on the view's day.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="scope">The units asked about.</param>
    public AssessmentSignals(RosterView view, UnitScope scope)
    {
        this.view = view;
        ratings = [.. RatingReader.Read(view, scope).OrderBy(rating => rating.Year).ThenBy(rating => rating.Unit).ThenBy(rating => rating.Official)];
    }

    /// <summary>The assessments that stand, by year, unit and official.</summary>
    internal IReadOnlyList<Rating> Ratings => ratings;

    /// <summary>Every signal, by kind, year and unit.</summary>
    public IEnumerable<Signal> All() => [.. OverCap(), .. OverCapInGroup(), .. AllEqual(), .. NeverDiffers(), .. InYearOfDiscipline(), .. WithoutEvidence()];

    /// <summary>Units with more rated excellent than the cap of the regime allows.</summary>
    public IEnumerable<Signal> OverCap() => OverCap(SignalKind.ExcellentOverCap, _ => null);

    /// <summary>The same, leaders and others apart.</summary>
    public IEnumerable<Signal> OverCapInGroup() => OverCap(SignalKind.ExcellentOverCapInGroup, rating => rating.Group);

    /// <summary>Units in which everybody was rated equal in a year.</summary>
    public IEnumerable<Signal> AllEqual() =>
        from rating in ratings
        group rating by (rating.Year, rating.Unit) into rated
        where rated.Count() >= FewestPeople && rated.Select(rating => rating.Level).Distinct().Count() == 1 && Regime(rated.First()) is not null
        select new Signal(
            SignalKind.UnitAllEqual, Regime(rated.First())!.Source, UnitId(rated.Key.Unit), Year: rated.Key.Year, Group: Code(rated.First().Level), Count: rated.Count());

    /// <summary>Units in which, over the last three years rated, nobody who was rated in all of them was ever rated differently.</summary>
    public IEnumerable<Signal> NeverDiffers() =>
        from rating in ratings
        group rating by rating.Unit into unit
        let years = unit.Select(rating => rating.Year).Distinct().OrderDescending().Take(YearsWithoutChange).ToArray()
        where years.Length == YearsWithoutChange
        let steady = unit.Where(rating => years.Contains(rating.Year)).GroupBy(rating => rating.Official).Where(person => person.Count() == YearsWithoutChange).ToArray()
        where steady.Length >= FewestPeople && steady.All(person => person.Select(rating => rating.Level).Distinct().Count() == 1) && Regime(unit.Last()) is not null
        select new Signal(SignalKind.UnitNeverDiffers, Regime(unit.Last())!.Source, UnitId(unit.Key), Year: years[0], Count: steady.Length);

    /// <summary>Officials rated good or excellent for a year in which a measure of discipline was decided, where the regime excludes it.</summary>
    public IEnumerable<Signal> InYearOfDiscipline() =>
        from rating in ratings
        where rating.Level is AssessmentLevel.Excellent or AssessmentLevel.Good && Regime(rating)?.DisciplineExcludesCompletion.Value == true
        let decided = view.Roster.Disciplines.Of(rating.Official).Where(measure => measure.On.Year == rating.Year && measure.On <= view.AsOf).Select(measure => measure.On).ToArray()
        where decided.Length > 0
        select new Signal(
            SignalKind.GoodInYearOfDiscipline,
            Regime(rating)!.DisciplineExcludesCompletion.Source,
            UnitId(rating.Unit),
            view.Roster.Officials.Ids[rating.Official],
            Year: rating.Year,
            On: decided.Min(),
            Group: Code(rating.Level));

    /// <summary>Units and years with assessments that rest on nothing recorded.</summary>
    public IEnumerable<Signal> WithoutEvidence() =>
        from rating in ratings
        group rating by (rating.Year, rating.Unit) into rated
        let bare = rated.Count(rating => rating.Assessment.Evidence.Count == 0)
        where bare > 0 && Regime(rated.First()) is not null
        select new Signal(SignalKind.WithoutEvidence, Regime(rated.First())!.Source, UnitId(rated.Key.Unit), Year: rated.Key.Year, Count: bare, Limit: 0);

    /// <summary>Short code of a level.</summary>
    internal static string Code(AssessmentLevel level) => level switch
    {
        AssessmentLevel.Excellent => "excellent",
        AssessmentLevel.Good => "good",
        AssessmentLevel.Completed => "completed",
        _ => "not-completed",
    };

    private IEnumerable<Signal> OverCap(SignalKind kind, Func<Rating, string?> groupOf) =>
        from rating in ratings
        group rating by (rating.Year, rating.Unit, Group: groupOf(rating)) into rated
        let excellent = rated.Count(rating => rating.Level == AssessmentLevel.Excellent)
        where excellent > 0 && Regime(rated.First()) is not null
        let cap = Regime(rated.First())!.ExcellentCapPercent
        let allowed = ExcellentCap.Allowed(rated.Count(rating => rating.Level == AssessmentLevel.Good), cap.Value)
        where excellent > allowed
        select new Signal(kind, cap.Source, UnitId(rated.Key.Unit), Year: rated.Key.Year, Group: rated.Key.Group, Count: excellent, Limit: allowed);

    private AssessmentRegime? Regime(Rating rating) => view.Pack.Regimes.Assessment.At(rating.On);

    private Domain.Identifiers.UnitId UnitId(int unit) => view.Roster.Units.Ids[unit];
}

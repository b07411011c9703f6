using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Assessments;

/// <summary>
/// What in the yearly assessments ought to be looked into (requirement R9). Of an assessment that names no rater, or no result of the unit, nothing is said
/// in these respects; how many there are is told beside the signals.
/// </summary>
public sealed class AssessmentSignals
{
    /// <summary>Fewest people of a unit of whom something is said as a unit; below it, equal ratings say nothing.</summary>
    public const int FewestPeople = 3;

    /// <summary>Years in a row without any change that are a signal.</summary>
    public const int YearsWithoutChange = 3;

    /// <summary>Fewest years of equal ratings by one rater that are a signal; within one year a unit rated equal is.</summary>
    public const int FewestYearsOfRater = 2;

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

    /// <summary>What the records do not allow to measure, with the number of assessments concerned; empty where everything is on record.</summary>
    public IReadOnlyList<UnmeasuredPart> NotMeasured =>
    [
        .. new[]
        {
            new UnmeasuredPart("rating-against-result", ratings.Count(rating => rating.Assessment.UnitResultPercent is null), ratings.Length),
            new UnmeasuredPart("rater-on-record", ratings.Count(rating => rating.Assessment.Rater is null), ratings.Length),
        }.Where(part => part.Lacking > 0),
    ];

    /// <summary>Every signal, by kind, year and unit.</summary>
    public IEnumerable<Signal> All() =>
        [.. OverCap(), .. OverCapInGroup(), .. AllEqual(), .. NeverDiffers(), .. InYearOfDiscipline(), .. WithoutEvidence(), .. RaterNeverDiffers(), .. AgainstUnitResult()];

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

    /// <summary>Raters who, over the last three years in which they rated, gave three people or more one and the same level in every year.</summary>
    public IEnumerable<Signal> RaterNeverDiffers() =>
        from rating in ratings
        where rating.Assessment.Rater is not null
        group rating by Kept(rating.Assessment.Rater!.Value) into given
        orderby given.Key.Value
        let years = given.Select(rating => rating.Year).Distinct().OrderDescending().Take(YearsWithoutChange).ToArray()
        let last = given.Where(rating => years.Contains(rating.Year)).ToArray()
        where years.Length >= FewestYearsOfRater
            && last.Select(rating => rating.Official).Distinct().Count() >= FewestPeople
            && last.Select(rating => rating.Level).Distinct().Count() == 1
            && Regime(last[^1]) is not null
        select new Signal(
            SignalKind.RaterNeverDiffers, Regime(last[^1])!.Source, UnitId(last[^1].Unit), given.Key, Year: years[0], Group: Code(last[0].Level), Count: last.Length);

    /// <summary>Officials rated good or excellent for a year in which their unit stayed below the share of its targets that the regime asks for.</summary>
    public IEnumerable<Signal> AgainstUnitResult() =>
        from rating in ratings
        where rating.Level is AssessmentLevel.Excellent or AssessmentLevel.Good
        let asked = Regime(rating)?.UnitResultPercent
        where asked is not null && rating.Assessment.UnitResultPercent < asked.Value
        select new Signal(
            SignalKind.GoodAgainstUnitResult,
            asked.Source,
            UnitId(rating.Unit),
            view.Roster.Officials.Ids[rating.Official],
            Year: rating.Year,
            On: rating.On,
            Group: Code(rating.Level),
            Count: rating.Assessment.UnitResultPercent,
            Limit: asked.Value);

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

    /// <summary>The record that a rater's became part of, where two records of one person were merged.</summary>
    private Domain.Identifiers.OfficialId Kept(Domain.Identifiers.OfficialId rater) => view.Roster.Officials.Merged.GetValueOrDefault(rater, rater);

    private AssessmentRegime? Regime(Rating rating) => view.Pack.Regimes.Assessment.At(rating.On);

    private Domain.Identifiers.UnitId UnitId(int unit) => view.Roster.Units.Ids[unit];
}

using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Exports;

/// <summary>One row of a statistical table: people counted by what they are.</summary>
/// <param name="Name">Who is counted.</param>
/// <param name="People">Number of people.</param>
/// <param name="Women">Women.</param>
/// <param name="Minority">Of an ethnic minority; who has no group on record counts as none.</param>
/// <param name="Cohorts">By cohort, the youngest first.</param>
/// <param name="Degrees">By highest degree.</param>
/// <param name="Theory">By political theory level.</param>
/// <param name="Management">By state management level.</param>
internal sealed record StructureRow(
    string Name,
    int People,
    int Women,
    int Minority,
    IReadOnlyList<int> Cohorts,
    IReadOnlyDictionary<DegreeLevel, int> Degrees,
    IReadOnlyDictionary<PoliticalTheoryLevel, int> Theory,
    IReadOnlyDictionary<StateManagementLevel, int> Management);

/// <summary>Counts people for statistical tables.</summary>
internal sealed class StructureCounter(RosterView view)
{
    /// <summary>Counts people, each once, at their age in a month.</summary>
    /// <param name="name">Who they are.</param>
    /// <param name="people">Rows of officials, each with the month; of one who occurs twice the first counts.</param>
    public StructureRow Count(string name, IEnumerable<(int Official, Month At)> people)
    {
        var counted = people.DistinctBy(one => one.Official).Where(one => !view.Roster.Officials.Erased[one.Official]).ToArray();
        var facts = Array.ConvertAll(counted, one => view.Roster.Officials.Facts.On(one.Official, view.AsOf));
        var cohorts = counted.CountBy(one => view.Pack.Cohorts.CohortOf(one.At.Since(view.Roster.Officials.BirthMonth(one.Official)))).ToDictionary();
        return new StructureRow(
            name,
            counted.Length,
            facts.Count(one => one.Sex == Sex.Female),
            facts.Count(one => one.Ethnicity is { Length: > 0 } group && group != view.Pack.MajorityEthnicity),
            [cohorts.GetValueOrDefault(1), cohorts.GetValueOrDefault(2), cohorts.GetValueOrDefault(3)],
            counted.CountBy(one => Degree(one.Official)).ToDictionary(),
            counted.CountBy(one => Trained(one.Official).Select(training => training.PoliticalTheory).DefaultIfEmpty().Max()).ToDictionary(),
            counted.CountBy(one => Trained(one.Official).Select(training => training.StateManagement).DefaultIfEmpty().Max()).ToDictionary());
    }

    private DegreeLevel Degree(int official) =>
        view.Roster.Degrees.Of(official).Where(degree => degree.On <= view.AsOf).Select(degree => degree.Record.Level).DefaultIfEmpty().Max();

    private IEnumerable<TrainingCompleted> Trained(int official) =>
        view.Roster.Trainings.Of(official).Where(training => training.On <= view.AsOf).Select(training => training.Record);
}

using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Matching;

/// <summary>An entry that a file adds to somebody's file.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="On">Day on which it holds: the day of the award where the file tells it, else the day as of which the file holds, by which it was there.</param>
public sealed record NewEntry(FileEntry Entry, DateOnly On);

/// <summary>
/// What a file tells of degrees, levels and assessments that is not on record. A level below the one on record adds nothing, and nothing on record is taken away: a list tells
/// the highest, never that the others are gone.
/// </summary>
public static class EntriesChange
{
    /// <summary>The entries to be recorded.</summary>
    /// <param name="view">The roster.</param>
    /// <param name="official">Row of the official; -1 for somebody new.</param>
    /// <param name="person">What the file says.</param>
    /// <param name="asOf">Day as of which the file holds.</param>
    public static IReadOnlyList<NewEntry> Of(RosterView view, int official, PersonRecord person, DateOnly asOf)
    {
        var degrees = official < 0 ? [] : view.Roster.Degrees.Of(official).Select(degree => degree.Record).ToArray();
        var trainings = official < 0 ? [] : view.Roster.Trainings.Of(official).Select(training => training.Record).ToArray();
        var years = official < 0 ? [] : view.Roster.Assessments.Of(official).Select(assessment => assessment.Record.Year).ToHashSet();
        var theory = trainings.Select(training => training.PoliticalTheory).DefaultIfEmpty(PoliticalTheoryLevel.None).Max();
        var management = trainings.Select(training => training.StateManagement).DefaultIfEmpty(StateManagementLevel.None).Max();
        var entries = person.Degrees.Where(degree => degree.Level != DegreeLevel.None && !degrees.Any(known => IsKnown(known, degree))).Select(degree => Of(degree, asOf)).ToList();
        if (person.PoliticalTheory is { } higherTheory && higherTheory > theory)
        {
            entries.Add(new NewEntry(new TrainingEntry(TrainingKind.PoliticalTheory, higherTheory, StateManagementLevel.None, null), asOf));
        }

        if (person.StateManagement is { } higherManagement && higherManagement > management)
        {
            entries.Add(new NewEntry(new TrainingEntry(TrainingKind.StateManagement, PoliticalTheoryLevel.None, higherManagement, null), asOf));
        }

        entries.AddRange(person.Assessments.Where(assessment => !years.Contains(assessment.Year)).DistinctBy(assessment => assessment.Year)
            .Select(assessment => new NewEntry(new AssessmentEntry(assessment.Year, assessment.Level, null, []), Closed(assessment.Year, asOf))));
        return entries;
    }

    // A degree without a field is one of its level; a field in another spelling is the same field.
    private static bool IsKnown(DegreeAwarded known, DegreeRecord degree) =>
        known.Level == degree.Level && (degree.Field is null || known.Field is null || MatchingKey.Of(known.Field) == MatchingKey.Of(degree.Field));

    private static NewEntry Of(DegreeRecord degree, DateOnly asOf)
    {
        var awarded = degree.Awarded ?? PartialDate.OfDay(asOf);
        return new NewEntry(new DegreeEntry(degree.Level, degree.Field, degree.Mode, awarded, SentForTraining: false), awarded.Earliest);
    }

    private static DateOnly Closed(int year, DateOnly asOf) => year < asOf.Year ? new DateOnly(year, 12, 31) : asOf;
}

using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Roster.Kinship;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Officials;

/// <summary>The dated entries of an official's file, by field group.</summary>
internal sealed class FileEntries(RosterView view, int official)
{
    /// <summary>Entries that everybody sees who may see the file.</summary>
    public IEnumerable<FileEntryView> Open() =>
    [
        .. Of(view.Roster.Degrees, degree => new DegreeEntry(degree.Level, degree.Field, degree.Mode, degree.Awarded, degree.SentForTraining)),
        .. Of(view.Roster.Trainings, training => new TrainingEntry(training.Kind, training.PoliticalTheory, training.StateManagement, training.Subject)),
        .. Of(view.Roster.Recruitments, recruited => new RecruitmentEntry(recruited.Unit, recruited.Kind, recruited.Field)),
    ];

    public IEnumerable<FileEntryView> Assessments() =>
    [
        .. Of(view.Roster.Assessments, assessed => new AssessmentEntry(assessed.Year, assessed.Level, assessed.Points, assessed.Evidence, assessed.Rater, assessed.UnitResultPercent)),
        .. Of(view.Roster.ConfidenceVotes, vote => new ConfidenceVoteEntry(vote.High, vote.Medium, vote.Low, vote.Convened)),
    ];

    public IEnumerable<FileEntryView> Discipline() =>
    [
        .. Of(view.Roster.Disciplines, measure => new DisciplineEntry(measure.Track, measure.Form, measure.Category)),
        .. Of(view.Roster.Inspections, opened => new InspectionOpenedEntry(opened.Inspection, opened.Subject)),
        .. Of(view.Roster.InspectionConclusions, concluded => new InspectionConcludedEntry(concluded.Inspection, concluded.BreachFound)),
        .. Of(view.Roster.Complaints, complaint => new ComplaintEntry(complaint.Subject, complaint.Upheld)),
    ];

    /// <summary>Relations, in whichever of the two files they were entered.</summary>
    public IEnumerable<FileEntryView> Family() =>
        Relatives.Of(view.Roster, official).Select(relative => new FileEntryView(relative.On, new FamilyRelationEntry(relative.Relative, relative.Relation)));

    private IEnumerable<FileEntryView> Of<T>(RecordTable<T> table, Func<T, FileEntry> entry) =>
        table.Of(official).Select(record => new FileEntryView(record.On, entry(record.Record)));
}

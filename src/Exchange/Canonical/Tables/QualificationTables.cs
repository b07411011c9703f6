using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class DegreeTable() : CanonicalTable("degrees.csv", "official", "level", "field", "mode", "awarded", "sent-for-training")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var degree = new DegreeAwarded(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Code<DegreeLevel>("level"),
            row.OptionalText("field"),
            row.Code<StudyMode>("mode"),
            row.Partial("awarded"),
            row.Flag("sent-for-training"));
        if (!row.Failed)
        {
            into.Add(row, degree.Awarded.Earliest, EventPhase.DegreeAwarded, degree, degree.Awarded.Earliest);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<DegreeAwarded>().Select(entry => new[]
    {
        entry.Event.Official.Value, CanonicalCode<DegreeLevel>.Of(entry.Event.Level), entry.Event.Field,
        CanonicalCode<StudyMode>.Of(entry.Event.Mode), entry.Event.Awarded.ToString(), Spelled.Of(entry.Event.SentForTraining),
    });
}

internal sealed class TrainingTable() : CanonicalTable("trainings.csv", "official", "kind", "political-theory", "state-management", "subject", "completed")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var training = new TrainingCompleted(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Code<TrainingKind>("kind"),
            row.OptionalCode<PoliticalTheoryLevel>("political-theory") ?? PoliticalTheoryLevel.None,
            row.OptionalCode<StateManagementLevel>("state-management") ?? StateManagementLevel.None,
            row.OptionalText("subject"));
        var completed = row.Day("completed");
        if (!row.Failed)
        {
            into.Add(row, completed, EventPhase.TrainingCompleted, training, completed);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<TrainingCompleted>().Select(entry => new[]
    {
        entry.Event.Official.Value,
        CanonicalCode<TrainingKind>.Of(entry.Event.Kind),
        entry.Event.PoliticalTheory == PoliticalTheoryLevel.None ? null : CanonicalCode<PoliticalTheoryLevel>.Of(entry.Event.PoliticalTheory),
        entry.Event.StateManagement == StateManagementLevel.None ? null : CanonicalCode<StateManagementLevel>.Of(entry.Event.StateManagement),
        entry.Event.Subject,
        Spelled.Of(entry.On),
    });
}

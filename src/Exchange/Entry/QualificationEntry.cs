using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Exchange.Entry;

/// <summary>
/// Degrees and levels that a file names and the records do not. A list tells the level somebody has reached, not each step: a lower or equal one than recorded
/// adds nothing. Where the file gives no date, the level counts from the day of the import on.
/// </summary>
internal static class QualificationEntry
{
    /// <summary>The events for degrees that are not on record.</summary>
    public static IEnumerable<EventDraft> Degrees(OfficialId official, PersonRecord record, IReadOnlyCollection<DegreeAwarded> recorded, DateOnly on) => record.Degrees
        .Where(degree => degree.Level != DegreeLevel.None && !recorded.Any(known => Same(known, degree)))
        .Select(degree => new DegreeAwarded(official, degree.Level, degree.Field, degree.Mode, degree.Awarded ?? PartialDate.OfDay(on), false))
        .Select(awarded => new EventDraft(awarded, awarded.Awarded.Earliest));

    /// <summary>The events for levels of political theory and state management above those on record.</summary>
    public static IEnumerable<EventDraft> Trainings(OfficialId official, PersonRecord record, IReadOnlyCollection<TrainingCompleted> recorded, DateOnly on)
    {
        if (record.PoliticalTheory is { } theory && theory > recorded.Select(training => training.PoliticalTheory).DefaultIfEmpty().Max())
        {
            yield return new EventDraft(new TrainingCompleted(official, TrainingKind.PoliticalTheory, PoliticalTheory: theory), on);
        }

        if (record.StateManagement is { } level && level > recorded.Select(training => training.StateManagement).DefaultIfEmpty().Max())
        {
            yield return new EventDraft(new TrainingCompleted(official, TrainingKind.StateManagement, StateManagement: level), on);
        }
    }

    /// <summary>What a reader sees of it.</summary>
    public static FieldChange ChangeOf(IEvent happened) => happened switch
    {
        DegreeAwarded degree => new FieldChange("degree", null, degree.Field is null ? Code(degree.Level) : $"{Code(degree.Level)}, {degree.Field}"),
        TrainingCompleted { Kind: TrainingKind.PoliticalTheory } training => new FieldChange("politicalTheory", null, Code(training.PoliticalTheory)),
        TrainingCompleted training => new FieldChange("stateManagement", null, Code(training.StateManagement)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    private static string Code<T>(T word)
        where T : struct, Enum => CanonicalCode<T>.Of(word);

    private static bool Same(DegreeAwarded known, DegreeRecord degree) =>
        known.Level == degree.Level && (degree.Field is null || (known.Field is { } field && Folding.Fold(field) == Folding.Fold(degree.Field)));
}

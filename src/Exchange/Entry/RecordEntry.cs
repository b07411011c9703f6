using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Entry;

/// <summary>
/// Turns the people of a file into the events that bring the records up to it: somebody new is registered, what changed is corrected from the day of the import
/// on, degrees, levels and posts are added. Decided by the same rules as single commands; a person whom one of them refuses is left out whole.
/// </summary>
public static class RecordEntry
{
    /// <summary>Works out what an import changes.</summary>
    /// <param name="view">The records on the day from which the file holds.</param>
    /// <param name="people">The people, decided.</param>
    /// <param name="states">States of the officials and positions named in <paramref name="people"/>.</param>
    /// <param name="ids">Where new identifiers come from.</param>
    public static EntryResult Of(RosterView view, IReadOnlyList<PersonDecision> people, EntryStates states, EntryIdentifiers ids)
    {
        var events = new List<EventDraft>();
        var entered = new List<EnteredPerson>(people.Count);
        foreach (var person in people)
        {
            var own = new List<EventDraft>();
            var changes = new List<FieldChange>();
            var official = person.Official ?? ids.Official();
            if (Refuse(view, person, official, states, ids, own, changes) is { } refusal)
            {
                entered.Add(new EnteredPerson(person.Record, EntryFate.Refused, [], refusal));
                continue;
            }

            own.ForEach(states.Apply);
            events.AddRange(own);
            entered.Add(new EnteredPerson(person.Record, person.Official is null ? EntryFate.New : own.Count > 0 ? EntryFate.Changed : EntryFate.Unchanged, changes));
        }

        return new EntryResult(events, entered);
    }

    private static Refusal? Refuse(
        RosterView view, PersonDecision person, OfficialId official, EntryStates states, EntryIdentifiers ids, List<EventDraft> events, List<FieldChange> changes)
    {
        var row = person.Official is { } known ? view.Roster.Officials.Find(known) : -1;
        if (person.Official is not null && (row < 0 || view.Roster.Officials.Erased[row]))
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        return Facts(view, person, official, row, states, events, changes)
            ?? Qualifications(view, person, official, row, events, changes)
            ?? PostEntry.Enter(view, person, official, states.Of(official), states, ids, events, changes);
    }

    private static Refusal? Facts(
        RosterView view, PersonDecision person, OfficialId official, int row, EntryStates states, List<EventDraft> events, List<FieldChange> changes)
    {
        if (row >= 0)
        {
            var change = FactsChange.Of(view.Roster.Officials.Facts.On(row, view.AsOf), person.Record);
            return change.Changes.Count == 0 ? null : Take(OfficialDecisions.Correct(states.Of(official), change.After, view.AsOf), change, events, changes);
        }

        // Without sex and birth nothing can be judged of a person.
        return person.Record.Sex is not { } sex ? Refusal.Invalid("import-sex-missing", "sex")
            : person.Record.Birth is not { } birth ? Refusal.Invalid("import-birth-missing", "birth")
            : Register(FactsChange.Of(new OfficialFacts(PersonNames.Read(person.Record.Name).Value.Name, sex, birth), person.Record));

        Refusal? Register(FactsChange change) => Take(OfficialDecisions.Register(states.Of(official), change.After, view.AsOf), change, events, changes);
    }

    private static Refusal? Take(Decision decision, FactsChange change, List<EventDraft> events, List<FieldChange> changes)
    {
        events.AddRange(decision.Events);
        changes.AddRange(change.Changes);
        return decision.Refusal;
    }

    private static Refusal? Qualifications(
        RosterView view, PersonDecision person, OfficialId official, int row, List<EventDraft> events, List<FieldChange> changes)
    {
        var birth = person.Record.Birth?.Latest ?? (row < 0 ? DateOnly.MinValue : view.Roster.Officials.Facts.On(row, view.AsOf).Birth.Latest);
        var degrees = row < 0 ? [] : view.Roster.Degrees.Of(row).Select(entry => entry.Record).ToArray();
        var trainings = row < 0 ? [] : view.Roster.Trainings.Of(row).Select(entry => entry.Record).ToArray();
        foreach (var draft in QualificationEntry.Degrees(official, person.Record, degrees, view.AsOf).Concat(QualificationEntry.Trainings(official, person.Record, trainings, view.AsOf)))
        {
            if (draft.EffectiveOn <= birth)
            {
                return Refusal.Invalid("day-before-birth", "awarded", draft.EffectiveOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }

            if (draft.EffectiveOn > view.AsOf)
            {
                return Refusal.Invalid("not-happened-yet", "awarded", draft.EffectiveOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            }

            events.Add(draft);
            changes.Add(QualificationEntry.ChangeOf(draft.Event));
        }

        return null;
    }
}

namespace CadreOrleans.Domain.Officials.Decisions;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;

/// <summary>Decisions about an official's own records.</summary>
public static class OfficialDecisions
{
    /// <summary>Most characters of a name.</summary>
    public const int MaximumNameLength = 200;

    /// <summary>Registers a person.</summary>
    public static Decision Register(OfficialState official, OfficialFacts facts, DateOnly on) =>
        official.Exists ? Refusal.Invalid("official-exists", "official") : Checked(facts, on) ?? Decision.Accept(new OfficialRegistered(official.Official, facts), on);

    /// <summary>Replaces what is recorded of a person from a day on.</summary>
    public static Decision Correct(OfficialState official, OfficialFacts facts, DateOnly on) =>
        !official.Exists || official.IsErased ? Refusal.NotFound("official-unknown", "official")
        : official.MergedInto is { } kept ? Refusal.Invalid("official-merged", "official", kept.Value)
        : Checked(facts, on) ?? Decision.Accept(new OfficialCorrected(official.Official, facts), on);

    /// <summary>Ends a person's service: leaves every seat and removes every nomination.</summary>
    public static Decision Leave(OfficialState official, LeavingReason reason, DateOnly on)
    {
        if (OfficialDays.Check(official, on, "on") is { } refusal)
        {
            return refusal;
        }

        var held = official.Holdings.Where(holding => holding.LastsBeyond(on)).ToArray();
        var begunLater = held.Select(holding => holding.Days.From).Where(from => from >= on).ToArray();
        if (begunLater.Length > 0)
        {
            return Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(begunLater.Min()));
        }

        var events = new List<EventDraft> { new(new LeftService(official.Official, reason), on) };
        var endReason = EndReasonOf(reason);
        events.AddRange(held.Select(holding => new EventDraft(new IncumbencyEnded(holding.Incumbency, holding.Position, official.Official, endReason), on)));
        events.AddRange(official.Nominations
            .Select(open => new EventDraft(new NominationRemoved(open.Plan, open.Position, official.Official, RemovalReason.Left), open.EndAt(on))));
        return Decision.Accept(events);
    }

    /// <summary>Enters a fact in a person's file. A measure of discipline takes its person out of the plans in the same commit; an expulsion ends every seat, too.</summary>
    /// <param name="official">The person.</param>
    /// <param name="entry">The fact.</param>
    /// <param name="references">What it names besides the person.</param>
    /// <param name="on">Effective day.</param>
    /// <param name="today">Last day on which a fact can have happened; what a file holds has happened, it is never announced.</param>
    /// <param name="discipline">The rules on discipline of the workspace's pack; null where it has none.</param>
    public static Decision Record(
        OfficialState official, FileEntry entry, FileReferences references, DateOnly on, DateOnly today, RegimeSeries<DisciplineRegime>? discipline = null)
    {
        if (!official.Exists || official.IsErased)
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        if (official.MergedInto is { } kept)
        {
            return Refusal.Invalid("official-merged", "official", kept.Value);
        }

        if (official.LatestBirth is { } birth && on <= birth)
        {
            return Refusal.Invalid("day-before-birth", "on", OfficialDays.Text(on));
        }

        if (on > today)
        {
            return Refusal.Invalid("not-happened-yet", entry is DegreeEntry ? "awarded" : "on", OfficialDays.Text(on));
        }

        var numbered = entry is InspectionOpenedEntry { Inspection: 0 } opened ? opened with { Inspection = official.Inspections + 1 } : entry;
        return FileEntryChecks.Check(official, numbered, references, on) is { } refusal
            ? refusal
            : numbered is DisciplineEntry measure
            ? DisciplineConsequences.Decide(official, (Disciplined)measure.ToEvent(official.Official), on, discipline)
            : Decision.Accept(numbered.ToEvent(official.Official), on);
    }

    private static EndReason EndReasonOf(LeavingReason reason) => reason switch
    {
        LeavingReason.Retirement or LeavingReason.EarlyRetirement => EndReason.Retirement,
        LeavingReason.Resignation => EndReason.Resignation,
        LeavingReason.Dismissal => EndReason.Dismissal,
        _ => EndReason.LeftService,
    };

    private static Decision? Checked(OfficialFacts facts, DateOnly on)
    {
        if (string.IsNullOrWhiteSpace(facts.Name) || facts.Name.Length > MaximumNameLength)
        {
            return Refusal.Invalid("name-missing", "name");
        }

        if (facts.Birth.Earliest > on)
        {
            return Refusal.Invalid("birth-in-future", "birth", facts.Birth.ToString());
        }

        return After(facts.PartyAdmission, facts.Birth, "partyAdmission")
            ?? After(facts.ServiceEntry, facts.Birth, "serviceEntry")
            ?? (facts.PartyConfirmation is { } confirmed && facts.PartyAdmission is { } admitted && confirmed.Latest < admitted.Earliest
                ? Refusal.Invalid("confirmed-before-admitted", "partyConfirmation", confirmed.ToString(), admitted.ToString())
                : null);
    }

    private static Decision? After(PartialDate? date, PartialDate birth, string field) =>
        date is { } given && given.Latest <= birth.Earliest ? Refusal.Invalid("day-before-birth", field, given.ToString()) : null;
}

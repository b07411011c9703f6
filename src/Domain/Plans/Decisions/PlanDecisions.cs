namespace CadreOrleans.Domain.Plans.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Decisions about the plan of a term. They guard the record; the regulation's rules judge it beside them.</summary>
public static class PlanDecisions
{
    /// <summary>Opens a plan.</summary>
    public static Decision Open(PlanRecord plan, PlanKind kind, string name, DateOnly on) =>
        plan.Exists ? Refusal.Invalid("plan-exists", "plan")
        : string.IsNullOrWhiteSpace(name) ? Refusal.Invalid("name-missing", "name")
        : Decision.Accept(new PlanOpened(plan.Plan, kind, name), on);

    /// <summary>
    /// Plans an official for a position; once only, within both limits, and only one who breaks no hard rule. Entered after the nominee took the position, it
    /// is closed as succeeded at once.
    /// </summary>
    public static Decision Nominate(
        PlanRecord plan, OfficialState official, PositionId position, int rank, bool fromOutside, DateOnly on, NominationCase? judged = null, int? subjectGroup = null)
    {
        if (CheckOpen(plan, on) is { } closed)
        {
            return closed;
        }

        if (OfficialDays.Check(official, on, "on") is { } impossible)
        {
            return impossible;
        }

        if (rank < 0)
        {
            return Refusal.Invalid("rank-out-of-range", "rank", Text(rank));
        }

        if (subjectGroup is not (null or 1 or 2))
        {
            return Refusal.Invalid("subject-group-unknown", "subjectGroup", Text(subjectGroup.Value));
        }

        return plan.Nominations.Any(open => open.Position == position && open.Official == official.Official)
            ? Refusal.Invalid("nominated-already", "official")
            : Limits(judged ?? NominationCase.Unlimited)
                ?? Decision.Accept([
                    new EventDraft(new Nominated(plan.Plan, position, official.Official, rank, fromOutside, subjectGroup), on),
                    .. Succession(plan.Plan, position, official, on)]);
    }

    /// <summary>Takes a nominee out.</summary>
    public static Decision Remove(PlanRecord plan, PositionId position, OfficialId official, RemovalReason reason, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.Nominations.FirstOrDefault(open => open.Is(plan.Plan, position, official)) is not { } nomination
            ? Refusal.Invalid("not-nominated", "official")
        : on < nomination.Since
            ? Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(nomination.Since))
        : Decision.Accept(new NominationRemoved(plan.Plan, position, official, reason), on);

    /// <summary>Records that the organ that knows a nominee from outside was consulted.</summary>
    public static Decision Consult(PlanRecord plan, PositionId position, OfficialId official, string organ, bool agrees, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.Nominations.FirstOrDefault(open => open.Is(plan.Plan, position, official)) is not { } nomination ? Refusal.Invalid("not-nominated", "official")
        : !nomination.FromOutside ? Refusal.Invalid("not-from-outside", "official")
        : string.IsNullOrWhiteSpace(organ) ? Refusal.Invalid("name-missing", "organ")
        : Decision.Accept(new OutsiderConsulted(plan.Plan, position, official, organ, agrees), on);

    /// <summary>Records that the review of a year was held.</summary>
    public static Decision Review(PlanRecord plan, int year, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.ReviewedYears.Contains(year) ? Refusal.Invalid("reviewed-already", "year", Text(year))
        : Decision.Accept(new PlanReviewed(plan.Plan, year), on);

    /// <summary>
    /// Records the approval; it needs the number of the decision, every step of the round held with quorum, and every nominee through the procedure: a plan
    /// in which only some have passed is not approved.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="round">Round (đợt), one more than the last.</param>
    /// <param name="decision">Number of the decision.</param>
    /// <param name="on">Day.</param>
    /// <param name="regime">The planning rules of the round; null where the pack has none.</param>
    /// <param name="proposalOnly">Whether a higher level decides about everything that is planned here.</param>
    public static Decision Approve(PlanRecord plan, int round, string? decision, DateOnly on, PlanningRegime? regime = null, bool proposalOnly = false)
    {
        if (CheckOpen(plan, on) is { } closed)
        {
            return closed;
        }

        if (string.IsNullOrWhiteSpace(decision))
        {
            return Refusal.Invalid("authority-missing", "authority");
        }

        if (round != plan.Rounds + 1)
        {
            return Refusal.Invalid("round-out-of-range", "round", Text(round), Text(plan.Rounds + 1));
        }

        if (proposalOnly)
        {
            return Refusal.Invalid("plan-proposal-only", "plan") with { Source = regime?.Source };
        }

        return regime is not null && StepDecision.Next(plan, regime) is var next && next <= regime.Steps.Count
            ? Refusal.Invalid("steps-missing", "plan", Text(next), Text(regime.Steps.Count)) with { Source = regime.Steps[next - 1].Source }
            : regime is not null && ProcedureGaps.Check(plan, on, regime) is { } incomplete ? incomplete
            : Decision.Accept(new PlanApproved(plan.Plan, round, decision), on);
    }

    /// <summary>Records to whom an approved plan was made known.</summary>
    public static Decision Announce(PlanRecord plan, string to, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.State == PlanState.Proposed ? Refusal.Invalid("plan-not-approved", "plan")
        : string.IsNullOrWhiteSpace(to) ? Refusal.Invalid("name-missing", "to")
        : Decision.Accept(new PlanAnnounced(plan.Plan, to), on);

    /// <summary>Refuses where there is no such plan on the day.</summary>
    internal static Refusal? CheckOpen(PlanRecord plan, DateOnly on) =>
        !plan.Exists ? Refusal.NotFound("plan-unknown", "plan")
        : on < plan.OpenedOn ? Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(plan.OpenedOn))
        : null;

    /// <summary>Who took the position after the day of a nomination entered late is a nominee no more: it is closed as succeeded in the same commit.</summary>
    private static IEnumerable<EventDraft> Succession(PlanId plan, PositionId position, OfficialState official, DateOnly on) => official.Holdings
        .Where(held => held.Position == position && held.Capacity != Capacity.Acting && held.Days.From > on)
        .OrderBy(held => held.Days.From)
        .Take(1)
        .Select(held => new EventDraft(new NominationSucceeded(plan, position, official.Official), held.Days.From));

    private static Refusal? Limits(NominationCase judged) =>
        judged.MaximumNames is { } names && judged.Names >= names.Value
            ? Refusal.Invalid("too-many-names", "position", Text(judged.Names), Text(names.Value)) with { Source = names.Source }
        : judged.MaximumPositions is { } positions && judged.Positions >= positions.Value
            ? Refusal.Invalid("too-many-positions", "official", Text(judged.Positions), Text(positions.Value)) with { Source = positions.Source }
        : judged.Broken is { } broken
            ? Refusal.Invalid("nomination-breaks-rule", "official") with { Source = broken.Source, Finding = broken }
        : null;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

namespace CadreOrleans.Domain.Plans.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>Decisions about the plan of a term. They guard the record; the regulation's rules judge it beside them.</summary>
public static class PlanDecisions
{
    /// <summary>Opens a plan.</summary>
    public static Decision Open(PlanRecord plan, PlanKind kind, string name, DateOnly on) =>
        plan.Exists ? Refusal.Invalid("plan-exists", "plan")
        : string.IsNullOrWhiteSpace(name) ? Refusal.Invalid("name-missing", "name")
        : Decision.Accept(new PlanOpened(plan.Plan, kind, name), on);

    /// <summary>Plans an official for a position; once only.</summary>
    public static Decision Nominate(PlanRecord plan, OfficialState official, PositionId position, int rank, bool fromOutside, DateOnly on)
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

        return plan.Nominations.Any(open => open.Position == position && open.Official == official.Official)
            ? Refusal.Invalid("nominated-already", "official")
            : Decision.Accept(new Nominated(plan.Plan, position, official.Official, rank, fromOutside), on);
    }

    /// <summary>Takes a nominee out.</summary>
    public static Decision Remove(PlanRecord plan, PositionId position, OfficialId official, RemovalReason reason, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.Nominations.FirstOrDefault(open => open.Is(plan.Plan, position, official)) is not { } nomination
            ? Refusal.Invalid("not-nominated", "official")
        : on < nomination.Since
            ? Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(nomination.Since))
        : Decision.Accept(new NominationRemoved(plan.Plan, position, official, reason), on);

    /// <summary>Records a conference; votes are given by those present.</summary>
    public static Decision HoldStep(PlanRecord plan, int step, int convened, int present, IReadOnlyList<BallotResult> results, DateOnly on)
    {
        if (CheckOpen(plan, on) is { } closed)
        {
            return closed;
        }

        if (convened < 1 || present < 0 || present > convened)
        {
            return Refusal.Invalid("present-exceed-convened", "present", Text(present), Text(convened));
        }

        if (results.FirstOrDefault(result => result.Votes < 0 || result.Votes > present) is { } wrong)
        {
            return Refusal.Invalid("votes-exceed-present", "results", Text(wrong.Votes), Text(present));
        }

        return step != plan.LastStep + 1
            ? Refusal.Invalid("step-out-of-order", "step", Text(step), Text(plan.LastStep + 1))
            : Decision.Accept(new NominationStepHeld(plan.Plan, step, convened, present, results), on);
    }

    /// <summary>Records that the review of a year was held.</summary>
    public static Decision Review(PlanRecord plan, int year, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.ReviewedYears.Contains(year) ? Refusal.Invalid("reviewed-already", "year", Text(year))
        : Decision.Accept(new PlanReviewed(plan.Plan, year), on);

    /// <summary>Records the approval; it needs the number of the decision.</summary>
    public static Decision Approve(PlanRecord plan, int round, string? decision, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : string.IsNullOrWhiteSpace(decision) ? Refusal.Invalid("authority-missing", "authority")
        : round < 1 ? Refusal.Invalid("round-out-of-range", "round", Text(round))
        : Decision.Accept(new PlanApproved(plan.Plan, round, decision), on);

    /// <summary>Records to whom an approved plan was made known.</summary>
    public static Decision Announce(PlanRecord plan, string to, DateOnly on) =>
        CheckOpen(plan, on) is { } closed ? closed
        : plan.State == PlanState.Proposed ? Refusal.Invalid("plan-not-approved", "plan")
        : string.IsNullOrWhiteSpace(to) ? Refusal.Invalid("name-missing", "to")
        : Decision.Accept(new PlanAnnounced(plan.Plan, to), on);

    private static Refusal? CheckOpen(PlanRecord plan, DateOnly on) =>
        !plan.Exists ? Refusal.NotFound("plan-unknown", "plan")
        : on < plan.OpenedOn ? Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(plan.OpenedOn))
        : null;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>What a decision about a plan reads beside its own stream: the newest roster as of the day, so that what it judges is at least as new as the versions it expects.</summary>
public sealed class NominationReading(ILedger ledger, RosterKeeper keeper, RosterReader reader, BuiltInPacks packs)
{
    /// <summary>The newest roster on a day; null when there is no such workspace.</summary>
    public async ValueTask<RosterView?> ViewAsync(WorkspaceId workspace, DateOnly on)
    {
        var head = await ledger.GetHeadAsync(workspace);
        return await keeper.GetAsync(workspace, head.Position) is { } roster ? new RosterView(roster, on, packs.Get(roster.Settings.Pack, roster.Settings.Overlay)) : null;
    }

    /// <summary>What has happened since the day that a view is of.</summary>
    internal BackdatedNomination Since(RosterView view) => new(view, reader.WorkingDate(view.Roster.Settings));

    /// <summary>Why a position cannot stand in a plan; null when it can.</summary>
    internal static Refusal? Check(RosterView view, PlanRecord plan, PositionId position)
    {
        var row = view.Roster.Positions.Find(position);
        if (row < 0)
        {
            return Refusal.NotFound("position-unknown", "position");
        }

        if (!view.Roster.Positions.ExistsOn(row, view.AsOf))
        {
            return Refusal.Invalid("position-not-there", "position", view.AsOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        }

        if (view.TitleOf(row) is not { } title)
        {
            return Refusal.Invalid("title-unknown-position", "position");
        }

        return plan.Kind == PlanKind.Committee
            ? position.Value != plan.Plan.Scope ? Refusal.Invalid("position-not-of-body", "position") : null
            : title.Kind == TitleKind.Membership ? Refusal.Invalid("membership-in-title-plan", "position") : null;
    }

    /// <summary>Checks as warnings of a command, each with what the caller may see of it.</summary>
    internal static Warning[] Warnings(IEnumerable<PlanCheck> checks, Caller caller, string workspace) =>
    [
        .. checks.Select(check => check.Finding is { } finding ? check with { Finding = caller.Shown(finding, workspace) } : check)
            .Select(check => new Warning(check.Code, PlanTexts.Sentence(check), check.Source, check.Official?.Value, check.Position?.Value)),
    ];

    /// <summary>A refusal with what the caller may see of its evidence.</summary>
    internal static Decision Shown(Decision decision, Caller caller, string workspace) =>
        decision.Refusal is { Finding: { } finding } refusal ? Decision.Refuse(refusal with { Finding = caller.Shown(finding, workspace) }) : decision;
}

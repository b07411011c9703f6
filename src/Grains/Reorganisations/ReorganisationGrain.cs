using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Reorganisations;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Exchange.Reorganisations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Reorganisations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Reorganisations;

/// <summary>The reorganisation of a scenario; see <see cref="IReorganisationGrain"/>.</summary>
public sealed class ReorganisationGrain : Grain, IReorganisationGrain
{
    private readonly ILedger ledger;
    private readonly CommandRunner runner;
    private readonly RosterReader reader;
    private readonly RosterKeeper keeper;
    private readonly IdentifierSource ids;

    /// <summary>Makes the grain.</summary>
    public ReorganisationGrain(ILedger ledger, CommandRunner runner, RosterReader reader, RosterKeeper keeper, IdentifierSource ids)
    {
        this.ledger = ledger;
        this.runner = runner;
        this.reader = reader;
        this.keeper = keeper;
        this.ids = ids;
    }

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    private ScenarioId Scenario => new(GrainKey.RestOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ReorganisationView>>> Preview(Caller caller, Reading reading)
    {
        var applied = await AppliedAsync();
        var made = await MakeAsync(caller, reading, applied);
        if (made.Refusal is { } refusal)
        {
            return refusal;
        }

        var (structure, landing) = made.Value!;
        return RosterReader.Answer(structure.View, new ReorganisationViewer(structure, landing, caller).Show(applied is not null));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> AddTable(Caller caller, byte[] table, Month month, string? abolishedTier, CommandContext context)
    {
        if (await reader.ReadAsync(Workspace, new Reading(month.FirstDay.AddDays(-1))) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        var (interventions, wrong) = MergerTable.Read(view, table, month, abolishedTier);
        return wrong is not null ? wrong : await ScenarioGrain().AddAll(caller, interventions, context);
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Apply(Caller caller, CommandContext context) =>
        RunAsync(caller, context, "apply", async () =>
        {
            if (await AppliedAsync() is not null)
            {
                return new Proposal(Refusal.Invalid("reorganisation-applied", "scenario"), []);
            }

            // Versions first and the roster after them: what changes between is seen as a conflict, and decided again.
            var before = await MakeAsync(caller, await NewestAsync(), null);
            var expected = before.Value is { } first ? await VersionsAsync(Drafts(first.Structure, first.Landing)) : [];
            var made = await MakeAsync(caller, await NewestAsync(), null);
            if (made.Refusal is { } refusal)
            {
                return new Proposal(refusal, []);
            }

            var (structure, landing) = made.Value!;
            var today = reader.WorkingDate(structure.View.Roster.Settings);
            return structure.Plan.On > today
                ? new Proposal(Refusal.Invalid("reorganisation-not-due", "month", Text(structure.Plan.On), Text(today)), [])
                : new Proposal(Decision.Accept(Drafts(structure, landing)), expected);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context) =>
        RunAsync(caller, context, "undo", async () =>
            await ScenarioGrain().Get(caller) is null ? new Proposal(Refusal.NotFound("scenario-unknown", "scenario"), [])
            : await AppliedAsync() is not { } applied ? new Proposal(Refusal.Invalid("reorganisation-not-applied", "scenario"), [])
            : await CommitUndoing.ProposeAsync(ledger, Workspace, applied.Position - applied.Events + 1, applied.Position, applied.On));

    private IReadOnlyList<EventDraft> Drafts(Restructuring structure, Landing landing) =>
        ReorganisationEvents.Of(
            Scenario,
            structure,
            landing,
            new ReorganisationIds(() => new UnitId(ids.Next('u')), () => new PositionId(ids.Next('p')), ids.NextIncumbency));

    private IScenarioGrain ScenarioGrain() => GrainFactory.GetGrain<IScenarioGrain>(this.GetPrimaryKeyString());

    private async Task<Reading> NewestAsync() => new(null, null, (await ledger.GetHeadAsync(Workspace)).Position);

    private async Task<Outcome<Made>> MakeAsync(Caller caller, Reading reading, AppliedAt? applied)
    {
        if (await ScenarioGrain().Get(caller) is not { } scenario)
        {
            return Refusal.NotFound("scenario-unknown", "scenario");
        }

        var interventions = scenario.Interventions.Select(entry => entry.Intervention).ToArray();
        if (ReorganisationReading.MonthOf(interventions) is not { } month)
        {
            return Refusal.Invalid("reorganisation-empty", "interventions");
        }

        var plan = ReorganisationReading.Of(interventions, month);
        var roster = applied is null ? await keeper.GetAsync(Workspace, reading.AtLeast) : await keeper.GetKnownBeforeAsync(Workspace, applied.Position - applied.Events + 1);
        if (roster is null)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        var view = new RosterView(roster, plan.On, reader.PackOf(roster.Settings));
        if (ReorganisationChecks.Check(view, plan) is { } refusal)
        {
            return refusal;
        }

        var structure = Restructuring.Of(view, plan);
        return new Made(structure, Landing.Of(structure, reader.WorkingDate(roster.Settings)));
    }

    /// <summary>The commit by which the scenario was carried out, unless it was undone; null if none.</summary>
    private async Task<AppliedAt?> AppliedAsync()
    {
        var events = await StreamReading.ReadAsync(ledger, Workspace, StreamId.Of(Scenario));
        var applied = events.LastOrDefault(recorded => recorded.Event is ReorganisationApplied);
        return applied?.Event is ReorganisationApplied { Events: var count } ? new AppliedAt(applied.Position, count, applied.EffectiveOn) : null;
    }

    private async Task<IReadOnlyList<StreamVersion>> VersionsAsync(IReadOnlyList<EventDraft> drafts)
    {
        var versions = new List<StreamVersion>();
        foreach (var stream in drafts.SelectMany(draft => draft.Event.Streams()).Distinct())
        {
            versions.Add(new StreamVersion(stream, await ledger.GetStreamVersionAsync(Workspace, stream)));
        }

        // What is created gets other identifiers in the next making; its streams have no version yet and need none.
        return [.. versions.Where(version => version.Version > 0)];
    }

    private Task<Outcome<Recorded>> RunAsync(Caller caller, CommandContext context, string command, Func<Task<Proposal>> decide) =>
        runner.RunAsync(Workspace, caller, context, new { reorganisation = Scenario.Value, request = command }, null, _ => decide());

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Made(Restructuring Structure, Landing Landing);

    private sealed record AppliedAt(long Position, int Events, DateOnly On);
}

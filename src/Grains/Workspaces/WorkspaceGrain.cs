using System.Globalization;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>One workspace; see <see cref="IWorkspaceGrain"/>.</summary>
public sealed class WorkspaceGrain : Grain, IWorkspaceGrain
{
    private readonly ILedger ledger;
    private readonly CommandRunner runner;
    private readonly RosterKeeper keeper;
    private readonly RosterReader reader;
    private readonly BuiltInPacks packs;
    private readonly SampleCatalogue samples;

    /// <summary>Makes the grain.</summary>
    public WorkspaceGrain(ILedger ledger, CommandRunner runner, RosterKeeper keeper, RosterReader reader, BuiltInPacks packs, SampleCatalogue samples)
    {
        this.ledger = ledger;
        this.runner = runner;
        this.keeper = keeper;
        this.reader = reader;
        this.packs = packs;
        this.samples = samples;
    }

    private WorkspaceId Workspace => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Create(Caller caller, CreateWorkspace command, CommandContext context)
    {
        var on = reader.Today();
        return RunAsync(caller, context, new { create = command }, version =>
            version > 0 ? Refusal.Invalid("workspace-exists", "workspace")
            : string.IsNullOrWhiteSpace(command.Name) ? Refusal.Invalid("name-missing", "name")
            : packs.Find(command.Pack) is null ? Refusal.Invalid("pack-unknown", "pack", command.Pack, string.Join(", ", packs.Ids))
            : Decision.Accept(new WorkspaceCreated(command.Name, command.Pack, false), on));
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> LoadSample(Caller caller, CommandContext context)
    {
        var name = Workspace.Value;
        return RunAsync(caller, context, new { sample = name }, version => version > 0 ? Refusal.Invalid("workspace-exists", "workspace") : ReadSample(name));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> SetWorkingDate(Caller caller, DateOnly? date, CommandContext context)
    {
        var on = date ?? reader.Today();
        var outcome = await RunAsync(caller, context, new { workingDate = date }, version => Known(version) ?? Decision.Accept(new WorkingDateSet(date), on));
        if (outcome.Value is { DryRun: false, Replayed: false })
        {
            await Sweep(caller);
        }

        return outcome;
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> ChoosePack(Caller caller, string pack, CommandContext context)
    {
        var on = reader.Today();
        var settings = (await keeper.GetAsync(Workspace))?.Settings;
        return await RunAsync(caller, context, new { pack }, version =>
            Known(version)
            ?? (settings is { Overlay: not null } && settings.Pack != pack ? Refusal.Invalid("overlay-stands", "pack", settings.Pack) : null)
            ?? (packs.Find(pack) is null
                ? Refusal.Invalid("pack-unknown", "pack", pack, string.Join(", ", packs.Ids))
                : Decision.Accept(new PackChosen(pack), on)));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> OverlayRegulations(Caller caller, string overlay, CommandContext context)
    {
        if (await keeper.GetAsync(Workspace) is not { } roster)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        var on = reader.Today();
        var values = overlay.AsSpan().Trim() is "{}" ? null : overlay;
        return await RunAsync(caller, context, new { overlay }, version => Known(version) ?? Check(roster.Settings.Pack, values) ?? Decision.Accept(new RegulationsOverlaid(values), on));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> Sweep(Caller caller)
    {
        Outcome<Recorded> last = Refusal.NotFound("workspace-unknown", "workspace");
        while (await keeper.GetAsync(Workspace, (await ledger.GetHeadAsync(Workspace)).Position) is { } roster)
        {
            var today = reader.WorkingDate(roster.Settings);
            var pack = packs.Get(roster.Settings.Pack, roster.Settings.Overlay);
            if (DailySweep.NextDue(roster, pack, today) is not { } day)
            {
                return last.Value is not null ? last : new Recorded(roster.Version.Position, false, false, null, []);
            }

            var context = new CommandContext("sweep/" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            last = await runner.RunAsync(Workspace, caller, context, new { workspace = Workspace.Value, request = new { sweep = day } }, Workspace.Value, _ => SweepAsync(pack, day));
            if (last.Refusal is not null)
            {
                return last;
            }
        }

        return last;
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> Remove(Caller caller)
    {
        if (await keeper.GetAsync(Workspace) is not { } roster)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        if (!roster.Settings.Fictional)
        {
            return Refusal.Invalid("workspace-not-fictional", "workspace");
        }

        await ledger.RemoveWorkspaceAsync(Workspace);
        keeper.Forget(Workspace);

        // Grains may still hold what was removed; the next call finds them empty.
        await GrainFactory.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        DeactivateOnIdle();
        return new Recorded(0, false, false, Workspace.Value, []);
    }

    /// <summary>
    /// The events of a day with the versions of the plans they concern: versions first and the roster after them, so that nobody takes a nominee out between.
    /// </summary>
    private async Task<Proposal> SweepAsync(RegulationPack pack, DateOnly day)
    {
        var before = (await keeper.GetAsync(Workspace, (await ledger.GetHeadAsync(Workspace)).Position))!;
        var expected = new List<StreamVersion> { new(StreamId.Workspace, await ledger.GetStreamVersionAsync(Workspace, StreamId.Workspace)) };
        foreach (var stream in PlansIn(DailySweep.EventsOn(before, pack, day)))
        {
            expected.Add(new StreamVersion(stream, await ledger.GetStreamVersionAsync(Workspace, stream)));
        }

        var roster = (await keeper.GetAsync(Workspace, (await ledger.GetHeadAsync(Workspace)).Position))!;
        var known = expected.Select(version => version.Stream).ToHashSet();
        return new Proposal(
            Decision.Accept([.. DailySweep.EventsOn(roster, pack, day).Where(draft => draft.Event is not NominationRemoved removed || known.Contains(StreamId.Of(removed.Plan)))]),
            expected);
    }

    private static IEnumerable<StreamId> PlansIn(IReadOnlyList<EventDraft> drafts) =>
        drafts.Select(draft => draft.Event).OfType<NominationRemoved>().Select(removed => StreamId.Of(removed.Plan)).Distinct();

    private Decision? Check(string pack, string? overlay)
    {
        try
        {
            packs.Get(pack, overlay);
            return null;
        }
        catch (InvalidPackException wrong)
        {
            return Refusal.Invalid("overlay-invalid", wrong.Errors[0].Path, string.Join("; ", wrong.Errors.Select(error => $"{error.Path}: {error.Problem}")));
        }
    }

    private static Decision? Known(long version) => version == 0 ? Refusal.NotFound("workspace-unknown", "workspace") : null;

    private Task<Outcome<Recorded>> RunAsync(Caller caller, CommandContext context, object request, Func<long, Decision> decide) =>
        runner.RunAsync(Workspace, caller, context, new { workspace = Workspace.Value, request }, Workspace.Value, async _ =>
        {
            var version = await ledger.GetStreamVersionAsync(Workspace, StreamId.Workspace);
            return new Proposal(decide(version), [new StreamVersion(StreamId.Workspace, version)]);
        });

    private Decision ReadSample(string name)
    {
        if (!samples.Names.Contains(name))
        {
            return Refusal.NotFound("sample-unknown", "workspace", string.Join(", ", samples.Names));
        }

        var import = samples.Read(name);
        if (import.Settings is not { } settings)
        {
            var first = import.Errors[0];
            return Refusal.Invalid("sample-damaged", "workspace", $"{first.File}:{first.Row.ToString(CultureInfo.InvariantCulture)} {first.Column}");
        }

        var on = settings.WorkingDate ?? reader.Today();
        return Decision.Accept(
        [
            .. settings.Drafts(on),
            .. import.Events,
            .. ShippedScenarios.Of(samples, name, import.Events, packs.Get(settings.Pack), Caller.System.Account, on),
            new EventDraft(new ImportCommitted("sample-" + name, import.Rows, import.ContentHash), on),
            new EventDraft(new Swept(on), on),
        ]);
    }
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Commands;

/// <summary>
/// A grain that owns one stream of the ledger: folds it on activation, decides by pure functions on the folded state, appends with the expected version.
/// Its state may be a moment old; the expected version sees to it that nothing is decided on an old state.
/// </summary>
/// <typeparam name="TState">The folded state.</typeparam>
public abstract class StreamGrain<TState> : Grain
    where TState : class
{
    private readonly ILedger ledger;
    private readonly CommandRunner runner;
    private readonly StreamId stream;
    private readonly TState empty;
    private long changedAt;

    /// <summary>Makes the grain over its stream.</summary>
    private protected StreamGrain(ILedger ledger, CommandRunner runner, string key, Func<string, (StreamId Stream, TState Empty)> open)
    {
        this.ledger = ledger;
        this.runner = runner;
        Workspace = new WorkspaceId(GrainKey.WorkspaceOf(key));
        (stream, empty) = open(GrainKey.RestOf(key));
        Current = empty;
    }

    /// <summary>The workspace.</summary>
    private protected WorkspaceId Workspace { get; }

    /// <summary>The state as folded so far.</summary>
    private protected TState Current { get; private set; }

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken) => ReloadAsync();

    /// <summary>The next state.</summary>
    private protected abstract TState Apply(TState state, RecordedEvent recorded);

    /// <summary>Number of events folded.</summary>
    private protected abstract long VersionOf(TState state);

    /// <summary>Folds what was appended since, when a version beyond the folded one is known of.</summary>
    private protected async Task<TState> AtLeastAsync(long version)
    {
        if (VersionOf(Current) < version)
        {
            await ReloadAsync();
        }

        return Current;
    }

    /// <summary>Runs a command that rests on this grain's state alone.</summary>
    private protected Task<Outcome<Recorded>> RunAsync(
        Caller caller,
        CommandContext context,
        object request,
        Func<TState, Decision> decide,
        string? id = null) => RunAsync(caller, context, request, async _ =>
        {
            await Task.CompletedTask;
            return new Proposal(decide(Current), [Own()]);
        }, id);

    /// <summary>Runs a command that rests on other streams too.</summary>
    private protected async Task<Outcome<Recorded>> RunAsync(
        Caller caller,
        CommandContext context,
        object request,
        Func<IReadOnlyList<StreamVersion>, Task<Proposal>> decide,
        string? id = null)
    {
        var outcome = await runner.RunAsync(Workspace, caller, context, new { stream = stream.Value, request }, id, async found =>
        {
            // Only the newest state can tell that nothing has changed since the caller read it.
            await AtLeastAsync(context.ReadAt is null ? found.FirstOrDefault(version => version.Stream == stream).Version : long.MaxValue);
            return context.ReadAt < changedAt ? new Proposal(Decision.Refuse(Refusal.Outdated("changed-since-read")), []) : await decide(found);
        });
        if (outcome.Value is { DryRun: false, Replayed: false } recorded)
        {
            await ReloadAsync();
            TellOthers(caller, recorded);
        }

        return outcome;
    }

    /// <summary>The version of this grain's stream on which a decision rests.</summary>
    private protected StreamVersion Own() => new(stream, VersionOf(Current));

    private async Task ReloadAsync()
    {
        var later = await ledger.ReadStreamAsync(Workspace, stream, VersionOf(Current));
        if (later.Any(recorded => recorded.Event is CommitUndone))
        {
            // What was folded is partly void now: the whole stream is folded anew.
            later = await StreamReading.ReadAsync(ledger, Workspace, stream);
            Current = empty;
        }

        foreach (var recorded in later)
        {
            // Two reloads can overlap where calls interleave; an event counts once.
            if (recorded.Streams.First(entry => entry.Stream == stream).Version == VersionOf(Current) + 1)
            {
                Current = Apply(Current, recorded);
                changedAt = recorded.Position;
            }
        }
    }

    private void TellOthers(Caller caller, Recorded recorded)
    {
        var told = new HashSet<StreamId> { stream };
        foreach (var effect in recorded.Effects)
        {
            if (effect.Official is { } official && told.Add(new StreamId("official/" + official)))
            {
                GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, official)).Grew(caller, long.MaxValue).Ignore();
            }

            if (effect.Position is { } position && told.Add(new StreamId("position/" + position)))
            {
                GrainFactory.GetGrain<IPositionGrain>(GrainKey.Of(Workspace, position)).Grew(caller, long.MaxValue).Ignore();
            }

            if (effect.Unit is { } unit && told.Add(new StreamId("unit/" + unit)))
            {
                GrainFactory.GetGrain<IUnitGrain>(GrainKey.Of(Workspace, unit)).Grew(caller, long.MaxValue).Ignore();
            }

            if (effect.Plan is { } plan && told.Add(new StreamId("plan/" + plan)))
            {
                GrainFactory.GetGrain<IPlanGrain>(GrainKey.Of(Workspace, plan)).Grew(caller, long.MaxValue).Ignore();
            }
        }
    }
}

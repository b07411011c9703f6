using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Officials;

/// <summary>One official; see <see cref="IOfficialGrain"/>.</summary>
public sealed class OfficialGrain : StreamGrain<OfficialState>, IOfficialGrain
{
    /// <summary>Makes the grain.</summary>
    public OfficialGrain(ILedger ledger, CommandRunner runner, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, Open)
    {
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Register(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { register = facts, on }, state => OfficialDecisions.Register(state, facts, on), Current.Official.Value);

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Correct(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { correct = facts, on }, state => OfficialDecisions.Correct(state, facts, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Record(Caller caller, FileEntry entry, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { record = entry, on }, state => OfficialDecisions.Record(state, entry, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Leave(Caller caller, LeavingReason reason, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { leave = reason, on }, state => OfficialDecisions.Leave(state, reason, on));

    /// <inheritdoc/>
    public Task<OfficialState> State(Caller caller, long atLeast) => AtLeastAsync(atLeast);

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override OfficialState Apply(OfficialState state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(OfficialState state) => state.Version;

    private static (StreamId Stream, OfficialState Empty) Open(string key)
    {
        var official = new OfficialId(key);
        return (StreamId.Of(official), OfficialState.Unknown(official));
    }
}

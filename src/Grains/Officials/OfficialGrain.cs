using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Officials;

/// <summary>One official; see <see cref="IOfficialGrain"/>.</summary>
public sealed class OfficialGrain : StreamGrain<OfficialState>, IOfficialGrain
{
    /// <summary>How far the day at any place on earth is ahead of that of Greenwich.</summary>
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromHours(14);

    private readonly ILedger ledger;
    private readonly TimeProvider time;
    private readonly RosterReader reader;

    /// <summary>Makes the grain.</summary>
    public OfficialGrain(ILedger ledger, CommandRunner runner, TimeProvider time, RosterReader reader, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, Open)
    {
        this.ledger = ledger;
        this.time = time;
        this.reader = reader;
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Register(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { register = facts, on }, state => OfficialDecisions.Register(state, facts, on), Current.Official.Value);

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Correct(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { correct = facts, on }, state => OfficialDecisions.Correct(state, AsSeen(caller, facts), on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Record(Caller caller, FileEntry entry, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { record = entry, on }, async _ =>
        {
            var references = await ReferencesAsync(caller, entry);
            var view = await reader.ReadAsync(Workspace, new Reading(on, AtLeast: (await ledger.GetHeadAsync(Workspace)).Position));
            var today = view?.Roster.Settings.WorkingDate ?? DateOnly.FromDateTime(time.GetUtcNow().Add(FurthestAhead).UtcDateTime);
            return new Proposal(OfficialDecisions.Record(Current, entry, references, on, today, view?.Pack.Regimes.Discipline), [Own()]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Leave(Caller caller, LeavingReason reason, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { leave = reason, on }, state => OfficialDecisions.Leave(state, reason, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Merge(Caller caller, string duplicate, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { merge = duplicate, on }, found => WithAsync(caller, duplicate, found, other => RecordMerging.Merge(Current, other, on)));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Split(Caller caller, string duplicate, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { split = duplicate, on }, found => WithAsync(caller, duplicate, found, other => RecordMerging.Split(Current, other, on)));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> UndoMerge(Caller caller, string duplicate, CommandContext context) =>
        RunAsync(caller, context, new { undoMerge = duplicate }, async _ =>
        {
            var events = await StreamReading.ReadAsync(ledger, Workspace, Own().Stream);
            var last = events.LastOrDefault(recorded => recorded.Event switch
            {
                OfficialsMerged merged => merged.Official == Current.Official && merged.Duplicate.Value == duplicate,
                OfficialsSplit split => split.Official == Current.Official && split.Duplicate.Value == duplicate,
                _ => false,
            });
            return last?.Event is OfficialsMerged
                ? await CommitUndoing.ProposeAsync(ledger, Workspace, last.Position, last.Position, last.EffectiveOn)
                : new Proposal(Refusal.Invalid("not-merged", "duplicate"), [Own()]);
        });

    /// <inheritdoc/>
    public Task<OfficialState> State(Caller caller, long atLeast) => AtLeastAsync(atLeast);

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override OfficialState Apply(OfficialState state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(OfficialState state) => state.Version;

    /// <summary>What a caller may not see stays as it is: sending back what was shown must not erase it.</summary>
    private OfficialFacts AsSeen(Caller caller, OfficialFacts facts) =>
        caller.May(Right.ReadIdentityNumber, Workspace.Value) ? facts : facts with { IdentityNumber = Current.Facts?.IdentityNumber };

    private async Task<Proposal> WithAsync(Caller caller, string other, IReadOnlyList<StreamVersion> found, Func<OfficialState, Decision> decide)
    {
        if (!Identifier.IsWellFormed(other))
        {
            return new Proposal(Refusal.NotFound("official-unknown", "duplicate"), []);
        }

        var id = new OfficialId(other);
        var state = id == Current.Official
            ? Current
            : await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, other)).State(caller, found.FirstOrDefault(version => version.Stream == StreamId.Of(id)).Version);
        return new Proposal(decide(state), id == Current.Official ? [Own()] : [Own(), new StreamVersion(StreamId.Of(id), state.Version)]);
    }

    private async Task<FileReferences> ReferencesAsync(Caller caller, FileEntry entry) => entry switch
    {
        FamilyRelationEntry relation when relation.Relative != Current.Official =>
            new FileReferences(Relative: await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, relation.Relative.Value)).State(caller, 0)),
        AssessmentEntry { Rater: { } rater } when rater != Current.Official =>
            new FileReferences(Rater: await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, rater.Value)).State(caller, 0)),
        RecruitmentEntry recruitment =>
            new FileReferences(Unit: await GrainFactory.GetGrain<IUnitGrain>(GrainKey.Of(Workspace, recruitment.Unit.Value)).State(caller, 0)),
        _ => FileReferences.None,
    };

    private static (StreamId Stream, OfficialState Empty) Open(string key)
    {
        var official = new OfficialId(key);
        return (StreamId.Of(official), OfficialState.Unknown(official));
    }
}

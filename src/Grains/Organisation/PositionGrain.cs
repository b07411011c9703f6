using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Organisation;

/// <summary>One position; see <see cref="IPositionGrain"/>. It leads where a position and an official are concerned: calls go to the official, never back.</summary>
public sealed class PositionGrain : StreamGrain<PositionState>, IPositionGrain
{
    private readonly IdentifierSource identifiers;
    private readonly PlannedTitles titles;

    /// <summary>Makes the grain.</summary>
    public PositionGrain(ILedger ledger, CommandRunner runner, IdentifierSource identifiers, PlannedTitles titles, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, Open)
    {
        this.identifiers = identifiers;
        this.titles = titles;
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Create(Caller caller, PositionFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { create = facts, on }, async found =>
        {
            var unit = await GrainFactory.GetGrain<IUnitGrain>(GrainKey.Of(Workspace, facts.Unit.Value)).State(caller, VersionIn(found, StreamId.Of(facts.Unit)));
            return new Proposal(
                PositionDecisions.Create(Current, unit, facts, on),
                [Own(), new StreamVersion(StreamId.Of(facts.Unit), unit.Version)]);
        }, Current.Position.Value);

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Correct(Caller caller, PositionFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { correct = facts, on }, state => PositionDecisions.Correct(state, facts, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> ChangeSeats(Caller caller, int seats, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { seats, on }, state => PositionDecisions.ChangeSeats(state, seats, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { abolish = true, on }, state => PositionDecisions.Abolish(state, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Appoint(Caller caller, AppointCommand command, CommandContext context)
    {
        var appointment = new Appointment(
            identifiers.NextIncumbency(),
            command.From,
            command.Capacity,
            command.TakenBy,
            command.Move,
            command.Leaves.IsDefault ? [] : command.Leaves,
            command.TermEnds,
            command.PlannedReturn);
        return RunAsync(caller, context, new { appoint = command }, async found =>
        {
            var stream = StreamId.Of(command.Official);
            var official = await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, command.Official.Value)).State(caller, VersionIn(found, stream));
            var overtaken = await titles.OvertakenAsync(Workspace, Current, official, command.From);
            return new Proposal(appointment.Decide(Current, official, overtaken), [Own(), new StreamVersion(stream, official.Version)]);
        });
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Elect(Caller caller, ElectCommand command, CommandContext context) =>
        RunAsync(caller, context, new { elect = command }, async found =>
        {
            var results = command.Results ?? [];
            var versions = new Dictionary<OfficialId, StreamVersion>();
            foreach (var candidate in results.Select(result => result.Official).Distinct())
            {
                var stream = StreamId.Of(candidate);
                var official = await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, candidate.Value)).State(caller, VersionIn(found, stream));
                versions[candidate] = new StreamVersion(stream, official.Version);
            }

            var election = new Election(command.On, command.Convened, command.Present, results);
            return new Proposal(election.Decide(Current, candidate => versions[candidate].Version > 0), [Own(), .. versions.Values]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> End(Caller caller, EndCommand command, CommandContext context) =>
        RunAsync(caller, context, new { end = command }, state => new EndOfIncumbency(command.Official, command.On, command.Reason).Decide(state));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> GiveNotice(Caller caller, OfficialId official, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { notice = official, on }, state => new TermNotice(official, on).Decide(state));

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override PositionState Apply(PositionState state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(PositionState state) => state.Version;

    private static long VersionIn(IReadOnlyList<StreamVersion> found, StreamId stream) => found.FirstOrDefault(version => version.Stream == stream).Version;

    private static (StreamId Stream, PositionState Empty) Open(string key)
    {
        var position = new PositionId(key);
        return (StreamId.Of(position), PositionState.Unknown(position));
    }
}

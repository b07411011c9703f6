using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Plans;

/// <summary>The plan of one term; see <see cref="IPlanGrain"/>.</summary>
public sealed class PlanGrain : StreamGrain<PlanRecord>, IPlanGrain
{
    private readonly ILedger ledger;
    private readonly RosterKeeper keeper;

    /// <summary>Makes the grain.</summary>
    public PlanGrain(ILedger ledger, CommandRunner runner, RosterKeeper keeper, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, OpenStream)
    {
        this.ledger = ledger;
        this.keeper = keeper;
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Open(Caller caller, PlanKind kind, string name, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { kind, name, on }, plan => PlanDecisions.Open(plan, kind, name, on), Current.Plan.ToString());

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Nominate(Caller caller, NominateCommand command, CommandContext context) =>
        RunAsync(caller, context, new { nominate = command }, async found =>
        {
            var stream = StreamId.Of(command.Official);
            if (!await IsKnownAsync(command.Position))
            {
                return new Proposal(Refusal.NotFound("position-unknown", "position"), []);
            }

            var official = await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, command.Official.Value))
                .State(caller, found.FirstOrDefault(version => version.Stream == stream).Version);
            return new Proposal(
                PlanDecisions.Nominate(Current, official, command.Position, command.Rank, command.FromOutside, command.On),
                [Own(), new StreamVersion(stream, official.Version)]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> HoldStep(Caller caller, StepCommand command, CommandContext context) =>
        RunAsync(caller, context, new { step = command }, plan =>
            PlanDecisions.HoldStep(plan, command.Step, command.Convened, command.Present, command.Results, command.On));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Remove(Caller caller, RemoveNomineeCommand command, CommandContext context) =>
        RunAsync(caller, context, new { remove = command }, plan =>
            PlanDecisions.Remove(plan, command.Position, command.Official, command.Reason, command.On));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Review(Caller caller, int year, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { review = year, on }, plan => PlanDecisions.Review(plan, year, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Approve(Caller caller, int round, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { approve = round, on, context.Authority }, plan => PlanDecisions.Approve(plan, round, context.Authority, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Announce(Caller caller, string to, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { announce = to, on }, plan => PlanDecisions.Announce(plan, to, on));

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override PlanRecord Apply(PlanRecord state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(PlanRecord state) => state.Version;

    /// <summary>Whether there is such a position; one that this silo's roster does not know yet is looked for in the ledger.</summary>
    private async Task<bool> IsKnownAsync(PositionId position) =>
        (await keeper.GetAsync(Workspace))?.Positions.Find(position) >= 0 || await ledger.GetStreamVersionAsync(Workspace, StreamId.Of(position)) > 0;

    private static (StreamId Stream, PlanRecord Empty) OpenStream(string key) => PlanId.TryParse(key, out var plan)
        ? (StreamId.Of(plan), PlanRecord.Unknown(plan))
        : throw new FormatException("A plan is named term/scope.");
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>The plan of one term; see <see cref="IPlanGrain"/>.</summary>
public sealed class PlanGrain : StreamGrain<PlanRecord>, IPlanGrain
{
    private readonly ILedger ledger;
    private readonly NominationReading reading;

    /// <summary>Makes the grain.</summary>
    public PlanGrain(ILedger ledger, CommandRunner runner, NominationReading reading, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, OpenStream)
    {
        this.ledger = ledger;
        this.reading = reading;
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Open(Caller caller, PlanKind kind, string name, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { kind, name, on }, async _ =>
            new Proposal(PlanScope.Check(await reading.ViewAsync(Workspace, on), Current.Plan, kind) ?? PlanDecisions.Open(Current, kind, name, on), [Own()]),
            Current.Plan.ToString());

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Nominate(Caller caller, NominateCommand command, CommandContext context) =>
        RunAsync(caller, context, new { nominate = command }, async found =>
        {
            var (person, post) = (StreamId.Of(command.Official), StreamId.Of(command.Position));
            var official = await GrainFactory.GetGrain<IOfficialGrain>(GrainKey.Of(Workspace, command.Official.Value))
                .State(caller, found.FirstOrDefault(version => version.Stream == person).Version);
            var names = await ledger.GetStreamVersionAsync(Workspace, post);
            if (await reading.ViewAsync(Workspace, command.On) is not { } view || NominationReading.Check(view, Current, command.Position) is { Kind: RefusalKind.NotFound })
            {
                return new Proposal(Refusal.NotFound("position-unknown", "position"), []);
            }

            StreamVersion[] expected = [Own(), new StreamVersion(person, official.Version), new StreamVersion(post, names)];
            var row = view.Roster.Officials.Find(command.Official);
            if (!Current.Exists || row < 0)
            {
                return new Proposal(PlanDecisions.Nominate(Current, official, command.Position, command.Rank, false, command.On), expected);
            }

            if (NominationReading.Check(view, Current, command.Position) is { } misplaced)
            {
                return new Proposal(misplaced, expected);
            }

            var judged = new NominationJudge(view).Judge(Current.Plan.Term, Current.Kind, row, view.Roster.Positions.Find(command.Position));
            var decision = PlanDecisions.Nominate(
                Current, official, command.Position, command.Rank, command.FromOutside ?? judged.FromOutside, command.On, judged.Case, command.SubjectGroup);
            var (ended, since) = reading.Since(view).Judge(Current.Plan.Term, row, view.Roster.Positions.Find(command.Position));
            return new Proposal(NominationReading.Shown(decision.Refusal is null && ended is not null ? ended : decision, caller, Workspace.Value), expected)
            {
                Warnings = NominationReading.Warnings([.. judged.Warnings, .. since], caller, Workspace.Value),
            };
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> HoldStep(Caller caller, StepCommand command, CommandContext context) =>
        RunAsync(caller, context, new { step = command }, async _ =>
        {
            var view = await reading.ViewAsync(Workspace, command.On);
            var decision = BallotPlaces.Check(view, command.Results)
                ?? new StepDecision(command.Step, command.Convened, command.Present, command.Results).Decide(Current, command.On, RegimeOf(view, command.On));
            return new Proposal(decision, [Own()]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Remove(Caller caller, RemoveNomineeCommand command, CommandContext context) =>
        RunAsync(caller, context, new { remove = command }, plan =>
            PlanDecisions.Remove(plan, command.Position, command.Official, command.Reason, command.On));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Consult(Caller caller, ConsultCommand command, CommandContext context) =>
        RunAsync(caller, context, new { consult = command }, plan =>
            PlanDecisions.Consult(plan, command.Position, command.Official, command.Organ, command.Agrees, command.On));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Review(Caller caller, ReviewCommand command, CommandContext context) =>
        RunAsync(caller, context, new { review = command }, async _ =>
        {
            var plans = await ReviewReading.ReadAsync(ledger, Workspace, Current, command);
            return plans is null
                ? new Proposal(Refusal.NotFound("plan-unknown", "terms"), [Own()])
                : plans.Decide(await reading.ViewAsync(Workspace, command.On), reading, caller, command);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Approve(Caller caller, int round, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { approve = round, on, context.Authority }, async _ =>
        {
            var view = await reading.ViewAsync(Workspace, on);
            return new Proposal(PlanDecisions.Approve(Current, round, context.Authority, on, RegimeOf(view, on), PlanScope.IsProposalOnly(view, Current)), [Own()]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Announce(Caller caller, string to, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { announce = to, on }, plan => PlanDecisions.Announce(plan, to, on));

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override PlanRecord Apply(PlanRecord state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(PlanRecord state) => state.Version;

    /// <summary>The planning rules of the round: of the day of its first step, or of the day asked about before there is one.</summary>
    private PlanningRegime? RegimeOf(RosterView? view, DateOnly on) =>
        view?.Pack.Regimes.Planning.At(Current.Steps is [var first, ..] ? first.On : on);

    private static (StreamId Stream, PlanRecord Empty) OpenStream(string key) => PlanId.TryParse(key, out var plan)
        ? (StreamId.Of(plan), PlanRecord.Unknown(plan))
        : throw new FormatException("A plan is named term/scope.");
}

using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Decisions;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Roster;

namespace CadreOrleans.Grains.Scenarios;

/// <summary>One what-if; see <see cref="IScenarioGrain"/>.</summary>
public sealed class ScenarioGrain : StreamGrain<ScenarioState>, IScenarioGrain
{
    private readonly RosterKeeper keeper;
    private readonly RosterReader reader;

    /// <summary>Makes the grain.</summary>
    public ScenarioGrain(ILedger ledger, CommandRunner runner, RosterKeeper keeper, RosterReader reader, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, Open)
    {
        this.keeper = keeper;
        this.reader = reader;
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Create(Caller caller, string name, IReadOnlyList<Intervention> interventions, CommandContext context) =>
        DecideAsync(caller, context, new { name, interventions }, (known, on) =>
            ScenarioDecisions.Create(Current, name, caller.Account, interventions, known, on), Current.Scenario.Value);

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Add(Caller caller, Intervention intervention, CommandContext context) =>
        DecideAsync(caller, context, new { add = intervention }, (known, on) => Hidden(caller) ?? ScenarioDecisions.Add(Current, intervention, known, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> AddAll(Caller caller, IReadOnlyList<Intervention> interventions, CommandContext context) =>
        DecideAsync(caller, context, new { addAll = interventions }, (known, on) => Hidden(caller) ?? ScenarioDecisions.AddAll(Current, interventions, known, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Remove(Caller caller, int number, CommandContext context) =>
        DecideAsync(caller, context, new { remove = number }, (_, on) => Hidden(caller) ?? ScenarioDecisions.Remove(Current, number, on));

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Share(Caller caller, CommandContext context) =>
        DecideAsync(caller, context, new { share = true }, (_, on) => Hidden(caller) ?? ScenarioDecisions.Share(Current, on));

    /// <inheritdoc/>
    public async Task<ScenarioView?> Get(Caller caller)
    {
        if (Current.Scenario.Value == ScenarioState.Base)
        {
            return new ScenarioView(ScenarioState.Base, ScenarioState.Base, true, []);
        }

        await AtLeastAsync(long.MaxValue);
        return !Current.Exists || Hidden(caller) is not null
            ? null
            : new ScenarioView(
                Current.Scenario.Value,
                Current.Name,
                Current.Shared,
                [.. Current.Interventions.Select(entry => new NumberedIntervention(entry.Key, entry.Value))]);
    }

    private protected override ScenarioState Apply(ScenarioState state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(ScenarioState state) => state.Version;

    private static (StreamId Stream, ScenarioState Empty) Open(string key)
    {
        var scenario = new ScenarioId(key);
        return (StreamId.Of(scenario), ScenarioState.Unknown(scenario));
    }

    /// <summary>A scenario that is not shared exists for its author only.</summary>
    private Decision? Hidden(Caller caller) =>
        Current.Shared || Current.Author == caller.Account ? null : Refusal.NotFound("scenario-unknown", "scenario");

    private Task<Outcome<Recorded>> DecideAsync(
        Caller caller,
        CommandContext context,
        object request,
        Func<IKnownEntities, DateOnly, Decision> decide,
        string? id = null) => RunAsync(caller, context, request, async _ =>
        {
            var roster = await keeper.GetAsync(Workspace);
            return roster is null
                ? new Proposal(Refusal.NotFound("workspace-unknown", "workspace"), [])
                : new Proposal(decide(new KnownEntities(roster, reader.PackOf(roster.Settings)), reader.WorkingDate(roster.Settings)), [Own()]);
        }, id);

    private sealed class KnownEntities(RosterSnapshot roster, RegulationPack pack) : IKnownEntities
    {
        public bool HasOfficial(OfficialId official) => roster.Officials.Find(official) >= 0;

        public bool HasPosition(PositionId position) => roster.Positions.Find(position) >= 0;

        public bool HasUnit(UnitId unit) => roster.Units.Find(unit) >= 0;

        public bool HasTier(string tier) => pack.TierIndex(tier) >= 0;
    }
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Domain.Tests.Support;

/// <summary>The records of one workspace in memory: what is decided is folded into every stream it advances, as the ledger would.</summary>
public sealed class Records
{
    private static readonly Attribution Tester = new("tester");
    private readonly Dictionary<StreamId, List<RecordedEvent>> streams = [];
    private readonly List<RecordedEvent> log = [];

    /// <summary>Everything recorded, in order.</summary>
    public IReadOnlyList<RecordedEvent> Log => log;

    public IEnumerable<IEvent> Events => log.Select(recorded => recorded.Event!);

    public OfficialState Official(string id) =>
        Stream(StreamId.Of(new OfficialId(id))).Aggregate(OfficialState.Unknown(new OfficialId(id)), (state, next) => state.Apply(next));

    public PositionState Position(string id) =>
        Stream(StreamId.Of(new PositionId(id))).Aggregate(PositionState.Unknown(new PositionId(id)), (state, next) => state.Apply(next));

    public UnitState Unit(string id) =>
        Stream(StreamId.Of(new UnitId(id))).Aggregate(UnitState.Unknown(new UnitId(id)), (state, next) => state.Apply(next));

    public PlanRecord Plan(PlanId id) => Stream(StreamId.Of(id)).Aggregate(PlanRecord.Unknown(id), (state, next) => state.Apply(next));

    public ScenarioState Scenario(string id) =>
        Stream(StreamId.Of(new ScenarioId(id))).Aggregate(ScenarioState.Unknown(new ScenarioId(id)), (state, next) => state.Apply(next));

    /// <summary>Records what was decided; a refusal records nothing.</summary>
    public Decision Commit(Decision decision)
    {
        foreach (var draft in decision.Events)
        {
            Record(draft.Event, draft.EffectiveOn);
        }

        return decision;
    }

    public Records Record(IEvent happened, DateOnly on)
    {
        var advanced = happened.Streams().Select(stream => new StreamVersion(stream, Stream(stream).Count + 1)).ToArray();
        var name = EventCatalogue.NameOf(happened.GetType()).Name;
        var recorded = new RecordedEvent(log.Count + 1, happened, on, DateTimeOffset.UnixEpoch, Tester, name, advanced);
        foreach (var version in advanced)
        {
            Stream(version.Stream).Add(recorded);
        }

        log.Add(recorded);
        return this;
    }

    /// <summary>Makes everything that is personal unreadable, as erasing the official's key does.</summary>
    public Records Erase(string official)
    {
        foreach (var stream in streams.Values)
        {
            for (var i = 0; i < stream.Count; i++)
            {
                if (stream[i].Event is IPersonalEvent personal && personal.Official.Value == official)
                {
                    stream[i] = stream[i] with { Event = null };
                }
            }
        }

        return this;
    }

    public Records WithUnit(string id, DateOnly from, string? parent = null) =>
        Record(new UnitCreated(new UnitId(id), Make.Unit(parent)), from);

    public Records WithPosition(string id, DateOnly from, int seats = 1, string unit = "u") =>
        Record(new PositionCreated(new PositionId(id), Make.Position(unit, seats)), from);

    public Records WithOfficial(string id, string birth = "1980-05-01") =>
        Record(new OfficialRegistered(new OfficialId(id), Make.Official(PartialDate.Parse(birth))), new DateOnly(2010, 1, 1));

    public Records WithHolder(string position, string official, DateOnly from, Capacity capacity = Capacity.Full, DateOnly? until = null)
    {
        var incumbency = new IncumbencyId($"{position}-{official}-{log.Count}");
        Record(new Appointed(incumbency, new PositionId(position), new OfficialId(official), capacity, TakenBy.Appointment, MoveKind.Ordinary), from);
        return until is { } end
            ? Record(new IncumbencyEnded(incumbency, new PositionId(position), new OfficialId(official), EndReason.Release), end)
            : this;
    }

    private List<RecordedEvent> Stream(StreamId stream)
    {
        if (!streams.TryGetValue(stream, out var events))
        {
            streams.Add(stream, events = []);
        }

        return events;
    }
}

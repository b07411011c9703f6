using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Decisions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Scenarios;

public sealed class ScenarioDecisionTests
{
    private static readonly DateOnly On = Day("2022-06-30");
    private static readonly Month July = Month.Of(2022, 7);
    private static readonly Intervention Exit = new(InterventionKinds.ForcedExit, July, new OfficialId("a"), Reason: ForcedExitReason.Retires);
    private static readonly Intervention Move = new(InterventionKinds.ForcedMove, July, new OfficialId("a"), new PositionId("p"));
    private static readonly Intervention Recruit = new(InterventionKinds.Recruitment, July, Position: new PositionId("p"), PerYear: 3);
    private static readonly Intervention Freeze = new(InterventionKinds.Freeze, July) { Until = July.Plus(6) };
    private static readonly Intervention Leave = new(InterventionKinds.UnnamedExits, July) { Count = 3 };
    private static readonly Intervention Package = new(InterventionKinds.Moves, July) { Moves = [new PlannedMove(new OfficialId("a"), new PositionId("p")), new PlannedMove(new OfficialId("b"), new PositionId("p"))] };
    private readonly Records records = new();

    public static TheoryData<Intervention, string, string> Wrong => new()
    {
        { Exit with { Kind = "merge-units" }, "intervention-not-supported", "intervention.kind" },
        { Exit with { Kind = "Forced-Exit" }, "intervention-not-supported", "intervention.kind" },
        { Exit with { Official = null }, "intervention-field-missing", "intervention.official" },
        { Exit with { Reason = null }, "intervention-field-missing", "intervention.reason" },
        { Exit with { Official = new OfficialId("x") }, "official-unknown", "intervention.official" },
        { Move with { Position = null }, "intervention-field-missing", "intervention.position" },
        { Move with { Position = new PositionId("x") }, "position-unknown", "intervention.position" },
        { Recruit with { PerYear = null }, "recruits-out-of-range", "intervention.perYear" },
        { Recruit with { PerYear = -1 }, "recruits-out-of-range", "intervention.perYear" },
        { Recruit with { PerYear = 1001 }, "recruits-out-of-range", "intervention.perYear" },
        { Exit with { PerYear = 3 }, "intervention-field-foreign", "intervention.perYear" },
        { Freeze with { Until = July }, "intervention-ends-before", "intervention.until" },
        { Freeze with { Until = null }, "intervention-field-missing", "intervention.until" },
        { Freeze with { Unit = new UnitId("x") }, "unit-unknown", "intervention.unit" },
        { Leave with { Count = -1 }, "intervention-field-out-of-range", "intervention.count" },
        { Package with { Moves = [] }, "intervention-field-out-of-range", "intervention.moves" },
        { Package with { Moves = [new PlannedMove(new OfficialId("a"), new PositionId("p")), new PlannedMove(new OfficialId("a"), new PositionId("x"))] }, "position-unknown", "intervention.moves[1].position" },
    };

    [Fact]
    public void Create_WhenInterventionsAreCarried_NumbersThem()
    {
        records.Commit(Create("s", Exit, Move, Recruit)).Accepted().Count.ShouldBe(4);
        records.Scenario("s").ShouldSatisfyAllConditions(
            scenario => scenario.Interventions.Keys.ShouldBe([1, 2, 3]),
            scenario => scenario.Interventions[2].ShouldBe(Move));
    }

    [Fact]
    public void Create_WhenOneInterventionIsWrong_RecordsNothing()
    {
        var refusal = Create("s", Exit, Move with { Official = null }).Refused();
        refusal.Field.ShouldBe("interventions[1].official");
    }

    [Fact]
    public void Create_WhenBaseOrTaken_Refuses()
    {
        Create(ScenarioState.Base).Refused().Code.ShouldBe("scenario-exists");
        records.Commit(Create("s"));
        Create("s").Refused().Code.ShouldBe("scenario-exists");
    }

    [Fact]
    public void Create_WhenTooMany_Refuses() =>
        Create("s", [.. Enumerable.Repeat(Exit, ScenarioDecisions.MaximumInterventions + 1)]).Refused().Code.ShouldBe("too-many-interventions");

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Add_WhenNotCarriedOrIncomplete_RefusesNamingTheField(Intervention intervention, string code, string field)
    {
        records.Commit(Create("s"));
        var refusal = ScenarioDecisions.Add(records.Scenario("s"), intervention, new Known(), On).Refused();
        refusal.Code.ShouldBe(code);
        refusal.Field.ShouldBe(field);
    }

    [Fact]
    public void Remove_WhenAnotherIsAddedAfter_NeverReusesTheNumber()
    {
        records.Commit(Create("s", Exit));
        records.Commit(ScenarioDecisions.Remove(records.Scenario("s"), 1, On)).Accepted();
        ScenarioDecisions.Remove(records.Scenario("s"), 1, On).Refused().Code.ShouldBe("intervention-unknown");
        records.Commit(ScenarioDecisions.Add(records.Scenario("s"), Move, new Known(), On)).Accepted();
        records.Scenario("s").Interventions.Keys.ShouldBe([2]);
    }

    [Fact]
    public void Share_WhenShared_Refuses()
    {
        records.Commit(Create("s"));
        records.Commit(ScenarioDecisions.Share(records.Scenario("s"), On)).Accepted();
        ScenarioDecisions.Share(records.Scenario("s"), On).Refused().Code.ShouldBe("scenario-shared");
        ScenarioDecisions.Share(records.Scenario("x"), On).Refused().Code.ShouldBe("scenario-unknown");
    }

    private Domain.Decisions.Decision Create(string id, params Intervention[] interventions) =>
        ScenarioDecisions.Create(records.Scenario(id), "Nếu", "local", interventions, new Known(), On);

    private sealed class Known : IKnownEntities
    {
        public bool HasOfficial(OfficialId official) => official.Value == "a";

        public bool HasPosition(PositionId position) => position.Value == "p";

        public bool HasUnit(UnitId unit) => unit.Value is "u" or "v";

        public bool HasTier(string tier) => tier == "district";
    }
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Units;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

public sealed class PositionDecisionTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01"), seats: 2)
        .WithOfficial("a").WithOfficial("b");

    [Fact]
    public void Create_WhenTheUnitIsThere_Accepts() =>
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position(), Day("2010-01-01")).Accepted()
            .ShouldHaveSingleItem().Event.ShouldBe(new PositionCreated(new PositionId("n"), Position()));

    [Fact]
    public void Create_WhenItCannotBe_Refuses()
    {
        PositionDecisions.Create(records.Position("p"), records.Unit("u"), Position(), Day("2020-01-01")).Refused().Code.ShouldBe("position-exists");
        PositionDecisions.Create(Unknown("n"), records.Unit("x"), Position("x"), Day("2020-01-01")).Refused().Code.ShouldBe("unit-unknown");
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position(), Day("2009-12-31")).Refused().Code.ShouldBe("unit-not-there");
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position(seats: 0), Day("2020-01-01")).Refused().Code.ShouldBe("seats-out-of-range");
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position() with { Name = " " }, Day("2020-01-01")).Refused().Code.ShouldBe("name-missing");
    }

    [Fact]
    public void Create_WhenTheUnitEndsLater_Refuses()
    {
        records.Record(new UnitAbolished(new UnitId("u")), Day("2022-01-01"));
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position(), Day("2021-01-01")).Refused().Code.ShouldBe("unit-ended");
        PositionDecisions.Create(Unknown("n"), records.Unit("u"), Position(), Day("2022-01-01")).Refused().Code.ShouldBe("unit-not-there");
    }

    [Fact]
    public void Correct_WhenAnotherUnitIsGiven_Refuses() =>
        PositionDecisions.Correct(records.Position("p"), Position("v"), Day("2022-01-01")).Refused().Code.ShouldBe("position-keeps-unit");

    [Fact]
    public void ChangeSeats_WhenFewerThanTakenOnALaterDay_Refuses()
    {
        records.WithHolder("p", "a", Day("2020-01-01")).WithHolder("p", "b", Day("2023-01-01"));
        var refusal = PositionDecisions.ChangeSeats(records.Position("p"), 1, Day("2022-01-01")).Refused();
        refusal.Code.ShouldBe("seats-taken");
        refusal.Arguments.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void SeatsOn_WhenChangedOutOfOrder_FollowsTheDays()
    {
        records.Record(new SeatsChanged(new PositionId("p"), 5), Day("2022-01-01")).Record(new SeatsChanged(new PositionId("p"), 3), Day("2020-01-01"));
        var position = records.Position("p");
        position.SeatsOn(Day("2014-12-31")).ShouldBe(0);
        position.SeatsOn(Day("2019-12-31")).ShouldBe(2);
        position.SeatsOn(Day("2021-12-31")).ShouldBe(3);
        position.SeatsOn(Day("2022-01-01")).ShouldBe(5);
    }

    [Fact]
    public void Abolish_WhenSomebodyHoldsItThenOrLater_Refuses()
    {
        records.WithHolder("p", "a", Day("2023-01-01"));
        PositionDecisions.Abolish(records.Position("p"), Day("2022-01-01")).Refused().Code.ShouldBe("position-has-holders");
    }

    [Fact]
    public void Abolish_WhenTheLastHolderLeftOnThatDay_AcceptsOnce()
    {
        records.WithHolder("p", "a", Day("2020-01-01"), until: Day("2022-01-01"));
        records.Commit(PositionDecisions.Abolish(records.Position("p"), Day("2022-01-01"))).Accepted()
            .ShouldHaveSingleItem().Event.ShouldBe(new PositionAbolished(new PositionId("p"), new UnitId("u")));
        PositionDecisions.Abolish(records.Position("p"), Day("2021-01-01")).Refused().Code.ShouldBe("position-ended");
        records.Unit("u").OpenPositions.ShouldBeEmpty();
    }

    [Fact]
    public void End_WhenHeld_EndsTheHolding()
    {
        records.WithHolder("p", "a", Day("2020-01-01"));
        records.Commit(End("a", "2022-01-01")).Accepted().ShouldHaveSingleItem().Event.ShouldBeOfType<IncumbencyEnded>();
        records.Position("p").Holdings[0].Days.Until.ShouldBe(Day("2022-01-01"));
        records.Official("a").Holdings[0].Days.Until.ShouldBe(Day("2022-01-01"));
    }

    [Fact]
    public void End_WhenItCannotBe_Refuses()
    {
        records.WithHolder("p", "a", Day("2020-01-01"));
        End("b", "2022-01-01").Refused().Code.ShouldBe("not-a-holder");
        End("a", "2020-01-01").Refused().Code.ShouldBe("end-before-start");
        new EndOfIncumbency(new OfficialId("a"), Day("2022-01-01"), EndReason.Release).Decide(Unknown("x")).Refused().Code.ShouldBe("position-unknown");
    }

    [Fact]
    public void End_WhenAnEndIsRecorded_MovesItEarlierAndNeverLater()
    {
        records.WithHolder("p", "a", Day("2020-01-01"), until: Day("2023-01-01"));
        End("a", "2023-01-01").Refused().Code.ShouldBe("not-a-holder");
        End("a", "2024-01-01").Refused().Code.ShouldBe("not-a-holder");
        End("a", "2022-01-01").Accepted();
    }

    private static PositionState Unknown(string id) => PositionState.Unknown(new PositionId(id));

    private Domain.Decisions.Decision End(string official, string on) =>
        new EndOfIncumbency(new OfficialId(official), Day(on), EndReason.Release).Decide(records.Position("p"));
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Units.Decisions;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Units;

public sealed class UnitDecisionTests
{
    private readonly Records records = new Records()
        .WithUnit("root", Day("2000-01-01")).WithUnit("u", Day("2010-01-01"), "root").WithUnit("v", Day("2010-01-01"), "root").WithUnit("w", Day("2010-01-01"), "root")
        .WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01"), unit: "v")
        .WithOfficial("a");

    [Fact]
    public void Create_WhenUnderAUnitThatGoesOn_Accepts() =>
        UnitDecisions.Create(records.Unit("n"), records.Unit("root"), Make.Unit("root"), Day("2020-01-01")).Accepted().ShouldHaveSingleItem();

    [Fact]
    public void Create_WhenItCannotBe_Refuses()
    {
        UnitDecisions.Create(records.Unit("u"), null, Make.Unit(), Day("2020-01-01")).Refused().Code.ShouldBe("unit-exists");
        UnitDecisions.Create(records.Unit("n"), records.Unit("x"), Make.Unit("x"), Day("2020-01-01")).Refused().Code.ShouldBe("unit-unknown");
        UnitDecisions.Create(records.Unit("n"), records.Unit("root"), Make.Unit("root"), Day("1999-12-31")).Refused().Code.ShouldBe("unit-not-there");
        UnitDecisions.Create(records.Unit("n"), null, Make.Unit(name: ""), Day("2020-01-01")).Refused().Code.ShouldBe("name-missing");
    }

    [Fact]
    public void Create_WhenTheParentEndsLater_Refuses()
    {
        records.Record(new UnitAbolished(new UnitId("w")), Day("2022-01-01"));
        UnitDecisions.Create(records.Unit("n"), records.Unit("w"), Make.Unit("w"), Day("2021-01-01")).Refused().Code.ShouldBe("unit-ended");
    }

    [Fact]
    public void Correct_WhenUnderItselfOrUnderWhatStandsUnderIt_Refuses()
    {
        records.WithUnit("below", Day("2015-01-01"), "u");
        UnitDecisions.Correct(records.Unit("u"), [records.Unit("u")], Make.Unit("u"), Day("2020-01-01")).Refused().Code.ShouldBe("unit-under-itself");
        UnitDecisions.Correct(records.Unit("root"), [records.Unit("below"), records.Unit("u"), records.Unit("root")], Make.Unit("below"), Day("2020-01-01"))
            .Refused().Code.ShouldBe("unit-under-itself");
    }

    [Fact]
    public void Merge_WhenAUnitHasPositions_MovesThemWithTheirHolders()
    {
        records.WithHolder("q", "a", Day("2020-01-01"));
        var events = records.Commit(UnitDecisions.Merge(records.Unit("u"), [records.Unit("v"), records.Unit("w")], [], Day("2022-07-01"))).Accepted();
        events[0].Event.ShouldBe(new PositionMoved(new PositionId("q"), new UnitId("v"), new UnitId("u")));
        records.Unit("u").OpenPositions.ShouldBe([new PositionId("p"), new PositionId("q")]);
        records.Unit("v").ShouldSatisfyAllConditions(
            unit => unit.OpenPositions.ShouldBeEmpty(),
            unit => unit.ExistsOn(Day("2022-06-30")).ShouldBeTrue(),
            unit => unit.ExistsOn(Day("2022-07-01")).ShouldBeFalse());
        records.Unit("w").EndedOn.ShouldBe(Day("2022-07-01"));
        records.Position("q").Facts!.Unit.ShouldBe(new UnitId("u"));
        records.Position("q").Holdings.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        records.Official("a").Holdings.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Correct_WhenPutUnderAnother_IsAmongItsUnits()
    {
        records.Commit(UnitDecisions.Correct(records.Unit("w"), [records.Unit("v"), records.Unit("root")], Make.Unit("v"), Day("2020-01-01"))).Accepted();
        records.Unit("v").Children.ShouldBe([new UnitId("w")]);
        UnitDecisions.Merge(records.Unit("u"), [records.Unit("v")], [records.Unit("w")], Day("2022-01-01")).Refused().Code.ShouldBe("unit-has-units");
        UnitDecisions.Merge(records.Unit("u"), [records.Unit("v"), records.Unit("w")], [records.Unit("w")], Day("2022-01-01")).Accepted();
    }

    [Fact]
    public void Merge_WhenItCannotBe_Refuses()
    {
        Merge("2022-01-01").Code.ShouldBe("merges-nothing");
        Merge("2022-01-01", "v", "v").Code.ShouldBe("merged-twice");
        Merge("2022-01-01", "u").Code.ShouldBe("merged-twice");
        Merge("2022-01-01", "x").Code.ShouldBe("unit-unknown");
        Merge("2009-01-01", "v").Code.ShouldBe("unit-not-there");
        records.Record(new UnitAbolished(new UnitId("w")), Day("2023-01-01"));
        Merge("2022-01-01", "w").Code.ShouldBe("unit-ended");
    }

    [Fact]
    public void Merge_WhenBackdatedBeforeAPositionCame_Refuses()
    {
        var refusal = Merge("2014-12-31", "v");
        refusal.Code.ShouldBe("unit-changed-later");
        refusal.Arguments.ShouldBe(["2015-01-01"]);
    }

    [Fact]
    public void Abolish_WhenItHasPositionsOrUnits_Refuses()
    {
        UnitDecisions.Abolish(records.Unit("u"), [], Day("2022-01-01")).Refused().Code.ShouldBe("unit-has-positions");
        UnitDecisions.Abolish(records.Unit("root"), [records.Unit("u"), records.Unit("w")], Day("2022-01-01")).Refused()
            .ShouldSatisfyAllConditions(refusal => refusal.Code.ShouldBe("unit-has-units"), refusal => refusal.Arguments.ShouldBe(["2"]));
    }

    [Fact]
    public void Abolish_WhenAUnitComesUnderItLater_Refuses()
    {
        records.WithUnit("later", Day("2023-01-01"), "w");
        UnitDecisions.Abolish(records.Unit("w"), [records.Unit("later")], Day("2022-01-01")).Refused().Code.ShouldBe("unit-has-units");
    }

    [Fact]
    public void Abolish_WhenEmpty_EndsItOnce()
    {
        records.Commit(UnitDecisions.Abolish(records.Unit("w"), [], Day("2022-01-01"))).Accepted();
        UnitDecisions.Abolish(records.Unit("w"), [], Day("2021-01-01")).Refused().Code.ShouldBe("unit-ended");
        UnitDecisions.Abolish(records.Unit("w"), [], Day("2022-01-01")).Refused().Code.ShouldBe("unit-not-there");
    }

    private Domain.Decisions.Refusal Merge(string on, params string[] merged) =>
        UnitDecisions.Merge(records.Unit("u"), [.. merged.Select(records.Unit)], [], Day(on)).Refused();
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Roster.Tests.Figures;

public sealed class CareerFigureTests
{
    [Fact]
    public void F5_WhenMovesOfEveryKind_CountsOnlyRotationsInThePeriod()
    {
        var records = new Records().Official("o-1")
            .Seat("o-1", "d", "district-specialist", "2010-01-01", until: "2017-06-30")
            .Seat("o-1", "a", "commune-secretary", "2017-06-30", MoveKind.RotationVertical, "2017-07-01")
            .Seat("o-1", "b", "commune-secretary", "2017-07-01", MoveKind.RotationHorizontal, "2019-01-01")
            .Seat("o-1", "d", "district-division-head", "2019-01-01", MoveKind.RotationVertical, "2020-01-01")
            .Seat("o-1", "d", "district-specialist", "2020-01-01", MoveKind.Transfer, "2021-01-01")
            .Seat("o-1", "a", "commune-secretary", "2021-01-01", MoveKind.Secondment);
        records.Figure("F5").Rows.Select(row => row.Fact).ShouldBe(["rotation-horizontal", "rotation-vertical"]);
    }

    [Fact]
    public void F6_WhenPreviousPrincipalPostWasAtTheDistrict_Counts()
    {
        var records = new Records().Official("o-1").Official("o-2").Official("o-3")
            .Seat("o-1", "d", "district-specialist", "2010-01-01", until: "2018-01-01")
            .Seat("o-1", "a", "commune-secretary", "2018-01-01", MoveKind.RotationVertical)
            .Seat("o-2", "a", "commune-committee-vice-chair", "2010-01-01", until: "2018-01-01")
            .Seat("o-2", "b", "commune-secretary", "2018-01-01", MoveKind.RotationHorizontal)
            .Seat("o-3", "d", "district-specialist", "2010-01-01", until: "2018-01-01")
            .Seat("o-3", "a", "commune-committee-vice-chair", "2018-01-01", MoveKind.RotationVertical);
        var row = records.Figure("F6").Rows.ShouldHaveSingleItem();
        (row.Official, row.Unit, row.On).ShouldBe((new OfficialId("o-1"), new UnitId("a"), new DateOnly(2018, 1, 1)));
    }

    [Fact]
    public void F7_WhenHomeIsAnotherCommune_CountsLeadersAndNotSpecialists()
    {
        var figure = new Records().Holder("o-1", "a", "commune-secretary", "b").Holder("o-2", "a", "commune-committee-vice-chair", "a")
            .Holder("o-3", "a", "commune-civil-servant", "b").Holder("o-4", "d", "district-division-head", "b").Figure("F7");
        figure.Rows.Select(row => row.Official).ShouldBe([new OfficialId("o-1")]);
        figure.Unknown.ShouldBe(0);
    }

    [Fact]
    public void F7_WhenHomeIsNotOnRecord_IsUnknownAndNotCounted()
    {
        var figure = new Records().Holder("o-1", "a", "commune-secretary").Figure("F7");
        (figure.Numerator, figure.Unknown).ShouldBe((0, 1));
    }

    [Fact]
    public void F7_WhenHomeLiesWithinTheCommune_IsLocal() =>
        new Records().Unit("hamlet", "hamlet", "a").Holder("o-1", "a", "commune-secretary", "hamlet").Figure("F7").Numerator.ShouldBe(0);

    [Fact]
    public void F7_WhenHomeWasMergedIntoTheCommune_IsLocal() =>
        new Records().Unit("old", "commune").Holder("o-1", "a", "commune-secretary", "old")
            .Add(new UnitsMerged(new UnitId("a"), [new UnitId("old")]), "2020-01-01").Figure("F7").Numerator.ShouldBe(0);

    [Fact]
    public void F7_WhenHomeIsMergedAfterTheLastDay_IsNotLocal() =>
        new Records().Unit("old", "commune").Holder("o-1", "a", "commune-secretary", "old")
            .Add(new UnitsMerged(new UnitId("a"), [new UnitId("old")]), "2025-07-01").Figure("F7").Numerator.ShouldBe(1);

    [Fact]
    public void F7_WhenPostEndsOnTheLastDay_IsNoLongerHeld() =>
        new Records().Official("o-1", "b").Seat("o-1", "a", "commune-secretary", "2015-01-01", until: "2022-06-30").Figure("F7").Numerator.ShouldBe(0);

    [Fact]
    public void F7_WhenOfficialLeftServiceOnTheLastDay_IsNotCounted() =>
        new Records().Holder("o-1", "a", "commune-secretary", "b").Add(new LeftService(new OfficialId("o-1"), LeavingReason.Other), "2022-06-30")
            .Figure("F7").Numerator.ShouldBe(0);

    [Fact]
    public void T2_WhenLeadersOfVerticalSectors_AreNotInTheDenominator()
    {
        var figure = new Records().Position("d", "district-police-head", "province police").Holder("o-1", "d", "district-police-head").Official("o-2").Official("o-3")
            .Seat("o-2", "a", "commune-secretary", "2015-01-01", until: "2021-01-01")
            .Seat("o-2", "d", "district-division-head", "2021-01-01", MoveKind.RotationVertical)
            .Seat("o-3", "d", "district-division-head", "2020-12-31", MoveKind.RotationVertical)
            .Figure("T2");
        (figure.Numerator, figure.Denominator, figure.Missing).ShouldBe((1, 2, 0));
        figure.Lacking.Single().Official.ShouldBe(new OfficialId("o-3"));
    }

    [Fact]
    public void T3_WhenOneCommuneHasANonLocalKeyLeader_IsMissingTheOther()
    {
        var figure = new Records().Holder("o-1", "a", "commune-secretary", "b").Holder("o-2", "b", "commune-committee-vice-chair", "a").Figure("T3");
        (figure.Numerator, figure.Denominator, figure.Missing, figure.Value).ShouldBe((1, 2, 1, 0.5));
        figure.Lacking.Single().Unit.ShouldBe(new UnitId("b"));
    }

    [Fact]
    public void T3_WhenTheOnlyKeyLeaderHasNoHome_IsUnknown() =>
        new Records().Holder("o-1", "a", "commune-secretary").Figure("T3").Unknown.ShouldBe(1);
}

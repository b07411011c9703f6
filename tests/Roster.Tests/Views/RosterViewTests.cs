using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Views;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Roster.Tests.Views;

public sealed class RosterViewTests
{
    private const int A = 0;
    private const int B = 1;
    private const int P = 0;
    private const int Body = 1;

    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithUnit("v", Day("2018-01-01"))
        .WithPosition("p", Day("2015-01-01")).WithPosition("body", Day("2016-01-01"), seats: 3, unit: "v")
        .WithOfficial("a").WithOfficial("b");

    [Fact]
    public void Units_WhenBeforeTheFirstDay_LeaveItOut()
    {
        At("2017-12-31").Units.ShouldBe([0]);
        At("2018-01-01").Units.ShouldBe([0, 1]);
        At("2014-12-31").Positions.ShouldBeEmpty();
        At("2015-01-01").Positions.ShouldBe([P]);
    }

    [Fact]
    public void HoldersOf_WhenOneFollowsTheOther_ChangesOnTheDay()
    {
        records.WithHolder("p", "a", Day("2020-01-01"), until: Day("2022-07-01")).WithHolder("p", "b", Day("2022-07-01"));
        Holder("2019-12-31").ShouldBeEmpty();
        Holder("2020-01-01").ShouldBe([A]);
        Holder("2022-06-30").ShouldBe([A]);
        Holder("2022-07-01").ShouldBe([B]);
        At("2022-06-30").OfficialsInPost.ShouldBe([A]);
        At("2022-07-01").OfficialsInPost.ShouldBe([B]);
    }

    [Fact]
    public void PrincipalOf_WhenConcurrentAndActingToo_IsTheFullOne()
    {
        records.WithHolder("body", "a", Day("2020-01-01"), Capacity.Concurrent).WithHolder("p", "a", Day("2021-01-01"));
        var view = At("2022-01-01");
        view.Roster.Incumbencies.Position[view.PrincipalOf(A)].ShouldBe(P);
        view.HoldingsOf(A).Count().ShouldBe(2);
        At("2020-06-01").PrincipalOf(A).ShouldBe(-1);
        view.PrincipalOf(B).ShouldBe(-1);
    }

    [Fact]
    public void SeatsTaken_WhenSomebodyActs_CountsHoldersOnly()
    {
        records.WithHolder("body", "a", Day("2020-01-01"), Capacity.Concurrent).WithHolder("body", "b", Day("2020-01-01"), Capacity.Acting);
        At("2022-01-01").SeatsTaken(Body).ShouldBe(1);
    }

    [Fact]
    public void OfficialsInPost_WhenThePersonLeft_LeavesHimOut()
    {
        records.WithHolder("p", "a", Day("2020-01-01"), until: Day("2022-07-01"))
            .Record(new LeftService(new OfficialId("a"), LeavingReason.Retirement), Day("2022-07-01"));
        At("2022-06-30").OfficialsInPost.ShouldBe([A]);
        At("2022-07-01").OfficialsInPost.ShouldBeEmpty();
    }

    [Fact]
    public void UnitOf_WhenUnitsMerged_IsTheOneOfTheDay()
    {
        records.Record(new PositionMoved(new PositionId("p"), new UnitId("u"), new UnitId("v")), Day("2022-07-01"))
            .Record(new UnitsMerged(new UnitId("v"), [new UnitId("u")]), Day("2022-07-01"));
        At("2022-06-30").UnitOf(P).ShouldBe(0);
        At("2022-07-01").UnitOf(P).ShouldBe(1);
        At("2022-07-01").Units.ShouldBe([1]);
        At("2022-07-01").TierOf(P).ShouldBe("commune");
    }

    [Fact]
    public void TitleOf_WhenThePackHasIt_GivesTheTitle()
    {
        At("2022-01-01").TitleOf(P).ShouldNotBeNull().Code.ShouldBe("commune-secretary");
        records.Record(new PositionCorrected(new PositionId("p"), Position() with { Title = "no-such-title" }), Day("2022-07-01"));
        At("2022-07-01").TitleOf(P).ShouldBeNull();
    }

    [Fact]
    public void NomineesFor_WhenSomeAreOut_ListsTheOthersByRank()
    {
        records.WithOfficial("c").Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2020-01-01"));
        Nominate("a", 3);
        Nominate("b", 1);
        Nominate("c", 2);
        records.Record(new NominationRemoved(Make.Plan, new PositionId("p"), new OfficialId("c"), RemovalReason.Age), Day("2022-01-01"));
        Nominees("2021-12-31").ShouldBe([B, 2, A]);
        Nominees("2022-01-01").ShouldBe([B, A]);
        Nominees("2020-12-31").ShouldBeEmpty();
    }

    private void Nominate(string official, int rank) =>
        records.Record(new Nominated(Make.Plan, new PositionId("p"), new OfficialId(official), rank, false), Day("2021-01-01"));

    private int[] Nominees(string day)
    {
        var view = At(day);
        return [.. view.NomineesFor(P).Select(row => view.Roster.Nominations.Official[row])];
    }

    private int[] Holder(string day)
    {
        var view = At(day);
        return [.. view.HoldersOf(P).Select(row => view.Roster.Incumbencies.Official[row])];
    }

    private RosterView At(string day) => new(
        new RosterBuilder(new WorkspaceId("test")).ApplyAll(records.Log).Freeze(), Day(day), new BuiltInPacks().Get("vn-district"));
}

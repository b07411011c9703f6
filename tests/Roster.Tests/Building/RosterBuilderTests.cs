using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster.Building;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Roster.Tests.Building;

public sealed class RosterBuilderTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithUnit("v", Day("2010-01-01"))
        .WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01"), unit: "v")
        .WithOfficial("a").WithOfficial("b");

    public static TheoryData<IEvent> Dangling => new()
    {
        new UnitCorrected(new UnitId("x"), Make.Unit()),
        new UnitsMerged(new UnitId("x"), [new UnitId("u")]),
        new UnitsMerged(new UnitId("u"), [new UnitId("x")]),
        new PositionCreated(new PositionId("n"), Position("x")),
        new SeatsChanged(new PositionId("x"), 2),
        new OfficialCorrected(new OfficialId("x"), Official(PartialDate.OfYear(1980))),
        new Appointed(new IncumbencyId("i"), new PositionId("x"), new OfficialId("a"), Capacity.Full, TakenBy.Election, MoveKind.Ordinary),
        new Appointed(new IncumbencyId("i"), new PositionId("p"), new OfficialId("x"), Capacity.Full, TakenBy.Election, MoveKind.Ordinary),
        new IncumbencyEnded(new IncumbencyId("x"), new PositionId("p"), new OfficialId("a"), EndReason.Release),
        new Nominated(Make.Plan, new PositionId("p"), new OfficialId("a"), 1, false),
        new NominationRemoved(Make.Plan, new PositionId("p"), new OfficialId("a"), RemovalReason.Age),
        new UnitCreated(new UnitId("u"), Make.Unit()),
        new OfficialRegistered(new OfficialId("a"), Official(PartialDate.OfYear(1980))),
    };

    [Theory]
    [MemberData(nameof(Dangling))]
    public void Apply_WhenItNamesWhatWasNeverCreatedOrCreatesTwice_Throws(IEvent happened)
    {
        records.Record(happened, Day("2020-01-01"));
        Should.Throw<InvalidOperationException>(() => Fold());
    }

    [Fact]
    public void Apply_WhenAPositionIsSkippedOrRepeated_Throws()
    {
        var builder = new RosterBuilder(new WorkspaceId("test"));
        Should.Throw<InvalidOperationException>(() => builder.Apply(records.Log[1]));
        builder.Apply(records.Log[0]);
        Should.Throw<InvalidOperationException>(() => builder.Apply(records.Log[0]));
        Should.Throw<InvalidOperationException>(() => builder.Apply(records.Log[2]));
        builder.Apply(records.Log[1]);
        builder.Position.ShouldBe(2);
    }

    [Fact]
    public void Freeze_WhenOnlyOfficialsGrow_SharesTheColumnsOfEverythingElse()
    {
        var builder = new RosterBuilder(new WorkspaceId("test")).ApplyAll(records.Log);
        var before = builder.Freeze();
        records.WithOfficial("c");
        builder.Apply(records.Log[^1]);
        var after = builder.Freeze();
        after.Positions.Ids.ShouldBeSameAs(before.Positions.Ids);
        after.Units.CreatedOn.ShouldBeSameAs(before.Units.CreatedOn);
        after.Incumbencies.Ids.ShouldBeSameAs(before.Incumbencies.Ids);
        after.Officials.Ids.ShouldNotBeSameAs(before.Officials.Ids);
        before.Officials.Count.ShouldBe(2);
        before.Officials.Find(new OfficialId("c")).ShouldBe(-1);
        after.Officials.Find(new OfficialId("c")).ShouldBe(2);
    }

    [Fact]
    public void Freeze_WhenNothingChanged_SharesEveryColumn()
    {
        var builder = new RosterBuilder(new WorkspaceId("test")).ApplyAll(records.Log);
        builder.Freeze().Officials.LeftOn.ShouldBeSameAs(builder.Freeze().Officials.LeftOn);
    }

    [Fact]
    public void Correct_WhenBackdated_HoldsFromItsDayUntilTheNextVersion()
    {
        records
            .Record(new UnitCorrected(new UnitId("u"), Make.Unit(name: "third")), Day("2020-01-01"))
            .Record(new UnitCorrected(new UnitId("u"), Make.Unit(name: "second")), Day("2016-01-01"))
            .Record(new UnitCorrected(new UnitId("u"), Make.Unit(name: "second again")), Day("2016-01-01"));
        var facts = Fold().Units.Facts;
        facts.On(0, Day("2009-01-01")).Name.ShouldBe("Xã Thử");
        facts.On(0, Day("2015-12-31")).Name.ShouldBe("Xã Thử");
        facts.On(0, Day("2016-01-01")).Name.ShouldBe("second again");
        facts.On(0, Day("2019-12-31")).Name.ShouldBe("second again");
        facts.On(0, Day("2020-01-01")).Name.ShouldBe("third");
        facts.Latest(0).Name.ShouldBe("third");
        facts.History(0).Select(version => version.Value.Name).ShouldBe(["third", "second again", "second", "Xã Thử"]);
    }

    [Fact]
    public void Correct_WhenDatedBeforeAMove_LeavesThePositionInItsUnitOfThatDay()
    {
        Merge("2022-07-01");
        records.Record(new PositionCorrected(new PositionId("q"), Position("u", 3)), Day("2018-01-01"));
        var facts = Fold().Positions.Facts;
        facts.On(1, Day("2018-01-01")).ShouldBe(Position("v", 3));
        facts.On(1, Day("2022-06-30")).Unit.ShouldBe(new UnitId("v"));
        facts.On(1, Day("2022-07-01")).Unit.ShouldBe(new UnitId("u"));
    }

    [Fact]
    public void Move_WhenDatedBeforeACorrection_MovesThatVersionToo()
    {
        records.Record(new PositionCorrected(new PositionId("q"), Position("v", 3)), Day("2023-01-01"));
        Merge("2022-07-01");
        var facts = Fold().Positions.Facts;
        facts.On(1, Day("2022-07-01")).ShouldBe(Position("u", 1));
        facts.On(1, Day("2023-01-01")).ShouldBe(Position("u", 3));
    }

    [Fact]
    public void Merge_WhenUnitsEnd_TheyNameTheUnitThatGoesOn()
    {
        Merge("2022-07-01");
        var units = Fold().Units;
        units.MergedInto.ShouldBe([-1, 0]);
        units.ExistsOn(1, Day("2022-06-30")).ShouldBeTrue();
        units.ExistsOn(1, Day("2022-07-01")).ShouldBeFalse();
    }

    [Fact]
    public void Apply_WhenThePersonWasErased_KeepsTheCareerAndNothingElse()
    {
        records.WithHolder("p", "a", Day("2020-01-01"))
            .Record(new OfficialCorrected(new OfficialId("a"), Official(PartialDate.OfYear(1985))), Day("2021-01-01"));
        var erased = records.Log.Select(recorded =>
            recorded.Event is IPersonalEvent personal && personal.Official.Value == "a" ? recorded with { Event = null } : recorded);
        var roster = new RosterBuilder(new WorkspaceId("test")).ApplyAll(erased).Freeze();
        roster.Version.Position.ShouldBe(records.Log.Count);
        var row = roster.Officials.Find(new OfficialId("a"));
        roster.Officials.Erased[row].ShouldBeTrue();
        roster.Officials.Facts.Latest(row).Name.ShouldBeEmpty();
        roster.Officials.InServiceOn(row, Day("2020-01-01")).ShouldBeFalse();
        roster.Incumbencies.OfOfficial.Of(row).ShouldHaveSingleItem();
        roster.Officials.Erased[roster.Officials.Find(new OfficialId("b"))].ShouldBeFalse();
    }

    [Fact]
    public void Settings_WhenChosenAgain_HoldTheLast()
    {
        records.Record(new WorkspaceCreated("Huyện ủy", "vn-district", true), Day("2022-01-01"))
            .Record(new WorkingDateSet(Day("2022-06-30")), Day("2022-01-01"))
            .Record(new Swept(Day("2022-06-30")), Day("2022-06-30"))
            .Record(new PackChosen("other"), Day("2022-06-30"))
            .Record(new WorkingDateSet(null), Day("2022-06-30"));
        Fold().Settings.ShouldBe(new WorkspaceSettings("Huyện ủy", "other", true, null, Day("2022-06-30")));
    }

    private void Merge(string on) => records
        .Record(new PositionMoved(new PositionId("q"), new UnitId("v"), new UnitId("u")), Day(on))
        .Record(new UnitsMerged(new UnitId("u"), [new UnitId("v")]), Day(on));

    private RosterSnapshot Fold() => new RosterBuilder(new WorkspaceId("test")).ApplyAll(records.Log).Freeze();
}

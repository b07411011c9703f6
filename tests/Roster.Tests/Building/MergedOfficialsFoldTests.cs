using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster.Building;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Roster.Tests.Building;

/// <summary>A roster shows merged records as one person, and split ones as two.</summary>
public sealed class MergedOfficialsFoldTests
{
    private static readonly PlanId Plan = new("2025-2030", "u");

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Fold_WhenMerged_HasOneRowWithEverything(string kept, string duplicate)
    {
        var records = Two();
        records.Commit(RecordMerging.Merge(records.Official(kept), records.Official(duplicate), Day("2021-01-01")));
        var roster = Fold(records);

        roster.Officials.Count.ShouldBe(1);
        roster.Officials.Ids[0].Value.ShouldBe(kept);
        roster.Officials.Find(new OfficialId(duplicate)).ShouldBe(0);
        roster.Officials.Facts.Latest(0).Birth.ShouldBe(PartialDate.Parse(kept == "a" ? "1980-05-01" : "1981-05-01"));
        roster.Incumbencies.OfOfficial.Of(0).Count().ShouldBe(2);
        roster.Assessments.Of(0).Count().ShouldBe(2);
        roster.Nominations.OfOfficial.Of(0).Count().ShouldBe(1);
    }

    [Fact]
    public void Fold_WhenSplitAgain_IsAsIfTheyNeverHadBeenOne()
    {
        var records = Two();
        records.Commit(RecordMerging.Merge(records.Official("a"), records.Official("b"), Day("2021-01-01")));
        records.Record(new NominationRemoved(Plan, new PositionId("p"), new OfficialId("a"), RemovalReason.Review), Day("2021-06-01"));
        records.Commit(RecordMerging.Split(records.Official("a"), records.Official("b"), Day("2022-01-01")));
        var roster = Fold(records);

        roster.Officials.Count.ShouldBe(2);
        var other = roster.Officials.Find(new OfficialId("b"));
        roster.Incumbencies.OfOfficial.Of(other).Count().ShouldBe(1);
        roster.Assessments.Of(other).Count().ShouldBe(1);
        roster.Nominations.State[roster.Nominations.OfOfficial.Of(other).Single()].ShouldBe(Roster.Tables.NominationState.Removed);
    }

    [Fact]
    public void Fold_WhenTheMergerWasUndone_HasTwoRows()
    {
        var records = Two();
        records.Commit(RecordMerging.Merge(records.Official("a"), records.Official("b"), Day("2021-01-01")));
        var last = records.Log[^1].Position;
        records.Record(new CommitUndone(last, last, [.. records.Log[^1].Event!.Streams().Select(stream => stream.Value)]), Day("2021-01-01"));
        Fold(records).Officials.Count.ShouldBe(2);
    }

    [Fact]
    public void CanApply_WhenTheRecordsWereFoldedAsTwo_IsFalse()
    {
        var records = Two();
        var builder = new RosterBuilder(new WorkspaceId("w")).ApplyAll(records.Log.ToArray());
        records.Commit(RecordMerging.Merge(records.Official("a"), records.Official("b"), Day("2021-01-01")));
        builder.CanApply(records.Log[^1]).ShouldBeFalse();
    }

    private static RosterSnapshot Fold(Records records)
    {
        var undone = UndoneCommits.In(records.Log);
        return new RosterBuilder(new WorkspaceId("w"), undone, MergedOfficials.In(records.Log, undone)).ApplyAll(records.Log).Freeze();
    }

    private static Records Two() => new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2010-01-01")).WithPosition("q", Day("2010-01-01"))
        .WithOfficial("a").WithOfficial("b", "1981-05-01")
        .WithHolder("p", "a", Day("2015-01-01"), until: Day("2018-01-01"))
        .WithHolder("q", "b", Day("2018-01-01"))
        .Record(new Assessed(new OfficialId("a"), 2016, AssessmentLevel.Good, null, []), Day("2016-12-31"))
        .Record(new Assessed(new OfficialId("b"), 2019, AssessmentLevel.Good, null, []), Day("2019-12-31"))
        .Record(new PlanOpened(Plan, PlanKind.Titles, "Plan"), Day("2020-01-01"))
        .Record(new Nominated(Plan, new PositionId("p"), new OfficialId("b"), 1, false), Day("2020-01-01"));
}

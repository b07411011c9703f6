using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Officials;

/// <summary>Two records of one person are merged, and split again.</summary>
public sealed class RecordMergingTests
{
    private static readonly PlanId Plan = new("2025-2030", "u");

    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2010-01-01")).WithPosition("q", Day("2010-01-01"))
        .WithOfficial("a").WithOfficial("b").WithOfficial("c")
        .WithHolder("p", "a", Day("2015-01-01"), until: Day("2018-01-01"))
        .WithHolder("q", "b", Day("2018-01-01"))
        .Record(new PlanOpened(Plan, PlanKind.Titles, "Plan"), Day("2020-01-01"))
        .Record(new Nominated(Plan, new PositionId("p"), new OfficialId("b"), 1, false), Day("2020-01-01"))
        .Record(new InspectionOpened(new OfficialId("a"), 1, "Own"), Day("2020-01-01"))
        .Record(new InspectionOpened(new OfficialId("b"), 1, "Other"), Day("2020-02-01"));

    [Fact]
    public void Merge_WhenNothingContradicts_BringsSeatsNominationsAndInspections()
    {
        Merge("a", "b").Accepted();
        var kept = records.Official("a");
        kept.Holdings.Select(held => (held.Position.Value, held.Official.Value)).ShouldBe([("p", "a"), ("q", "a")]);
        kept.Nominations.Single().Official.Value.ShouldBe("a");
        kept.OpenInspections.Select(open => open.Number).ShouldBe([1, 2]);
        records.Position("q").Holdings.Single().Official.Value.ShouldBe("a");
        records.Plan(Plan).Nominations.Single().Official.Value.ShouldBe("a");
        records.Official("b").MergedInto.ShouldBe(new OfficialId("a"));
    }

    [Fact]
    public void Merge_WhenDone_LeavesNothingToRecordUnderTheDuplicate()
    {
        Merge("a", "b").Accepted();
        OfficialDecisions.Correct(records.Official("b"), Official(PartialDate.OfYear(1990)), Day("2022-01-01")).Refused()
            .ShouldSatisfyAllConditions(refusal => refusal.Code.ShouldBe("official-merged"), refusal => refusal.Arguments.ShouldBe(["a"]));
        OfficialDecisions.Leave(records.Official("b"), LeavingReason.Retirement, Day("2022-01-01")).Refused().Code.ShouldBe("official-merged");
        Merge("c", "b").Refused().Code.ShouldBe("official-merged");
        Merge("b", "c").Refused().Code.ShouldBe("official-merged");
    }

    [Fact]
    public void Merge_WhenBothHoldPrincipalPostsAtOneTime_Refuses()
    {
        records.WithPosition("r", Day("2010-01-01")).WithHolder("r", "a", Day("2019-01-01"));
        Merge("a", "b").Refused()
            .ShouldSatisfyAllConditions(refusal => refusal.Code.ShouldBe("merge-two-principal-posts"), refusal => refusal.Arguments.ShouldBe(["r", "q"]));
    }

    [Fact]
    public void Merge_WhenBothArePlannedForOnePosition_Refuses()
    {
        records.Record(new Nominated(Plan, new PositionId("p"), new OfficialId("a"), 2, false), Day("2020-01-01"));
        Merge("a", "b").Refused().Code.ShouldBe("merge-nominated-twice");
    }

    [Theory]
    [InlineData("a", "a", "merge-with-itself")]
    [InlineData("a", "nobody", "official-unknown")]
    [InlineData("nobody", "a", "official-unknown")]
    public void Merge_WhenNoTwoRecords_Refuses(string kept, string duplicate, string code) => Merge(kept, duplicate).Refused().Code.ShouldBe(code);

    [Fact]
    public void Split_WhenSomethingEndedSince_GivesBackWhatWasBrought()
    {
        Merge("a", "b").Accepted();
        records.Record(new IncumbencyEnded(records.Official("a").Holdings[1].Incumbency, new PositionId("q"), new OfficialId("a"), EndReason.Moved), Day("2021-01-01"))
            .Record(new InspectionConcluded(new OfficialId("a"), 2, false), Day("2021-01-01"));
        records.Commit(RecordMerging.Split(records.Official("a"), records.Official("b"), Day("2022-01-01"))).Accepted();

        var (kept, other) = (records.Official("a"), records.Official("b"));
        kept.Holdings.Select(held => held.Position.Value).ShouldBe(["p"]);
        kept.Nominations.ShouldBeEmpty();
        kept.Merged.ShouldBeEmpty();
        kept.OpenInspections.Select(open => open.Number).ShouldBe([1]);
        other.MergedInto.ShouldBeNull();
        other.Holdings.Single().ShouldSatisfyAllConditions(held => held.Official.Value.ShouldBe("b"), held => held.Days.Until.ShouldBe(Day("2021-01-01")));
        other.Nominations.Single().Official.Value.ShouldBe("b");
        other.OpenInspections.ShouldBeEmpty();
        records.Position("q").Holdings.Single().Official.Value.ShouldBe("b");
        records.Plan(Plan).Nominations.Single().Official.Value.ShouldBe("b");
    }

    [Fact]
    public void Split_WhenNotMerged_Refuses() => RecordMerging.Split(records.Official("a"), records.Official("b"), Day("2022-01-01")).Refused().Code.ShouldBe("not-merged");

    private Decision Merge(string kept, string duplicate) => records.Commit(RecordMerging.Merge(records.Official(kept), records.Official(duplicate), Day("2021-01-01")));
}

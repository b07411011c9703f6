using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Hierarchies;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 10: a tree with a self-loop, a loop of three, an orphan and a repeated identifier.</summary>
public sealed class Case10HierarchyTests
{
    [Fact]
    public void Loop_WhenThreeStandUnderEachOther_IsNamedWholeAndOnce()
    {
        var loop = Found("hierarchy-loop").Single();
        loop.Rows.ShouldBe([8, 9, 10]);
        loop.Doubt.Severity.ShouldBe(FindingSeverity.Error);
        loop.Doubt.At("input", CellRange.OfRow(8), null).Describe(CultureInfo.GetCultureInfo("en")).ShouldContain("A1 → A2 → A3 → A1");
    }

    [Fact]
    public void SelfLoop_WhenARowNamesItself_IsAnErrorOfThatRow() => Found("hierarchy-own-parent").Single().Rows.ShouldBe([7]);

    [Fact]
    public void Orphan_WhenTheParentIsMissing_SuggestsTheNearest()
    {
        var orphan = Found("hierarchy-parent-unknown").Single();
        orphan.Rows.ShouldBe([11]);
        orphan.Doubt.Right.ShouldBe("BT");
    }

    [Fact]
    public void RepeatedId_WhenTwoRowsHaveIt_IsDecidedByNobody()
    {
        Found("hierarchy-id-repeated").Single().Rows.ShouldBe([4, 12]);
        Found("hierarchy-parent-repeated").Single().Rows.ShouldBe([13]);
        Reading(Rows()).ParentOf.ShouldNotContainKey(13);
    }

    [Fact]
    public void Parent_WhenCaseOrSpacesDiffer_IsFoundWithANotice() => Found("hierarchy-parent-read-as").Select(found => found.Rows.Single()).ShouldBe([13, 15]);

    [Fact]
    public void Roots_WhenTwo_AreAskedAbout()
    {
        var asked = Found("hierarchy-several-roots").Single();
        asked.Doubt.Severity.ShouldBe(FindingSeverity.Question);
        asked.Rows.ShouldBe([2, 14]);
    }

    [Fact]
    public void VacantPost_WhenSomebodyReportsToIt_IsAValidParent()
    {
        var reading = Reading(Rows());
        reading.ParentOf[6].ShouldBe(5);
        reading.ParentOf[5].ShouldBe(2);
    }

    [Fact]
    public void Person_WhenNotInPost_IsNoPartOfTheTreeAndMayShareItsId()
    {
        var rows = Rows().Append(new HierarchyRow(17, "0", "N/A", InPost: false)).ToArray();
        Reading(rows).Doubts.Select(found => found.Doubt.Code).ShouldBe(Reading(Rows()).Doubts.Select(found => found.Doubt.Code));
    }

    [Fact]
    public void Reading_WhenRowsComeInAnotherOrder_IsTheSame()
    {
        var forwards = Reading(Rows());
        var backwards = Reading([.. Rows().Reverse()]);
        backwards.ParentOf.OrderBy(entry => entry.Key).ShouldBe(forwards.ParentOf.OrderBy(entry => entry.Key));
        backwards.Doubts.Select(found => (found.Rows[0], found.Doubt.Code)).ShouldBe(forwards.Doubts.Select(found => (found.Rows[0], found.Doubt.Code)), ignoreOrder: true);
    }

    [Fact]
    public void Reading_WhenAChainIsLong_EndsSoon()
    {
        var rows = Enumerable.Range(1, 100_000).Select(row => new HierarchyRow(row, $"P{row}", row == 1 ? "" : $"P{row - 1}")).ToArray();
        Reading(rows).Doubts.ShouldBeEmpty();
    }

    private static HierarchyDoubt[] Found(string code) => [.. Reading(Rows()).Doubts.Where(found => found.Doubt.Code == code)];

    private static HierarchyReading Reading(IReadOnlyList<HierarchyRow> rows) => HierarchyReader.Read(rows);

    private static HierarchyRow[] Rows() =>
        [.. CaseFile.Rows("10-hierarchy-cycle-orphan/input.csv").Skip(1).Select((row, place) => new HierarchyRow(place + 2, row[0].Text, row[3].Text, row[5].Text != "not in post"))];
}

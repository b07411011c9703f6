using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case15GhostAndHiddenTests
{
    private readonly Workbook workbook = CaseWorkbook.Read("15-ghost-hidden-rows/input.xlsx");

    [Fact]
    public void Read_WhenRowsOnlyHaveAFormat_KeepsNone()
    {
        var rows = workbook.Sheets[0].Rows;

        rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7, 2600]);
        rows.Where(row => row.Hidden).Select(row => row.Number).ShouldBe([4]);
    }

    [Fact]
    public void Read_WhenSheetsAreHidden_TellsThem() =>
        workbook.Sheets.Select(sheet => (sheet.Name, sheet.Hidden)).ShouldBe([("Danh sách", false), ("Nháp", true), ("Hướng dẫn", false), ("Xã B", false)]);

    [Fact]
    public void Outline_WhenARowIsHidden_TakesItAndAsks()
    {
        var findings = new List<Finding>();
        var outline = SheetOutliner.Outline(workbook.Sheets[0], SheetMapping.None, findings);

        outline.Rows.Count(row => row.Kind == RowKind.Record).ShouldBe(6);
        outline.Rows[^1].Kind.ShouldBe(RowKind.Stray);
        var finding = findings.ShouldHaveSingleItem();
        (finding.Code, finding.Value, finding.Place).ShouldBe(("rows-hidden", "1", CellRange.OfRow(4)));
    }

    [Fact]
    public void Outline_WhenASheetIsOnlyText_FindsNoTable()
    {
        var findings = new List<Finding>();

        SheetOutliner.Outline(workbook.Sheets[2], SheetMapping.None, findings).HasTable.ShouldBeFalse();
        findings.ShouldHaveSingleItem().Code.ShouldBe("sheet-no-table");
    }
}

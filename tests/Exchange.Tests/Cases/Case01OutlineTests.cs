using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case01OutlineTests
{
    private static readonly string[] Names =
    [
        "STT", "Họ và tên", "Ngày, tháng, năm sinh > Nam", "Ngày, tháng, năm sinh > Nữ", "Quê quán", "Dân tộc", "Ngày vào Đảng > Dự bị",
        "Ngày vào Đảng > Chính thức", "Trình độ > Chuyên môn", "Trình độ > LLCT", "Trình độ > Ngoại ngữ", "Trình độ > Tin học",
        "Chức vụ, đơn vị công tác hiện nay", "Chức danh quy hoạch", "Ghi chú",
    ];

    private static readonly string?[] Fields =
    [
        "number", "person.name", "person.birth-male", "person.birth-female", "person.home", "person.ethnicity", "person.party", "person.party-official",
        "person.degree", "person.theory", "person.language", "person.informatics", "person.post", "plan.post", "note",
    ];

    [Theory]
    [InlineData("input.xlsx")]
    [InlineData("input-saved-as.csv")]
    public void Outline_WhenAPlanningList_NamesColumnsByPathAndSortsEveryRow(string file)
    {
        var findings = new List<Finding>();
        var outline = SheetOutliner.Outline(CaseWorkbook.Read($"01-nam-nu-birth-columns/{file}").Sheets[0], SheetMapping.None, findings);

        outline.Columns.Select(column => column.Name).ShouldBe(Names);
        outline.Columns.Select(column => column.Field).ShouldBe(Fields);
        outline.Layout.ShouldBe("planning-list");
        findings.ShouldBeEmpty();
        Numbers(outline, RowKind.Title).ShouldBe([1, 2, 3, 4, 5]);
        Numbers(outline, RowKind.Header).ShouldBe([7, 8]);
        Numbers(outline, RowKind.ColumnNumbers).ShouldBe([9]);
        Numbers(outline, RowKind.Section).ShouldBe([10, 13, 17]);
        Numbers(outline, RowKind.Continuation).ShouldBe([15]);
        Numbers(outline, RowKind.Record).ShouldBe([11, 12, 14, 16, 18, 19, 20, 21, 22, 23, 24]);
        Numbers(outline, RowKind.Total).ShouldBe([25]);
        Numbers(outline, RowKind.Signature).ShouldBe([27, 28, 29, 32]);
        outline.Rows.First(row => row.Row.Number == 14).Section.ShouldBe("CHỨC DANH: PHÓ BÍ THƯ HUYỆN ỦY, CHỦ TỊCH UBND HUYỆN");
    }

    private static IEnumerable<int> Numbers(SheetOutline outline, RowKind kind) => outline.Rows.Where(row => row.Kind == kind).Select(row => row.Row.Number);
}

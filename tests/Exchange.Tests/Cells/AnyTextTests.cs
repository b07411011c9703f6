using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Cells.Careers;
using CadreOrleans.Exchange.Cells.Columns;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Cells.Identity;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Hierarchies;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Sheets;
using FsCheck.Xunit;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>No text whatever makes a reading fail: what is not understood is a doubt.</summary>
public sealed class AnyTextTests
{
    private const string Alphabet = "0123456789/.-?: oOlTtEe,;()'+xXđĐcCnN\u00AD\u00A0\u0301\uD83C\uFFFDơưềÞ§©ùñ";

    [Property]
    public void Readers_WhenAnyText_NeverFail(string? text) => ReadAll(text ?? string.Empty);

    [Property(MaxTest = 500)]
    public void Readers_WhenTextsOfTellingSigns_NeverFail(byte[]? signs) => ReadAll(string.Concat((signs ?? []).Select(sign => Alphabet[sign % Alphabet.Length])));

    private static void ReadAll(string text)
    {
        var rules = new DateRules(new DateOnly(2025, 6, 30));
        foreach (var cell in new[] { SheetCell.OfText(text), new SheetCell(CellKind.Number, text, text.Length * 1234.5), new SheetCell(CellKind.Date, text, 1, new DateOnly(1978, 5, 1), text, text) })
        {
            _ = DateReader.Read(cell, rules);
            _ = GeneralEducations.Read(cell);
            _ = IdentityNumbers.Read(cell);
            _ = PhoneNumbers.Read(cell);
            _ = CodeTexts.Read(cell);
            _ = CareerPeriodReader.Read(cell, cell, rules);
            _ = DateColumn.Of(text, [cell], rules).Read(cell);
            _ = ColumnText.Of([cell]).Read(cell);
        }

        _ = PersonNames.Read(text);
        _ = SexReader.Against(PersonNames.Read(text).Value, Sex.Male);
        _ = SexReader.Read(text);
        _ = EthnicGroups.Read(text);
        _ = ReligionReader.Read(text);
        _ = DegreeReader.Read(text);
        _ = TheoryReader.Read(text);
        _ = StateManagementReader.Read(text);
        _ = PostReader.Read(text).Value.Posts.Select(post => post.Name).ToArray();
        _ = OrganKey.Of(text);
        PlaceText.Agree(PlaceText.Of(text), PlaceText.Of(text)).ShouldNotBe(false);
        _ = HierarchyReader.Read([new HierarchyRow(2, text, text), new HierarchyRow(3, text, null)]);
        _ = CutTexts.LooksCut(text);
        foreach (var kind in CellShapes.Telling)
        {
            _ = CellShapes.Fits(kind, text);
        }
    }
}

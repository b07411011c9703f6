using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Identity;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 13: identifiers are text, and what spreadsheets do to them.</summary>
public sealed class Case13IdentifierTests
{
    private static readonly IReadOnlyList<SheetCell>[] Workbook = [.. CaseFile.Rows("13-ids-leading-zeros/input.xlsx").Skip(1)];
    private static readonly SheetCell[] Codes = [.. Workbook.Select(row => row[0])];
    private static readonly SheetCell[] Numbers = [.. Workbook.Select(row => row[2])];

    [Fact]
    public void Codes_WhenShownAlike_AreOneCodeOfTwoRowsAndNotMerged() =>
        CodeTexts.Repeated(Codes.Select(CodeTexts.Read)).Single().ShouldSatisfyAllConditions(
            repeated => repeated.Code.ShouldBe("00012"), repeated => repeated.Rows.ShouldBe([0, 1]));

    [Theory]
    [InlineData(0, "017071000123", false, null)]
    [InlineData(1, "017180000456", true, "identity-zero-lost")]
    [InlineData(2, "017075000789", true, "identity-zero-lost")]
    [InlineData(3, null, false, "identity-digits-lost")]
    [InlineData(4, "113456789", false, null)]
    public void Number_WhenRead_KeepsOrOffersItsZeros(int row, string? digits, bool repaired, string? doubt)
    {
        var reading = IdentityNumbers.Read(Numbers[row]);
        reading.Value?.Digits.ShouldBe(digits);
        (reading.Value is null).ShouldBe(digits is null);
        (reading.Value?.IsRepaired ?? false).ShouldBe(repaired);
        (reading.Value?.Identifies ?? false).ShouldBe(digits is not null && !repaired);
        reading.Doubts.Select(found => found.Code).ShouldBe(doubt is null ? [] : [doubt]);
    }

    [Fact]
    public void Number_WhenTwoRowsHaveIt_IsFoundTwice() =>
        CodeTexts.Repeated(Numbers.Select(cell => IdentityNumbers.Read(cell).Value is { Identifies: true } number ? number.Digits : string.Empty)).Single().Rows.ShouldBe([0, 5]);

    [Fact]
    public void Number_WhenSavedAsCsvByExcel_OffersOrRejects()
    {
        var rows = CaseFile.Rows("13-ids-leading-zeros/input-from-excel.csv").Skip(1).ToArray();
        IdentityNumbers.Read(rows[0][2]).Value.ShouldBe(new IdentityNumber("017071000123", IsRepaired: true));
        IdentityNumbers.Read(rows[1][2]).Value.ShouldBeNull();
        IdentityNumbers.Read(rows[1][2]).Doubts.Single().Code.ShouldBe("identity-digits-lost");
        PhoneNumbers.Read(rows[0][3]).Value.ShouldBe(["0912345678"]);
        CodeTexts.Read(rows[0][0]).ShouldBe("12");
    }

    [Theory]
    [InlineData("017071000123", Sex.Male, 1971, false)]
    [InlineData("017180000456", Sex.Female, 1980, false)]
    [InlineData("017180000456", Sex.Male, 1980, true)]
    [InlineData("017071000123", Sex.Male, 1972, true)]
    [InlineData("113456789", Sex.Male, 1972, false)]
    public void Number_WhenItTellsOtherwiseThanTheRow_Warns(string digits, Sex sex, int year, bool warns) =>
        (IdentityNumbers.Against(new IdentityNumber(digits, false), sex, PartialDate.OfYear(year))?.Code == "identity-unlike-row").ShouldBe(warns);

    [Theory]
    [InlineData("0912345678", "0912345678")]
    [InlineData("+84 912 345 670", "0912345670")]
    [InlineData("0912.345.671", "0912345671")]
    [InlineData("'0912345672", "0912345672")]
    [InlineData("0912 345 673 / 0213 888 999", "0912345673", "0213888999")]
    public void Phone_WhenWrittenSo_IsRead(string written, params string[] numbers) => PhoneNumbers.Read(SheetCell.OfText(written)).Value.ShouldBe(numbers);

    [Fact]
    public void Phone_WhenInTheWorkbook_HasItsZeroAndEveryNumber() =>
        Workbook.SelectMany(row => PhoneNumbers.Read(row[4]).Value).ShouldBe(["0912345678", "0912345678", "0912345670", "0912345671", "0912345672", "0912345673", "0213888999"]);
}

using System.Globalization;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Identity;

/// <summary>An identity number: twelve digits (CCCD) or nine (the older CMND).</summary>
/// <param name="Digits">The digits, leading zeros included.</param>
/// <param name="IsRepaired">Whether leading zeros were put back that the spreadsheet took away: then it identifies nobody until the planner accepts it.</param>
public readonly record struct IdentityNumber(string Digits, bool IsRepaired)
{
    /// <summary>Whether two records with this number are surely of one person.</summary>
    public bool Identifies => !IsRepaired;
}

/// <summary>Reads identity numbers. They are text: what a spreadsheet made a number of has lost its zeros, and what it shows with an exponent has lost its digits.</summary>
public static class IdentityNumbers
{
    private const int CitizenDigits = 12;
    private const int OldDigits = 9;
    private const double LargestExact = 1e15;

    /// <summary>The number of a cell; null when it is blank, or lost for good, or no such number.</summary>
    public static CellReading<IdentityNumber?> Read(SheetCell cell)
    {
        var shown = CellText.Clean(cell.Text).Trim('\'');
        var isNumber = cell.Kind == CellKind.Number;
        if (shown.Length == 0 && !isNumber)
        {
            return CellReading.Of<IdentityNumber?>(null);
        }

        if (isNumber && !shown.All(char.IsAsciiDigit) && cell.Number == Math.Floor(cell.Number) && cell.Number is >= 0 and < LargestExact)
        {
            shown = cell.Number.ToString("F0", CultureInfo.InvariantCulture);
        }

        if (shown.Contains('E', StringComparison.OrdinalIgnoreCase) && double.TryParse(shown.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return CellReading.Of<IdentityNumber?>(null, Doubt.Error("identity-digits-lost"));
        }

        var digits = string.Concat(shown.Where(c => c is not (' ' or '.' or '-')));
        return !digits.All(char.IsAsciiDigit) ? CellReading.Of<IdentityNumber?>(null, Doubt.Error("identity-not-digits"))
            : digits.Length == CitizenDigits ? Whole(digits, isNumber && digits[0] == '0')
            : digits.Length == OldDigits ? CellReading.Of<IdentityNumber?>(new IdentityNumber(digits, false))
            : digits.Length is CitizenDigits - 1 or CitizenDigits - 2 ? Whole(digits.PadLeft(CitizenDigits, '0'), true)
            : digits.Length == OldDigits - 1 && isNumber ? Whole(digits.PadLeft(OldDigits, '0'), true)
            : CellReading.Of<IdentityNumber?>(null, Doubt.Error("identity-length", digits.Length.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A doubt when a number of twelve digits tells another sex or year of birth than the row does. It corrects nothing.</summary>
    /// <remarks>The fourth digit tells century and sex, the fifth and sixth the year (NĐ 137/2015/NĐ-CP, TT 07/2016/TT-BCA).</remarks>
    public static Doubt? Against(IdentityNumber number, Sex? sex, PartialDate? birth)
    {
        if (number.Digits.Length != CitizenDigits)
        {
            return null;
        }

        var century = number.Digits[3] - '0';
        var year = 1900 + (century / 2 * 100) + int.Parse(number.Digits.AsSpan(4, 2), CultureInfo.InvariantCulture);
        var told = century % 2 == 0 ? Sex.Male : Sex.Female;
        return (sex is { } given && given != told) || (birth is { } born && born.Year != year)
            ? Doubt.Warning("identity-unlike-row") with { Right = null, Details = [told == Sex.Male ? "nam" : "nữ", year.ToString(CultureInfo.InvariantCulture)] }
            : null;
    }

    private static CellReading<IdentityNumber?> Whole(string digits, bool repaired) => repaired
        ? CellReading.Of<IdentityNumber?>(new IdentityNumber(digits, true), Doubt.Warning("identity-zero-lost", digits))
        : CellReading.Of<IdentityNumber?>(new IdentityNumber(digits, false));
}

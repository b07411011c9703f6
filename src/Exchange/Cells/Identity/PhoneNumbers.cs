using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Identity;

/// <summary>Reads telephone numbers: digits only, beginning with 0, whether written with +84, with a lost zero, or with dots and spaces.</summary>
public static partial class PhoneNumbers
{
    private const int FewestDigits = 9;

    /// <summary>The numbers of a cell, in the order written.</summary>
    public static CellReading<IReadOnlyList<string>> Read(SheetCell cell)
    {
        var numbers = new List<string>();
        var doubts = new List<Doubt>();
        foreach (var part in Between().Split(CellText.Clean(cell.Text)).Where(part => part.Trim().Length > 0))
        {
            var digits = Signs().Replace(part, string.Empty);
            digits = digits.StartsWith("+84", StringComparison.Ordinal) ? "0" + digits[3..] : digits.StartsWith("84", StringComparison.Ordinal) && digits.Length == 11 ? "0" + digits[2..] : digits;
            if (!digits.All(char.IsAsciiDigit) || digits.Length < FewestDigits)
            {
                doubts.Add(Doubt.Warning("phone-unreadable"));
                continue;
            }

            if (digits[0] != '0' && digits.Length == FewestDigits)
            {
                digits = "0" + digits;
                doubts.Add(Doubt.Notice("phone-zero-lost", digits));
            }

            numbers.Add(digits);
        }

        return CellReading.Of<IReadOnlyList<string>>(numbers, doubts);
    }

    [GeneratedRegex(@"\s*[/;,]\s*|\s+(?:và|hoặc|-)\s+")]
    private static partial Regex Between();

    [GeneratedRegex(@"[ .\-()']")]
    private static partial Regex Signs();
}

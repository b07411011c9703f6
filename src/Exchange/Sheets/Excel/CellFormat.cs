using System.Collections.Frozen;
using System.Globalization;
using CadreOrleans.Exchange.Cells.Dates;
using ExcelNumberFormat;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>How cells of one style show numbers.</summary>
/// <param name="code">The format as written; null for <c>General</c>.</param>
internal sealed class CellFormat(string? code)
{
    /// <summary>
    /// Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30). The short dates follow the reader's locale there, and are
    /// given as a Vietnamese Excel shows them.
    /// </summary>
    private static readonly FrozenDictionary<int, string> BuiltIn = new Dictionary<int, string>
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "dd/mm/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "dd/mm/yyyy h:mm",
        [37] = "#,##0;(#,##0)",
        [38] = "#,##0;[Red](#,##0)",
        [39] = "#,##0.00;(#,##0.00)",
        [40] = "#,##0.00;[Red](#,##0.00)",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
    }.ToFrozenDictionary();

    private readonly NumberFormat? format = code is null ? null : new NumberFormat(code);

    public static CellFormat General { get; } = new((string?)null);

    public string? Code { get; } = code;

    public bool IsDate => format is { IsValid: true, IsDateTimeFormat: true };

    /// <summary>A format by its number, with the formats that the workbook writes out itself.</summary>
    public static CellFormat Of(int number, IReadOnlyDictionary<int, string> written) => Written(written.GetValueOrDefault(number) ?? BuiltIn.GetValueOrDefault(number));

    /// <summary>A format as written; null and <c>General</c> are the same.</summary>
    public static CellFormat Written(string? code) => code is null || code.Equals("General", StringComparison.OrdinalIgnoreCase) ? General : new CellFormat(code);

    /// <summary>A cell that holds a number.</summary>
    public SheetCell Cell(double number, bool uses1904, string? font)
    {
        if (IsDate)
        {
            var date = ExcelSerial.ToDay(number, uses1904);
            return new SheetCell(CellKind.Date, Shown(number, uses1904), number, date, Code, font);
        }

        return new SheetCell(CellKind.Number, Shown(number, uses1904), number, null, Code, font);
    }

    /// <summary>The number as a reader sees it; digits that <c>General</c> would hide behind an exponent are kept up to fifteen.</summary>
    private string Shown(double number, bool uses1904)
    {
        if (format is { IsValid: true } && Code != "@")
        {
            try
            {
                return format.Format(number, CultureInfo.InvariantCulture, uses1904);
            }
            catch (Exception outside) when (outside is ArgumentException or FormatException or OverflowException)
            {
                return Plain(number);
            }
        }

        return Plain(number);
    }

    private static string Plain(double number) => Math.Abs(number) < 1e15 && number == Math.Truncate(number)
        ? number.ToString("F0", CultureInfo.InvariantCulture)
        : number.ToString("G15", CultureInfo.InvariantCulture);
}

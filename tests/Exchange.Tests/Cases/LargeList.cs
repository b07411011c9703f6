using System.Globalization;
using System.Security;
using System.Text;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>A list of the form of case 31: few names, one tree over all, births of three precisions.</summary>
internal static class LargeList
{
    public const int Rows = 20_000;

    private static readonly string[] Header = ["Mã", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "LLCT", "Đơn vị", "Chức vụ", "Báo cáo cho"];
    private static readonly string[] Families = ["Bùi", "Quách", "Đinh", "Hà", "Bạch"];
    private static readonly string[] Given = ["Mẫu", "Thử", "Nghiệm", "Ước", "Chiếu"];

    public static string Code(int number) => $"CB{number.ToString("D6", CultureInfo.InvariantCulture)}";

    /// <summary>The list as text.</summary>
    public static string AsText(int rows = Rows) =>
        "\ufeff" + string.Concat(Enumerable.Range(0, rows + 1).Select(row => string.Join(',', Cells(row)) + "\r\n"));

    /// <summary>The list as a workbook.</summary>
    public static byte[] AsWorkbook(int rows = Rows)
    {
        var sheet = new StringBuilder();
        for (var row = 0; row <= rows; row++)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            var cells = Cells(row);
            for (var i = 0; i < cells.Length; i++)
            {
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cells[i])}</t></is></c>");
            }

            sheet.Append("</row>");
        }

        return XlsxFile.Of(sheet.ToString());
    }

    private static string[] Cells(int row)
    {
        if (row == 0)
        {
            return Header;
        }

        var birth = (row % 16) switch
        {
            0 => "1976",
            1 or 9 => "11/1969",
            _ => string.Create(CultureInfo.InvariantCulture, $"{13 + (row % 15)}/{1 + (row % 12):D2}/{1965 + (row % 35)}"),
        };
        var name = $"{Families[row % 5]} Văn {Given[row / 5 % 5]}";
        return [Code(row), name, "Nam", birth, "Mường", "CC", $"Xã số {(row % 40).ToString(CultureInfo.InvariantCulture)}", "Công chức", row == 1 ? string.Empty : Code(Math.Max(1, row / 5))];
    }
}

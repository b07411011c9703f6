using System.Globalization;
using System.Text;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Exchange.Exports.Csv;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Writes due items as CSV that a spreadsheet opens with one click: UTF-8 with byte order mark, quoted fields, and no text that it would take for a formula.</summary>
internal static class DueListCsv
{
    private const string DayForm = "yyyy-MM-dd";

    private static readonly (string Vi, string En, Func<DueItemView, string, string?> Value)[] Columns =
    [
        ("Ngày", "Day", (item, _) => Day(item.On)),
        ("Còn (ngày)", "Days left", (item, _) => item.DaysLeft.ToString(CultureInfo.InvariantCulture)),
        ("Loại việc", "Kind", (item, language) => item.KindName.In(language)),
        ("Mã cán bộ", "Official", (item, _) => item.Official),
        ("Họ và tên", "Name", (item, _) => item.OfficialName),
        ("Chức vụ", "Position", (item, _) => item.PositionName),
        ("Đơn vị", "Unit", (item, _) => item.UnitName),
        ("Quy hoạch", "Plan", (item, _) => item.PlanName),
        ("Việc phải làm", "To do", (item, language) => item.Action.In(language)),
        ("Căn cứ", "Document", (item, _) => item.Source.Document),
        ("Điều", "Article", (item, _) => item.Source.Article),
        ("Độ chắc chắn", "Certainty", (item, _) => item.Source.Certainty.ToString()),
        ("Ngày kèm theo", "Notice or other day", (item, _) => item.Notice is { } notice ? Day(notice) : null),
        ("Tình trạng", "State", (item, language) => item.StateName.In(language)),
        ("Ngày đã thông báo", "Notice given", (item, _) => item.NoticeGiven is { } given ? Day(given) : null),
    ];

    public static byte[] Write(IEnumerable<DueItemView> items, string language)
    {
        var text = new StringBuilder();
        Line(text, Columns.Select(column => language == "vi" ? column.Vi : column.En));
        foreach (var item in items)
        {
            Line(text, Columns.Select(column => column.Value(item, language)));
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string?> fields) => text.Append(CsvDialect.Neutral.Line(fields.Select(field => field ?? string.Empty)));

    private static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);
}

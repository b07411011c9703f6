using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Sixty-one items over twelve months, of three kinds, in parts of forty.</summary>
internal sealed class DueListStandIn(District district) : IDueListQueryGrain
{
    private const int AtOnce = 40;
    private static readonly Citation Decree = new("NĐ 135/2020/NĐ-CP", Certainty.Confirmed, "Điều 4");
    private static readonly Citation Guidance = new("HD 16-HD/BTCTW (15/2/2022)", Certainty.Recalled);
    private static readonly Month First = Month.Of(2022, 7);

    private static readonly (string Code, Bilingual Name, Citation Source)[] Kinds =
    [
        ("retirement", new Bilingual("Nghỉ hưu", "Retirement"), Decree),
        ("term-end", new Bilingual("Hết thời hạn bổ nhiệm, nhiệm kỳ", "End of an appointment"), Decree),
        ("review", new Bilingual("Rà soát quy hoạch phải làm", "Yearly review to hold"), Guidance),
    ];

    public Task<Outcome<Answer<DueListView>>> List(Caller caller, Reading reading, DueListRequest request)
    {
        var all = Enumerable.Range(0, 61).Select(Item).Where(item => request.Search is null || item.OfficialName?.Contains(request.Search, StringComparison.OrdinalIgnoreCase) == true).ToArray();
        var rows = all.Where(item => request.Kind is null || item.Kind == request.Kind).Where(item => request.Month is null || item.Month == request.Month).ToArray();
        var start = request.Cursor is null ? 0 : AtOnce;
        var page = new Page<DueItemView>([.. rows.Skip(start).Take(AtOnce)], rows.Length, rows.Length > start + AtOnce ? "40" : null);
        Month[] months = [.. Enumerable.Range(0, request.Months).Select(First.Plus)];
        var totals = Kinds.Select(kind =>
        {
            int[] counts = [.. months.Select(month => all.Count(item => item.Kind == kind.Code && item.Month == month))];
            return new DueTotal(kind.Code, kind.Name, counts, counts.Sum());
        });
        string[] hidden = caller.May(Right.ReadDiscipline, District.Id) ? [] : ["term-end"];
        return Task.FromResult<Outcome<Answer<DueListView>>>(district.Answer(
            new DueListView(District.WorkingDate, new DateOnly(2023, 6, 30), months, [.. totals], all.Length, 1, 4, page, hidden), reading));
    }

    private static DueItemView Item(int i)
    {
        var kind = Kinds[i % 7 == 6 ? 2 : i % 2];
        var month = First.Plus(i / 6);
        var on = month.FirstDay.AddDays((i % 6) * 5);
        var review = kind.Code == "review";
        return new DueItemView(
            kind.Code,
            kind.Name,
            on,
            month,
            on.DayNumber - District.WorkingDate.DayNumber,
            i == 0 ? "overdue" : i < 5 ? "now" : review ? "attention" : "on-time",
            i == 0 ? new Bilingual("quá hạn", "overdue") : i < 5 ? new Bilingual("làm ngay", "do now") : review ? new Bilingual("cần xử lý", "to be handled") : new Bilingual("đúng hạn", "on time"),
            new Bilingual("ra thông báo, quyết định", "notify and decide"),
            kind.Source,
            "u-interior",
            "Phòng Nội vụ",
            review ? null : $"o-{i}",
            review ? null : $"Phạm Văn Thử {i:00}",
            review ? null : "p-int-head",
            review ? null : "Trưởng phòng Nội vụ",
            review ? "2025-2030/u-interior" : null,
            review ? "Quy hoạch chức danh Phòng Nội vụ 2025-2030" : null,
            null);
    }
}

using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>What the year's review of a plan did and is still to do: out and in, with reasons and articles.</summary>
internal static class ReviewListMaker
{
    public static TableReport Make(ExportCase asked)
    {
        var review = YearlyReview.Of(asked);
        var columns = Columns(asked);
        (string Name, IReadOnlyList<ReviewEntry> Entries)[] parts =
        [
            (asked.T("Đã đưa ra khỏi quy hoạch trong năm", "Taken out of the plan during the year"), review.Left),
            (asked.T("Đề nghị đưa ra khỏi quy hoạch", "Proposed to be taken out"), review.Leaving),
            (asked.T("Đã bổ sung vào quy hoạch trong năm", "Added to the plan during the year"), review.Entered),
        ];
        return new TableReport
        {
            Name = asked.T("Rà soát ", "Review ") + Written.Number(asked.View.AsOf.Year),
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title =
            [
                asked.T("KẾT QUẢ RÀ SOÁT, BỔ SUNG QUY HOẠCH NĂM ", "REVIEW OF THE PLAN IN ") + Written.Number(asked.View.AsOf.Year),
                asked.View.Roster.Plans.Name[asked.Plan],
            ],
            Columns = columns.Columns,
            Rows = [.. parts.SelectMany((part, place) => columns.Rows(part.Entries).Prepend(new SectionRow(Numerals.Roman(place + 1), part.Name, 1)))],
            Totals = [string.Join("; ", parts.Select(part => $"{part.Name}: {Written.Number(part.Entries.Count)}")) + "."],
            Notes = PersonColumns.Left(asked, ratings: true),
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static ColumnSet<ReviewEntry> Columns(ExportCase asked)
    {
        OfficialSummary? Person(ReviewEntry entry) => entry.Nominee.Name is null ? null : asked.People.Summary(asked.View.Roster.Officials.Row(entry.Nominee.Official));
        return new ColumnSet<ReviewEntry>(asked.T("TT", "No"))
            .AddPerson(asked, Person)
            .Add(30, entry => TableCell.Of(Written.Post(entry.Nominee.Post, entry.Nominee.UnitName)), asked.T("Chức vụ, đơn vị công tác hiện nay", "Present post and unit"))
            .Add(30, entry => TableCell.Of(entry.Nominee.PositionName), asked.T("Chức danh quy hoạch", "Planned for"))
            .Add(12, entry => TableCell.Of(entry.On), asked.T("Ngày", "Day"))
            .Add(34, entry => TableCell.Of(entry.Reason), asked.T("Lý do", "Reason"))
            .Add(24, entry => TableCell.Of(entry.Source), asked.T("Căn cứ", "Document and article"));
    }
}

using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Grains.Organisation;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>Posts and who holds them, unit by unit, vacant seats included.</summary>
internal static class StaffListMaker
{
    public static TableReport Make(ExportCase asked)
    {
        var view = asked.View;
        var organisation = new OrganisationViewer(view);
        var positions = organisation.PositionsInOrder().Where(row => asked.Scope.Covers(view.UnitOf(row))).Select(organisation.Position).ToArray();
        var columns = Columns(asked);
        return new TableReport
        {
            Name = asked.T("Chức vụ", "Posts"),
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title = [asked.T("DANH SÁCH CHỨC VỤ VÀ NGƯỜI GIỮ CHỨC VỤ", "POSTS AND WHO HOLDS THEM")],
            Columns = columns.Columns,
            Rows = [.. Sections(positions, columns)],
            Totals =
            [
                asked.T(
                    $"Tổng số: {positions.Length} chức vụ, {positions.Sum(position => position.Seats)} chỗ; khuyết {positions.Sum(position => position.Vacant)}.",
                    $"Total: {positions.Length} positions, {positions.Sum(position => position.Seats)} seats; vacant {positions.Sum(position => position.Vacant)}."),
            ],
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static ColumnSet<Line> Columns(ExportCase asked)
    {
        OfficialSummary? Person(Line line) =>
            line.Holder is { Name: not null } holder ? asked.People.Summary(asked.View.Roster.Officials.Row(holder.Official)) : null;
        return new ColumnSet<Line>(asked.T("TT", "No"))
            .Add(34, line => TableCell.Of(line.Position.Name), asked.T("Chức vụ", "Position"))
            .Add(8, line => TableCell.Of(line.IsFirst ? line.Position.Seats : null), asked.T("Số lượng", "Seats"))
            .AddPerson(asked, Person)
            .Add(16, line => TableCell.Of(line.Holder is { } holder ? Name(asked, holder.Capacity) : asked.T("khuyết", "vacant")), asked.T("Hình thức", "Capacity"))
            .Add(12, line => TableCell.Of(line.Holder?.From), asked.T("Từ ngày", "From"))
            .Add(12, line => TableCell.Of(line.Holder?.TermEnds), asked.T("Hết thời hạn", "Term ends"))
            .Add(12, line => TableCell.Of(line.Holder?.Retires), asked.T("Nghỉ hưu", "Retires"));
    }

    private static string Name(ExportCase asked, Capacity capacity) => capacity switch
    {
        Capacity.Acting => asked.T("quyền, phụ trách", "acting"),
        Capacity.Concurrent => asked.T("kiêm nhiệm", "concurrent"),
        _ => asked.T("chính thức", "full"),
    };

    private static IEnumerable<TableRow> Sections(IEnumerable<PositionView> positions, ColumnSet<Line> columns)
    {
        var unitNumber = 0;
        foreach (var unit in positions.GroupBy(position => position.Unit))
        {
            yield return new SectionRow(Numerals.Roman(++unitNumber), unit.First().UnitName, 1);
            foreach (var row in columns.Rows(unit.SelectMany(Lines)))
            {
                yield return row;
            }
        }
    }

    /// <summary>A line for each holder and one for each vacant seat.</summary>
    private static IEnumerable<Line> Lines(PositionView position) => position.Holders.Cast<HolderView?>()
        .Concat(Enumerable.Repeat<HolderView?>(null, position.Vacant))
        .Select((holder, place) => new Line(position, holder, place == 0));

    private sealed record Line(PositionView Position, HolderView? Holder, bool IsFirst);
}

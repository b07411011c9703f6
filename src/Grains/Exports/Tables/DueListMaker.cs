using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.DueLists;
using CadreOrleans.Roster.DueList;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The due list of the next twelve months: the items that the caller may see, by day, with the article of each.</summary>
internal static class DueListMaker
{
    public static TableReport Make(ExportCase asked)
    {
        var (view, viewer) = (asked.View, new DueItemViewer(asked.View));
        var workspace = view.Roster.Version.Workspace.Value;
        UnitId? unit = asked.Request.Unit is { } named ? new UnitId(named) : null;
        var items = DueListReader.Read(view, unit, DueListRequest.UsualMonths).Where(item => asked.Caller.MaySee(item.Needs, workspace)).Select(viewer.Item).ToArray();
        var columns = Columns(asked);
        string[] hidden = [.. Enum.GetValues<DueKind>().Where(kind => !asked.Caller.MaySee(DueItem.NeedsOf(kind), workspace)).Select(kind => DueTexts.Name(kind).In(asked.Language))];
        return new TableReport
        {
            Name = asked.T("Việc đến hạn", "Due list"),
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title = [asked.T("DANH SÁCH VIỆC ĐẾN HẠN", "DUE LIST"), $"{Written.Day(view.AsOf)} - {Written.Day(DueListReader.LastDay(view.AsOf, DueListRequest.UsualMonths))}"],
            Columns = columns.Columns,
            Rows = [.. columns.Rows(items)],
            Totals = [asked.T($"Tổng số: {items.Length} việc.", $"Total: {items.Length} items.")],
            Notes = hidden.Length == 0
                ? []
                : [asked.T("Không hiển thị hết vì người lập không có quyền xem: ", "Not or not wholly shown, for want of a right: ") + string.Join(", ", hidden) + "."],
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static ColumnSet<DueItemView> Columns(ExportCase asked) => new ColumnSet<DueItemView>(asked.T("TT", "No"))
        .Add(12, item => TableCell.Of((DateOnly?)item.On), asked.T("Ngày", "Day"))
        .Add(8, item => TableCell.Of(item.DaysLeft), asked.T("Còn (ngày)", "Days left"))
        .Add(22, item => TableCell.Of(item.KindName.In(asked.Language)), asked.T("Loại việc", "Kind"))
        .Add(24, item => TableCell.Of(item.OfficialName), asked.T("Họ và tên", "Name"))
        .Add(28, item => TableCell.Of(Written.Post(item.PositionName, item.UnitName)), asked.T("Chức vụ, đơn vị", "Post and unit"))
        .Add(24, item => TableCell.Of(item.PlanName), asked.T("Quy hoạch", "Plan"))
        .Add(34, item => TableCell.Of(item.Action.In(asked.Language)), asked.T("Việc phải làm", "To do"))
        .Add(26, item => TableCell.Of(Written.Source(item.Source)), asked.T("Căn cứ", "Document and article"))
        .Add(12, item => TableCell.Of(item.StateName.In(asked.Language)), asked.T("Tình trạng", "State"));
}

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Grains.Organisation;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>
/// The committee's statistical tables: bodies, leaders by unit, nominees by plan, each by cohort, women, minorities, degree, political theory and state
/// management. Members and leaders count at their age on the day, nominees at the reference month of the position.
/// </summary>
internal static class StructureMaker
{
    public static IReadOnlyList<TableReport> Make(ExportCase asked) =>
    [
        Table(asked, asked.T("Tập thể", "Bodies"), asked.T("BIỂU THỐNG KÊ CẤP ỦY, TẬP THỂ", "STATISTICS OF BODIES"), Bodies(asked)),
        Table(asked, asked.T("Lãnh đạo, quản lý", "Leaders"), asked.T("BIỂU THỐNG KÊ CÁN BỘ LÃNH ĐẠO, QUẢN LÝ", "STATISTICS OF LEADERS"), Leaders(asked)),
        Table(asked, asked.T("Quy hoạch", "Plans"), asked.T("BIỂU THỐNG KÊ CÁN BỘ QUY HOẠCH", "STATISTICS OF NOMINEES"), Plans(asked)),
    ];

    private static TableReport Table(ExportCase asked, string name, string title, IEnumerable<StructureRow> rows)
    {
        StructureRow[] counted = [.. rows];
        var columns = StructureColumns.Of(asked);
        return new TableReport
        {
            Name = name,
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title = [title],
            Columns = columns.Columns,
            Rows = [.. columns.Rows(counted)],
            Totals = [asked.T($"Tổng số dòng: {counted.Length}; cộng: {counted.Sum(row => row.People)} đ/c.", $"Rows: {counted.Length}; in all: {counted.Sum(row => row.People)} people.")],
            Notes = [asked.T("Một người có thể có ở nhiều dòng; mỗi dòng tính một người một lần.", "One person can stand in several rows; each row counts a person once.")],
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static IEnumerable<StructureRow> Bodies(ExportCase asked)
    {
        var (view, counter) = (asked.View, new StructureCounter(asked.View));
        return view.Positions
            .Where(position => view.TitleOf(position)?.Kind == TitleKind.Membership && asked.Scope.Covers(view.UnitOf(position)))
            .OrderBy(position => view.Unit(view.UnitOf(position)).Order).ThenBy(position => view.Position(position).Order).ThenBy(position => position)
            .Select(position => counter.Count(
                Written.Post(view.Position(position).Name, view.Unit(view.UnitOf(position)).Name),
                view.HoldersOf(position).Select(held => (view.Roster.Incumbencies.Official[held], Month.Of(view.AsOf)))));
    }

    private static IEnumerable<StructureRow> Leaders(ExportCase asked)
    {
        var (view, counter) = (asked.View, new StructureCounter(asked.View));
        var leaders = view.Positions
            .Where(position => view.TitleOf(position)?.Kind == TitleKind.Leadership && asked.Scope.Covers(view.UnitOf(position)))
            .SelectMany(position => view.HoldersOf(position), (position, held) => (Unit: view.UnitOf(position), Held: held))
            .Where(one => view.Roster.Incumbencies.Capacity[one.Held] != Capacity.Acting)
            .ToLookup(one => one.Unit, one => view.Roster.Incumbencies.Official[one.Held]);
        return new OrganisationViewer(view).UnitsInOrder().Where(unit => leaders[unit.Row].Any())
            .Select(unit => counter.Count(view.Unit(unit.Row).Name, leaders[unit.Row].Select(official => (official, Month.Of(view.AsOf)))));
    }

    private static IEnumerable<StructureRow> Plans(ExportCase asked)
    {
        var (view, reading, counter) = (asked.View, new PlanReading(asked.View), new StructureCounter(asked.View));
        var nominations = view.Roster.Nominations;
        return Enumerable.Range(0, view.Roster.Plans.Count)
            .Where(plan => view.Roster.Plans.OpenedOn[plan] <= view.AsOf && asked.Scope.Covers(reading.UnitOf(plan)))
            .OrderByDescending(plan => view.Roster.Plans.Ids[plan].Term, StringComparer.Ordinal)
            .ThenBy(plan => view.Roster.Plans.Kind[plan] == PlanKind.Titles)
            .ThenBy(plan => view.Roster.Plans.Name[plan], NameOrder.Texts)
            .Select(plan => counter.Count(
                view.Roster.Plans.Name[plan],
                reading.Open(plan).Select(row => (nominations.Official[row], reading.ReferenceMonth(nominations.Position[row], reading.TermOf(plan))))));
    }
}

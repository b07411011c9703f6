using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Grains.Organisation;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The summary list of officials (danh sách trích ngang): unit by unit, in each by name as Vietnamese lists have it.</summary>
internal static class SummaryListMaker
{
    public static TableReport Make(ExportCase asked)
    {
        var view = asked.View;
        var order = new OrganisationViewer(view).UnitsInOrder().Select((unit, place) => (unit.Row, place)).ToDictionary();
        var officials = view.OfficialsInPost.Where(row => asked.Scope.CoversOfficial(row, view.AsOf)).ToArray();
        var units = officials.GroupBy(row => asked.Scope.UnitOf(row, view.AsOf)).OrderBy(unit => order.GetValueOrDefault(unit.Key, int.MaxValue)).ToArray();
        var rated = asked.May(Right.ReadAssessment);
        var columns = new ColumnSet<int>(asked.T("TT", "No"))
            .AddPerson(asked, asked.People.Summary)
            .AddFile(asked, asked.People.File)
            .Add(30, row => TableCell.Of(Post(asked.People.Summary(row))), asked.T("Chức vụ, đơn vị công tác hiện nay", "Present post and unit"))
            .Add(12, row => Written.Cell(asked.People.File(row).Facts.ServiceEntry), asked.T("Ngày tuyển dụng", "Entry into service"))
            .Add(12, row => TableCell.Of(asked.People.Summary(row).Retires), asked.T("Nghỉ hưu", "Retires"))
            .If(rated, more => more.AddRatings(asked, asked.People.File));
        var rows = new List<TableRow>();
        foreach (var (unit, place) in units.Select((unit, place) => (unit, place)))
        {
            rows.Add(new SectionRow(Numerals.Roman(place + 1), unit.Key < 0 ? "-" : view.Unit(unit.Key).Name, 1));
            rows.AddRange(columns.Rows(unit.OrderBy(row => asked.People.Summary(row).Name, NameOrder.Names).ThenBy(row => row)));
        }

        var women = officials.Count(row => asked.People.Summary(row).Sex == Sex.Female);
        return new TableReport
        {
            Name = asked.T("Trích ngang", "Summaries"),
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title = [asked.T("DANH SÁCH TRÍCH NGANG CÁN BỘ", "SUMMARY LIST OF OFFICIALS")],
            Columns = columns.Columns,
            Rows = rows,
            Totals =
            [
                asked.T(
                    $"Tổng số: {officials.Length} đ/c; nữ: {women} = {Written.Share(women, officials.Length, "vi")}.",
                    $"Total: {officials.Length} people; women: {women} = {Written.Share(women, officials.Length, "en")}."),
            ],
            Notes = PersonColumns.Left(asked, rated),
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static string Post(OfficialSummary person) => Written.Post(person.PrincipalPost, person.UnitName);
}

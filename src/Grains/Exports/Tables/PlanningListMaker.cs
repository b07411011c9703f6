using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Exports.Tables;
using CadreOrleans.Grains.Plans;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The planning list (danh sách quy hoạch; domain notes 8.2): a section for every position, those with nobody included, so that no gap is overlooked.</summary>
internal static class PlanningListMaker
{
    public static TableReport Make(ExportCase asked)
    {
        var viewer = new PlanViewer(asked.View, asked.Caller);
        var detail = viewer.Detail(asked.Plan, NominationOrder.Votes);
        var rated = asked.People.Sees && asked.May(Right.ReadAssessment);
        var columns = Columns(asked, detail, rated);
        var people = detail.Positions.SelectMany(position => position.Nominees).Select(nominee => nominee.Official).Distinct().Select(asked.View.Roster.Officials.Row).ToArray();
        return new TableReport
        {
            Name = asked.T("Quy hoạch ", "Plan ") + detail.Plan.Term,
            Language = asked.Language,
            Letterhead = asked.Letterhead,
            Title =
            [
                asked.T("DANH SÁCH QUY HOẠCH", "PLANNING LIST"),
                detail.Plan.Name,
                string.Join("; ", new[]
                {
                    detail.Plan.Decision is { } decision ? asked.T("Quyết định ", "Decision ") + decision : asked.T("Chưa phê duyệt", "Not approved"),
                    detail.Plan.Regime?.In(asked.Language),
                    detail.Plan.ProposalOnly ? asked.T("chỉ đề xuất, cấp trên quyết định", "proposal only: a higher level decides") : null,
                }.OfType<string>()),
            ],
            Columns = columns.Columns,
            Rows = [.. Sections(detail.Positions, columns)],
            Totals = [Totals(asked, detail, people)],
            Notes = [.. Ballots(asked, viewer.Steps(asked.Plan), detail), .. PersonColumns.Left(asked, rated)],
            Signatures = [asked.T("NGƯỜI LẬP BIỂU", "PREPARED BY"), asked.T("THỦ TRƯỞNG CƠ QUAN", "HEAD OF THE BODY")],
            Provenance = asked.Provenance,
        };
    }

    private static ColumnSet<PlanNominee> Columns(ExportCase asked, PlanDetail detail, bool rated)
    {
        OfficialSummary? Person(PlanNominee nominee) => nominee.Name is null ? null : asked.People.Summary(asked.View.Roster.Officials.Row(nominee.Official));
        OfficialFile? File(PlanNominee nominee) => nominee.Name is null ? null : asked.People.File(asked.View.Roster.Officials.Row(nominee.Official));
        var columns = new ColumnSet<PlanNominee>(asked.T("TT", "No"))
            .AddPerson(asked, Person)
            .If(asked.People.Sees, more => more.AddFile(asked, File))
            .Add(30, nominee => TableCell.Of(Written.Post(nominee.Post, nominee.UnitName)), asked.T("Chức vụ, đơn vị công tác hiện nay", "Present post and unit"))
            .Add(28, nominee => TableCell.Of(nominee.PositionName), asked.T("Chức danh quy hoạch nhiệm kỳ ", "Planned for in ") + detail.Plan.Term)
            .If(detail.Positions.Any(position => position.Nominees.Any(nominee => nominee.SubjectGroup is not null)), more => more
                .Add(8, nominee => TableCell.Of(nominee.SubjectGroup), asked.T("Đối tượng", "Subject group")));
        foreach (var (step, place) in Steps(detail).Select((step, place) => (step, place)))
        {
            StepVotes? Vote(PlanNominee nominee) => nominee.Votes?.FirstOrDefault(vote => vote.Step == step);
            var (results, ballot) = (asked.T("Kết quả giới thiệu", "Ballots"), asked.T("HN", "Ballot ") + Written.Number(place + 1));
            columns
                .Add(8, nominee => TableCell.Of(Vote(nominee)?.Votes), results, ballot)
                .Add(8, nominee => Vote(nominee) is { } vote ? TableCell.Share(vote.Votes, vote.Convened) : default, results, asked.T("% triệu tập ", "% of convened, ") + ballot);
        }

        return columns
            .If(rated, more => more.AddRatings(asked, File))
            .Add(16, nominee => TableCell.Of(Remark(asked, nominee)), asked.T("Ghi chú", "Remarks"));
    }

    /// <summary>Numbers of the steps at which somebody got votes: the lists of offices number the ballots, not the steps.</summary>
    private static IEnumerable<int> Steps(PlanDetail detail) =>
        detail.Positions.SelectMany(position => position.Nominees).SelectMany(nominee => nominee.Votes ?? []).Select(vote => vote.Step).Distinct().Order();

    /// <summary>Which conference each ballot was.</summary>
    private static IEnumerable<string> Ballots(ExportCase asked, StepList steps, PlanDetail detail) => Steps(detail).Select((step, place) =>
        asked.T("HN", "Ballot ") + Written.Number(place + 1) + ": " + (steps.Steps.FirstOrDefault(one => one.Number == step)?.Name.In(asked.Language) ?? Written.Number(step)) + ".");

    private static string Remark(ExportCase asked, PlanNominee nominee) => string.Join("; ", new[]
    {
        nominee.Name is null ? asked.T("dữ liệu đã xóa", "data erased") : null,
        nominee.FromOutside ? asked.T("nguồn từ nơi khác", "from outside") : null,
        nominee.Stalled ? asked.T("quy hoạch treo", "stalled") : null,
    }.OfType<string>());

    /// <summary>By unit, where there are several, and by position in it.</summary>
    private static IEnumerable<TableRow> Sections(IReadOnlyList<PlannedPosition> positions, ColumnSet<PlanNominee> columns)
    {
        var units = positions.GroupBy(position => position.Unit).ToArray();
        var (unitNumber, number) = (0, 0);
        foreach (var unit in units)
        {
            if (units.Length > 1)
            {
                yield return new SectionRow(Numerals.Roman(++unitNumber), unit.First().UnitName, 1);
                number = 0;
            }

            foreach (var position in unit)
            {
                number++;
                yield return units.Length > 1 ? new SectionRow(Written.Number(number), position.Name, 2) : new SectionRow(Numerals.Roman(number), position.Name, 1);
                foreach (var row in columns.Rows(position.Nominees))
                {
                    yield return row;
                }
            }
        }
    }

    private static string Totals(ExportCase asked, PlanDetail detail, int[] people)
    {
        var women = people.Count(row => !asked.View.Roster.Officials.Erased[row] && asked.People.Summary(row).Sex == Sex.Female);
        return asked.T(
            $"Tổng số: {people.Length} đ/c, {detail.Plan.Nominations} lượt quy hoạch; nữ: {women} = {Written.Share(women, people.Length, "vi")}.",
            $"Total: {people.Length} people, {detail.Plan.Nominations} nominations; women: {women} = {Written.Share(women, people.Length, "en")}.");
    }
}

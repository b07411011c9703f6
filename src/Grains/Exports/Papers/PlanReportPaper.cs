using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Grains.Access;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the report on a plan: a page for each post with incumbents, bench and what each nominee still lacks, with the article that asks for it.</summary>
internal static class PlanReportPaper
{
    private const int MonthsOfYear = 12;

    public static FieldSet Fill(ExportCase asked)
    {
        var (detail, reading) = (PlanFields.Detail(asked), new PlanReading(asked.View));
        return PlanFields.Of(asked, detail.Plan)
            .With("posts", detail.Positions.Select((position, place) => Post(asked, reading, position, place + 1)));
    }

    private static FieldSet Post(ExportCase asked, PlanReading reading, PlannedPosition position, int number) => new FieldSet()
        .With("number", Written.Number(number))
        .With("post", position.Name)
        .With("unit", position.UnitName)
        .With("seats", Written.Number(position.Seats))
        .With("holders", position.Holders.Count == 0 ? asked.T("(khuyết)", "(vacant)") : string.Join("; ", position.Holders))
        .With("vacant", position.FallsVacant is { } day ? Written.Day(day) : asked.T("chưa xác định", "not foreseen"))
        .With("proposal", position.ProposalOnly ? asked.T("Cấp trên quyết định: chỉ đề xuất.", "A higher level decides: proposal only.") : string.Empty)
        .With("bench", position.Nominees.Count == 0 ? asked.T("Chưa có người trong quy hoạch.", "Nobody is planned for it.") : string.Empty)
        .With("nominees", position.Nominees.Select((nominee, place) => PlanFields.Nominee(asked, nominee, place + 1)
            .With("age", nominee.AgeMonths is { } months ? Written.Number(months / MonthsOfYear) : string.Empty)
            .With("cohort", Written.Number(nominee.Cohort))
            .With("left", Written.Number(nominee.MonthsLeft))
            .With("gaps", Gaps(asked, reading, nominee))));

    private static string Gaps(ExportCase asked, PlanReading reading, PlanNominee nominee)
    {
        var (roster, workspace) = (asked.View.Roster, asked.View.Roster.Version.Workspace.Value);
        var judged = reading.Judge(roster.Officials.Row(nominee.Official), roster.Positions.Find(new PositionId(nominee.Position)), reading.TermOf(asked.Plan));
        return judged is null
            ? asked.T("không xét được", "cannot be judged")
            : string.Join("\n", judged.Gaps.Select(gap => Sentence(asked, asked.Caller.Shown(gap, workspace))));
    }

    private static string Sentence(ExportCase asked, Finding finding)
    {
        var name = RuleTexts.Name(finding.Rule).In(asked.Language);
        var evidence = finding.IsWithheld ? string.Empty : ": " + RuleTexts.Evidence(finding).In(asked.Language);
        return $"- {name}{evidence} ({Written.Source(finding.Source)})";
    }
}

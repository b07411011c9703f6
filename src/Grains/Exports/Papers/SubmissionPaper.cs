using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Exports.Word;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the submission of a plan (tờ trình) with its numbers, its structure and its list.</summary>
internal static class SubmissionPaper
{
    public static FieldSet Fill(ExportCase asked)
    {
        var detail = PlanFields.Detail(asked);
        var (nominations, reading) = (asked.View.Roster.Nominations, new PlanReading(asked.View));
        var structure = new StructureCounter(asked.View).Count(
            detail.Plan.Name,
            reading.Open(asked.Plan).Select(row => (nominations.Official[row], reading.ReferenceMonth(nominations.Position[row], reading.TermOf(asked.Plan)))));
        var university = structure.Degrees.Where(degree => degree.Key >= DegreeLevel.University).Sum(degree => degree.Value);
        var theory = structure.Theory.Where(level => level.Key >= PoliticalTheoryLevel.Intermediate).Sum(level => level.Value);
        string Share(int part) => Written.Share(part, structure.People, asked.Language);
        return PlanFields.Of(asked, detail.Plan)
            .With("women", Written.Number(structure.Women)).With("womenShare", Share(structure.Women))
            .With("minority", Written.Number(structure.Minority)).With("minorityShare", Share(structure.Minority))
            .With("first", Written.Number(structure.Cohorts[0])).With("second", Written.Number(structure.Cohorts[1])).With("third", Written.Number(structure.Cohorts[2]))
            .With("university", Written.Number(university)).With("universityShare", Share(university))
            .With("theory", Written.Number(theory)).With("theoryShare", Share(theory))
            .With("nominees", detail.Positions.SelectMany(position => position.Nominees).Select((nominee, place) => PlanFields.Nominee(asked, nominee, place + 1)))
            .With("notes", detail.Plan.ProposalOnly
                ? asked.T("Các chức danh do cấp trên quyết định: danh sách này là đề xuất.", "A higher level decides about these positions: this list is a proposal.")
                : string.Empty);
    }
}

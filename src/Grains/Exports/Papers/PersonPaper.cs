using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Exchange.Exports.Word;

namespace CadreOrleans.Grains.Exports.Papers;

/// <summary>Fills the summary of a person (trích ngang) with what the caller may see of the file; what is withheld is named.</summary>
internal static class PersonPaper
{
    public static FieldSet Fill(ExportCase asked)
    {
        var file = asked.People.File(asked.Official);
        var facts = file.Facts;
        var entries = file.Entries.ToLookup(entry => entry.Entry.GetType());
        return asked.Fields()
            .With("name", facts.Name.ToUpper(Domain.Regulations.BilingualTexts.Vietnamese))
            .With("sex", Written.Sex(facts.Sex).In(asked.Language))
            .With("birth", Written.Partial(facts.Birth))
            .With("birthplace", facts.Birthplace)
            .With("home", facts.HomeText)
            .With("residence", facts.Residence)
            .With("ethnicity", facts.Ethnicity)
            .With("religion", facts.Religion ?? asked.T("không", "none"))
            .With("serviceEntry", Written.Partial(facts.ServiceEntry))
            .With("partyAdmission", Written.Partial(facts.PartyAdmission))
            .With("partyConfirmation", Written.Partial(facts.PartyConfirmation))
            .With("degree", Written.Degree(file, asked.Language))
            .With("theory", Written.Level(file.PoliticalTheory, asked.Language))
            .With("management", Written.Level(file.StateManagement, asked.Language))
            .With("post", Written.Post(file.Summary.PrincipalPost, file.Summary.UnitName))
            .With("retires", Written.Day(file.Summary.Retires))
            .With("career", file.Career.Reverse().Select(Career))
            .With("studies", file.Entries.Reverse().Select(entry => (entry.On, What: Study(asked, entry.Entry))).Where(study => study.What is not null).Select(study => Dated(study.On, study.What!)))
            .With("assessments", entries[typeof(AssessmentEntry)].Select(entry => (AssessmentEntry)entry.Entry).OrderByDescending(entry => entry.Year).Select(entry => new FieldSet()
                .With("year", Written.Number(entry.Year))
                .With("level", RuleTexts.Word(entry.Level).In(asked.Language))))
            .With("disciplines", entries[typeof(DisciplineEntry)].Select(entry => Dated(entry.On, Measure(asked, (DisciplineEntry)entry.Entry))))
            .With("plans", file.Plans.Select(plan => new FieldSet()
                .With("term", plan.Plan.Split('/')[0])
                .With("position", plan.Name)
                .With("unit", plan.UnitName)
                .With("since", Written.Day(plan.Since))))
            .With("notes", Withheld(asked));
    }

    private static FieldSet Career(CareerEntry entry) => new FieldSet()
        .With("from", Written.Day(entry.From))
        .With("until", Written.Day(entry.Until))
        .With("post", entry.Name)
        .With("unit", entry.UnitName);

    private static FieldSet Dated(DateOnly on, string what) => new FieldSet().With("on", Written.Day(on)).With("what", what);

    private static string? Study(ExportCase asked, FileEntry entry) => entry switch
    {
        DegreeEntry degree => string.Join(", ", new[] { Written.Level(degree.Level, asked.Language), degree.Field }.Where(part => !string.IsNullOrEmpty(part))),
        TrainingEntry { PoliticalTheory: not PoliticalTheoryLevel.None } training =>
            asked.T("Lý luận chính trị: ", "Political theory: ") + Written.Level(training.PoliticalTheory, asked.Language),
        TrainingEntry { StateManagement: not StateManagementLevel.None } training =>
            asked.T("Quản lý nhà nước: ", "State management: ") + Written.Level(training.StateManagement, asked.Language),
        TrainingEntry training => training.Subject ?? asked.T("Bồi dưỡng", "Training"),
        _ => null,
    };

    private static string Measure(ExportCase asked, DisciplineEntry entry) =>
        $"{RuleTexts.Word(entry.Form).In(asked.Language)} ({RuleTexts.Word(entry.Track).In(asked.Language)})";

    private static string Withheld(ExportCase asked)
    {
        List<string> parts = [];
        if (!asked.May(Right.ReadAssessment))
        {
            parts.Add(asked.T("xếp loại", "assessments"));
        }

        if (!asked.May(Right.ReadDiscipline))
        {
            parts.Add(asked.T("kỷ luật", "discipline"));
        }

        return parts.Count == 0 ? string.Empty : asked.T("Không hiển thị vì người lập không có quyền xem: ", "Left out, for want of a right: ") + string.Join(", ", parts) + ".";
    }
}

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>The templates that come with the product. A planner who wants another form edits one in Word and lays it into the folder of templates.</summary>
public static class PaperTemplates
{
    /// <summary>The template of a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="style">Whose form it has.</param>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    public static byte[] Build(PaperKind paper, AuthorityStyle style, string language)
    {
        var builder = new TemplateBuilder().Head(style, language);
        return (paper switch
        {
            PaperKind.PersonSummary => PersonTemplate.Write(builder, language),
            PaperKind.Submission => PlanTemplates.Submission(builder, language),
            PaperKind.BallotPaper => PlanTemplates.BallotPaper(builder, language),
            PaperKind.CountRecord => PlanTemplates.CountRecord(builder, language),
            PaperKind.ReviewMinutes => PlanTemplates.ReviewMinutes(builder, language),
            PaperKind.PlanReport => ReportTemplates.Plan(builder, language),
            _ => ReportTemplates.District(builder, language),
        }).Build();
    }

    /// <summary>Name of the file that replaces a template in the folder of templates.</summary>
    /// <param name="code">Code of the paper, as the exports list it.</param>
    /// <param name="style">Whose form it has.</param>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    public static string FileName(string code, AuthorityStyle style, string language) =>
        $"{code}.{(style == AuthorityStyle.Party ? "party" : "state")}.{language}.docx";
}

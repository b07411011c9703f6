using System.Text;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// A degree of the level asked for is in a field that fits the post (requirement R3: chuyên ngành phù hợp). A degree whose field is not recorded
/// leaves it unknown.
/// </summary>
public sealed class FieldOfStudy : IRule
{
    /// <inheritdoc/>
    public string Code => "field-of-study";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Requirement.Fields.Count == 0)
        {
            return null;
        }

        var degrees = asked.Candidate.Degrees.Where(degree => degree.Fact.Level >= asked.Requirement.MinimumDegree && degree.Fact.Level > DegreeLevel.None).ToArray();
        var fitting = Array.FindAll(degrees, degree => Fits(degree, asked.Requirement.Fields));
        var certain = Array.Exists(fitting, degree => degree.Fact.Awarded.Latest <= asked.On);
        var possible = Array.Exists(fitting, degree => degree.Fact.Awarded.Earliest <= asked.On)
            || Array.Exists(degrees, degree => degree.Fact.Field is null && degree.Fact.Awarded.Earliest <= asked.On);
        return this.Answer(
            RuleKind.Hard,
            certain ? Verdict.Satisfied : Answers.Between(possible, false),
            asked.Requirement.Source,
            [string.Join(", ", asked.Requirement.Fields)],
            fitting.Select(degree => (DateOnly?)degree.Fact.Awarded.Latest).Min(),
            which: certain ? "fits" : possible ? "unrecorded" : "none");
    }

    private static bool Fits(Dated<DegreeAwarded> degree, IReadOnlyList<string> fields) =>
        degree.Fact.Field is { } written
        && fields.Any(field => written.Normalize(NormalizationForm.FormC).StartsWith(field.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase));
}

using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// Nobody heads one unit in one title for more than two consecutive terms (NĐ 138/2020/NĐ-CP, article 41; requirement R25). A term of which at least half
/// was served counts as one.
/// </summary>
public sealed class ConsecutiveTerms : IRule
{
    /// <inheritdoc/>
    public string Code => "consecutive-terms";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.Appointment.At(asked.On) is not { } regime
            || asked.Requirement.Title is not { } title
            || asked.Pack.FindTitle(title) is not { IsHead: true })
        {
            return null;
        }

        var begins = asked.HasReferenceMonth() && asked.Term!.Starts.FirstDay is var start && start > asked.On ? start : asked.On;
        var held = asked.Candidate.Career.Where(post => post.Title?.Code == title && post.Unit == asked.Requirement.Unit && post.Capacity != Capacity.Acting);
        if (CareerDays.RunSince(held, asked.On) is not { } since)
        {
            return null;
        }

        var term = regime.TermMonths.Value;
        var most = regime.MaximumConsecutiveTerms.Value;
        var terms = (CareerDays.Months(since, begins) + (term / 2)) / term;
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(terms < most),
            regime.MaximumConsecutiveTerms.Source,
            [Argument.Of(terms), Argument.Of(most), Argument.Of(since)],
            until: asked.HasReferenceMonth() ? null : since.AddMonths((most * term) - (term / 2)));
    }
}

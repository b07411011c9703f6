using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>The present post has been held long enough before a rotation: three years under QĐ 98-QĐ/TW (2017); later regimes ask for none.</summary>
public sealed class RotationHeldPost : IRule
{
    /// <inheritdoc/>
    public string Code => "rotation-held-post";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Rotation || asked.Pack.Regimes.Rotation.At(asked.On)?.HeldMonths is not { Value: > 0 } needed)
        {
            return null;
        }

        var since = asked.Candidate.Career
            .Where(post => post.HeldOn(asked.On) && post.Capacity == Capacity.Full)
            .Select(post => (DateOnly?)post.From)
            .Max();
        return since is { } first
            ? this.Answer(
                RuleKind.Hard,
                Answers.Verdict(first.AddMonths(needed.Value) <= asked.On),
                needed.Source,
                [Argument.Of(CareerDays.Months(first, asked.On)), Argument.Of(needed.Value), Argument.Of(first)],
                first.AddMonths(needed.Value))
            : this.Answer(RuleKind.Hard, Verdict.NotSatisfied, needed.Source, [Argument.Of(needed.Value)], which: "none");
    }
}

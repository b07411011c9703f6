using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Who is on a rotation stays for its least length, 36 months, before the next one (NĐ 170/2025/NĐ-CP, article 48; QĐ 65-QĐ/TW; requirement R24).</summary>
public sealed class RotationStay : IRule
{
    /// <inheritdoc/>
    public string Code => "rotation-stay";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Rotation
            || asked.Pack.Regimes.Rotation.At(asked.On)?.StayMonths is not { } stay
            || asked.Candidate.Career.Where(post => post.HeldOn(asked.On) && IsRotation(post)).MaxBy(post => post.From) is not { } present)
        {
            return null;
        }

        var ends = present.From.AddMonths(stay.Value);
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(ends <= asked.On),
            stay.Source,
            [Argument.Of(present.From), Argument.Of(stay.Value), Argument.Of(CareerDays.Months(present.From, asked.On))],
            ends);
    }

    private static bool IsRotation(PostHeld post) => post.Move is MoveKind.RotationHorizontal or MoveKind.RotationVertical;
}

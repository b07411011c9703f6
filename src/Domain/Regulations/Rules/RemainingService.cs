using System.Globalization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// Enough service is left for one full term: to the month of legal retirement, from the reference month of the term (planning, QĐ 50) or from the day
/// of the submission (appointment). An equal or lower post asks for none.
/// </summary>
public sealed class RemainingService : IRule
{
    /// <inheritdoc/>
    public string Code => "remaining-service";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        var requirement = asked.Requirement;
        if (requirement.OutsideRoadmap || Needed(asked) is not { } needed)
        {
            return null;
        }

        var from = ReferenceMonth(asked);
        var retires = asked.Pack.Retirement.MonthFor(asked.Candidate.Facts.Sex, asked.Candidate.Facts.Birth);
        var left = retires.Since(from);
        var last = retires.Plus(-needed.Months);
        return new Finding(
            Code,
            RuleKind.Hard,
            left >= needed.Months ? Verdict.Satisfied : Verdict.NotSatisfied,
            needed.Source,
            "remaining-service",
            [Text(left), Text(needed.Months), from.ToString(), retires.ToString()],
            null,
            asked.Term is null ? last.Plus(1).FirstDay : null);
    }

    private static (int Months, Citation Source)? Needed(RuleCase asked) => asked.Purpose switch
    {
        Purpose.Planning => asked.Pack.Regimes.Planning.At(asked.On) is { } planning ? (planning.FullTermMonths.Value, planning.FullTermMonths.Source) : null,
        Purpose.Appointment => IsHigher(asked) && asked.Pack.Regimes.Appointment.At(asked.On) is { } appointment
            ? (appointment.FullTermMonths.Value, appointment.FullTermMonths.Source)
            : null,
        Purpose.Reelection => asked.Term?.ReelectionMonths is { } again ? (again.Value, again.Source) : null,
        _ => asked.Pack.Regimes.Rotation.At(asked.On) is { } rotation ? (rotation.RemainingMonths.Value, rotation.RemainingMonths.Source) : null,
    };

    private static bool IsHigher(RuleCase asked) =>
        !asked.Candidate.Career.Any(post => post.HeldOn(asked.On) && post.Title is { } title && title.Group >= asked.Requirement.Group);

    private static Month ReferenceMonth(RuleCase asked) =>
        asked.Term is { } term && asked.Purpose is (Purpose.Planning or Purpose.Reelection)
            ? term.ReferenceMonth(asked.Requirement.Tier, asked.Requirement.IsState)
            : Month.Of(asked.On);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

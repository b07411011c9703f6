using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The present post, of a group from which the title is filled, or an equivalent one has been held long enough: two years. Interrupted periods are added
/// for equivalent posts only (QĐ 80-QĐ/TW, article 18; QĐ 377-QĐ/TW).
/// </summary>
public sealed class HeldPost : IRule
{
    /// <inheritdoc/>
    public string Code => "held-post";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Appointment
            || asked.Requirement.FeederGroup is not { } feeder
            || asked.Requirement.Kind != TitleKind.Leadership
            || asked.Pack.Regimes.Appointment.At(asked.On)?.HeldMonths is not { } needed)
        {
            return null;
        }

        var counted = asked.Candidate.Career
            .Where(post => post.Capacity != Capacity.Acting && asked.IsOnSameLadder(post.Title) && post.Title!.Group >= feeder)
            .ToArray();
        var present = Array.FindAll(counted, post => post.HeldOn(asked.On)).MaxBy(post => post.Title!.Group);
        if (present is null)
        {
            return NotHeld(asked, needed);
        }

        var since = CareerDays.RunSince(counted, asked.On) ?? present.From;
        var earlier = CareerDays.DaysBefore(counted.Where(post => post.Title!.Group == present.Title!.Group), since);
        var start = since.AddDays(-earlier);
        var enough = start.AddMonths(needed.Value);
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(enough <= asked.On),
            needed.Source,
            [Argument.Of(CareerDays.Months(start, asked.On)), Argument.Of(needed.Value), Argument.Of(since)],
            enough);
    }

    private Finding NotHeld(RuleCase asked, Regimes.Sourced<int> needed)
    {
        var unread = asked.Candidate.Career.Any(post => post.HeldOn(asked.On) && post.Title is null);
        return this.Answer(
            RuleKind.Hard,
            unread ? Verdict.Unknown : Verdict.NotSatisfied,
            needed.Source,
            [Argument.Of(needed.Value)],
            which: unread ? "title-unknown" : "none");
    }
}

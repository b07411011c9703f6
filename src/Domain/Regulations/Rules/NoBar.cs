using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// No bar from discipline is in force (QĐ 80-QĐ/TW, QĐ 377-QĐ/TW; law on cadres and civil servants): of party and state measures the strictest counts, under
/// the regime of the day. A move to an equal or lower post is barred only while the measure itself is in force.
/// </summary>
public sealed class NoBar : IRule
{
    /// <inheritdoc/>
    public string Code => "no-bar";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        var regimes = asked.Pack.Regimes.Discipline;
        if (regimes.At(asked.On) is not { } regime)
        {
            return null;
        }

        var scope = ScopeOf(asked);
        var measures = asked.Candidate.Disciplines;
        if (Bars.InForce(measures, regimes, asked.On, scope) is not { } bar)
        {
            return this.Answer(RuleKind.Hard, Verdict.Satisfied, regime.Source, [], until: Bars.BarredAgain(measures, regimes, asked.On, scope), which: "free");
        }

        var free = Bars.FreeFrom(measures, regimes, asked.On, scope);
        return bar.Until is { } until
            ? this.Answer(
                RuleKind.Hard,
                Verdict.NotSatisfied,
                bar.Source,
                [Argument.Of(bar.Form), Argument.Of(bar.Track), Argument.Of(bar.From), Argument.Of(bar.Months), Argument.Of(until)],
                free,
                which: "barred")
            : this.Answer(RuleKind.Hard, Verdict.NotSatisfied, regime.Source, [Argument.Of(bar.Form), Argument.Of(bar.Track), Argument.Of(bar.From)], which: "for-good");
    }

    private static BarScope ScopeOf(RuleCase asked) => asked.Purpose switch
    {
        Purpose.Planning => BarScope.Planning,
        Purpose.Reelection => BarScope.AnyMove,
        _ => asked.IsHigher() ? BarScope.HigherPost : BarScope.AnyMove,
    };
}

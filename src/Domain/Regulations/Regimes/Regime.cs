namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>The rules on one subject that are in force from a day until the next regime on that subject begins.</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages, as documents call it.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
public abstract record Regime(string Code, Bilingual Name, DateOnly From, Citation Source);

/// <summary>All regimes on one subject, in the order in which they came into force. The regime is chosen by the day (domain notes, section 0).</summary>
/// <typeparam name="T">The subject's regime.</typeparam>
public sealed class RegimeSeries<T>
    where T : Regime
{
    /// <summary>Makes a series; the regimes are put in order of their first day.</summary>
    internal RegimeSeries(IEnumerable<T> regimes) => All = [.. regimes.OrderBy(regime => regime.From)];

    /// <summary>All regimes, the earliest first.</summary>
    public IReadOnlyList<T> All { get; }

    /// <summary>The regime in force on a day; null before the first one of the pack, or when the pack has no rules on the subject.</summary>
    public T? At(DateOnly day)
    {
        T? found = null;
        foreach (var regime in All)
        {
            if (regime.From > day)
            {
                break;
            }

            found = regime;
        }

        return found;
    }
}

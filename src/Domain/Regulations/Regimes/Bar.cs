using CadreOrleans.Domain.Discipline;

namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>What a bar keeps an official from.</summary>
public enum BarScope
{
    /// <summary>From being planned.</summary>
    Planning,

    /// <summary>From a higher post.</summary>
    HigherPost,

    /// <summary>From any move while the measure is in force: the law on civil servants and the lapse of party measures.</summary>
    AnyMove,
}

/// <summary>The time for which a measure of discipline keeps an official from something (thời hạn không được quy hoạch, bổ nhiệm).</summary>
/// <param name="Form">The measure.</param>
/// <param name="Track">Its track.</param>
/// <param name="From">Day of the decision.</param>
/// <param name="Until">First day free of it; null when it never ends (expulsion).</param>
/// <param name="Months">Its length; <see cref="int.MaxValue"/> when it never ends.</param>
/// <param name="Source">Where the length comes from: of all that apply, the strictest.</param>
public sealed record Bar(DisciplineForm Form, DisciplineTrack Track, DateOnly From, DateOnly? Until, int Months, Citation Source)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (Until is not { } until || day < until);
}

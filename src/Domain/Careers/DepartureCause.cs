namespace CadreOrleans.Domain.Careers;

/// <summary>What on record will end a holding: the law or a decision, never a guess about a person.</summary>
public enum DepartureCause
{
    /// <summary>Legal retirement.</summary>
    Retirement,

    /// <summary>The appointment's term ends.</summary>
    TermEnd,

    /// <summary>The limit of consecutive terms.</summary>
    TermLimit,

    /// <summary>The planned return of a rotation or secondment.</summary>
    PlannedReturn,

    /// <summary>The age up to which the post may be held.</summary>
    AgeLimit,
}

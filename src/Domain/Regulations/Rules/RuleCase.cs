using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>What an official is judged for.</summary>
public enum Purpose
{
    /// <summary>To be planned for the position in a term (quy hoạch).</summary>
    Planning,

    /// <summary>To be appointed, or to stand for election, for the first time.</summary>
    Appointment,

    /// <summary>To stand again for a post held already.</summary>
    Reelection,

    /// <summary>To be rotated into it.</summary>
    Rotation,
}

/// <summary>One question to the rules: this official, for this position, for this purpose, on this day.</summary>
/// <param name="Candidate">The official as of the day.</param>
/// <param name="Requirement">What the position asks for.</param>
/// <param name="Purpose">What for.</param>
/// <param name="On">The day asked about; the regime in force on it applies.</param>
/// <param name="Term">The term planned for; null where the purpose knows none.</param>
/// <param name="Pack">The regulation pack.</param>
public sealed record RuleCase(Candidate Candidate, Requirement Requirement, Purpose Purpose, DateOnly On, Term? Term, RegulationPack Pack)
{
    /// <summary>What it needs to know of others.</summary>
    public CaseContext Context { get; init; } = CaseContext.None;
}

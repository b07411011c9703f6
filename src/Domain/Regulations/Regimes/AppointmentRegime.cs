namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Rules on appointment (bổ nhiệm) and nomination for election (domain notes, section 2).</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="MustBePlanned">Whether the in-place source must be planned for that title or an equal or higher one.</param>
/// <param name="HeldMonths">Least months in the present or an equivalent post.</param>
/// <param name="FullTermMonths">Least remaining service for a first or higher post.</param>
/// <param name="TermMonths">Length of one appointment.</param>
/// <param name="MaximumConsecutiveTerms">Most consecutive terms in one head title at one unit.</param>
/// <param name="NoticeDays">Days before the end of a term by which it is notified.</param>
/// <param name="ExtendUnderMonths">Remaining service under which an ending term is extended to retirement and not renewed.</param>
/// <param name="Pass">Share of those convened that votes must exceed.</param>
/// <param name="Steps">The procedure for the in-place source, in order.</param>
public sealed record AppointmentRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    Sourced<bool> MustBePlanned,
    Sourced<int> HeldMonths,
    Sourced<int> FullTermMonths,
    Sourced<int> TermMonths,
    Sourced<int> MaximumConsecutiveTerms,
    Sourced<int> NoticeDays,
    Sourced<int> ExtendUnderMonths,
    Sourced<Fraction> Pass,
    IReadOnlyList<StepRule> Steps) : Regime(Code, Name, From, Source);

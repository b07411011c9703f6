namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>Rules on rotation (luân chuyển), as against transfer and secondment (domain notes, section 4).</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="MustBePlanned">Whether only officials in a plan are rotated.</param>
/// <param name="RemainingMonths">Least remaining service on the day of the rotation.</param>
/// <param name="RemainingForLocalityMonths">Least remaining service where the move serves the rule on non-local heads or on two consecutive terms.</param>
/// <param name="StayMonths">Least stay in the new post.</param>
/// <param name="HeldMonths">Least months in the present post before a rotation; 0 where the regime asks for none.</param>
public sealed record RotationRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    Sourced<bool> MustBePlanned,
    Sourced<int> RemainingMonths,
    Sourced<int> RemainingForLocalityMonths,
    Sourced<int> StayMonths,
    Sourced<int> HeldMonths) : Regime(Code, Name, From, Source);

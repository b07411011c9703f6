namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>What low confidence votes cause (QĐ 96-QĐ/TW; domain notes 12.7).</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="OutOfPlan">Share of low votes that, exceeded, takes a nominee out of plans for higher posts.</param>
/// <param name="Dismissal">Share of low votes that, reached, leads to dismissal.</param>
public sealed record TrustVoteRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    Sourced<Fraction> OutOfPlan,
    Sourced<Fraction> Dismissal) : Regime(Code, Name, From, Source);

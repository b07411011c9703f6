using CadreOrleans.Domain.Discipline;

namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>How long discipline bars (domain notes, section 6.2). The strictest bar that applies holds, from the day of the decision.</summary>
/// <param name="Code">Code of the regime, unique in its pack.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="From">First day in force.</param>
/// <param name="Source">The instrument.</param>
/// <param name="Appointment">Months without appointment to a higher post.</param>
/// <param name="Planning">Months without being planned.</param>
/// <param name="Law">Months under the law on civil servants, both tracks.</param>
/// <param name="PartyLapseMonths">Months after which a party measure lapses.</param>
/// <param name="RemovesFromPlan">The lightest form that takes a nominee out of the plan at once.</param>
public sealed record DisciplineRegime(
    string Code,
    Bilingual Name,
    DateOnly From,
    Citation Source,
    BarMonths Appointment,
    BarMonths Planning,
    BarMonths Law,
    Sourced<int> PartyLapseMonths,
    Sourced<DisciplineForm> RemovesFromPlan) : Regime(Code, Name, From, Source);

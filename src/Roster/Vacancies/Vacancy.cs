using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Roster.Vacancies;

/// <summary>When a position is vacant by what is on record.</summary>
/// <param name="Day">First day of the vacancy; in the past where a seat stands empty already.</param>
/// <param name="Cause">What ends the holding; null where a seat stands empty already.</param>
public readonly record struct Vacancy(DateOnly Day, DepartureCause? Cause);

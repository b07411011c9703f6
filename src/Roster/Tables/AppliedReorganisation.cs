using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Reorganisations;

namespace CadreOrleans.Roster.Tables;

/// <summary>A reorganisation that was carried out.</summary>
/// <param name="Scenario">The scenario it came from.</param>
/// <param name="On">First day of the new structure.</param>
/// <param name="ComplyBy">Last day on which seats over the norm may be held.</param>
/// <param name="OverNorm">Positions held over their norm.</param>
public sealed record AppliedReorganisation(ScenarioId Scenario, DateOnly On, DateOnly ComplyBy, IReadOnlyList<SeatsOverNorm> OverNorm);
